import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { CASES } from '../charts/cases.ts';
import { choiceText } from '../charts/common/choiceText.ts';
import type { Reason } from '../charts/common/model.ts';
import type { AnyModel } from '../charts/models.ts';
import { CHART_KINDS } from '../domain/chartKind.ts';
import { LANGS } from '../domain/words.ts';
import { CONTEXT } from './fixture.ts';
import { EXPORT_FORMATS, EXPORTERS, type ExportFormat } from './registry.ts';
import { noteText } from './sheet.ts';

/**
 * The walk: what the rules say of a chart reaches its notes, its table and every way out, whatever kind and format are added
 * later. A link alone carries no text; of a bitmap its record is read.
 */

/** Formats whose content is not text that could be searched here. */
const WORDLESS: ReadonlySet<string> = new Set<ExportFormat>(['link']);

const MODELS = CHART_KINDS.flatMap((kind) =>
  CASES[kind].flatMap((c) => LANGS.map((lang) => ({ kind, name: c.name, lang, model: c.model(lang) as AnyModel }))),
);

/** All reasons that the rules give for a model. */
function reasonsOf({ judged }: AnyModel): Set<Reason> {
  return new Set<Reason>([
    ...[...judged.findings, ...judged.refusals].map((f) => f.rule),
    ...(judged.insisted ? (['insisted'] as const) : []),
    ...(judged.disputed.length > 0 ? (['conflict'] as const) : []),
    ...(judged.faded.length > 0 ? (['faded'] as const) : []),
  ]);
}

/** The parts of a zip file, unpacked; what an office program would open. */
function unzipped(bytes: Buffer): string {
  const texts: string[] = [];
  for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50; ) {
    const [method, packed] = [bytes.readUInt16LE(at + 8), bytes.readUInt32LE(at + 18)];
    const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    const part = bytes.subarray(from, from + packed);
    texts.push((method === 8 ? inflateRawSync(part) : part).toString('utf8'));
    at = from + packed;
  }
  return texts.join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** Text without tags, blanks, escapes and quotes: lines that a picture breaks are whole again. */
function bare(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|quot|apos|amp);/g, (all, name: string) => ENTITIES[name] ?? all)
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/["'\\\s]/g, '');
}

async function exported(format: ExportFormat, model: AnyModel, lang: (typeof LANGS)[number]): Promise<string> {
  const exporter = EXPORTERS[format];
  const context = { ...CONTEXT, lang };
  if (exporter.to === 'clipboard') return (await exporter.load())(model, context) as string;
  if (exporter.to === 'clipboards') {
    const { html, text } = (await exporter.load())(model, context);
    return `${html}\n${text}`;
  }
  const file = await (await exporter.load())(model, context);
  const bytes = Buffer.from(await file.blob.arrayBuffer());
  return bytes.length > 4 && bytes.readUInt32LE(0) === 0x04034b50 ? unzipped(bytes) : bytes.toString('utf8');
}

test('the cases between them meet every rule', () => {
  const met = new Set(MODELS.flatMap(({ model }) => [...reasonsOf(model)]));
  expect([...met].sort()).toEqual(
    [
      'definition',
      'plan',
      'time_kind',
      'part_year',
      'break',
      'boundary',
      'overlap',
      'far_apart',
      'mixed_dates',
      'reprint',
      'undecided',
      'tie',
      'conflict',
      'faded',
      'insisted',
    ].sort(),
  );
});

describe.each(MODELS)('$kind $name $lang', ({ model }) => {
  test('every reason of the rules stands in a note, and every choice in the table', () => {
    const noted = new Set(model.notes.flatMap((n) => n.reasons ?? []));
    for (const reason of reasonsOf(model)) expect(noted).toContain(reason);
    const chosen = new Set(model.table.flatMap((r) => (r.disputed ? [r.figure] : [])));
    for (const { drawn } of model.judged.disputed) expect(chosen).toContain(drawn.figure.id);
  });
});

const FORMATS = EXPORT_FORMATS.filter((f) => !WORDLESS.has(f));

describe.each(FORMATS)('export as %s', (format) => {
  test.each(MODELS.filter(({ model }) => reasonsOf(model).size > 0 && model.empty === null))(
    '$kind $name $lang says all that the rules ask for',
    async ({ model, lang }) => {
      const text = bare(await exported(format, model, lang));
      for (const note of model.notes) if (note.reasons) expect(text).toContain(bare(noteText(note, lang)));
    },
  );
});

test.each(['csv', 'table'] as const)('%s: every row whose sources disagree names the choice', async (format) => {
  for (const { model, lang } of MODELS) {
    const choices = model.table.flatMap((r) => (r.disputed ? [r.disputed] : []));
    if (choices.length === 0) continue;
    const text = bare(await exported(format, model, lang));
    for (const choice of choices) expect(text).toContain(bare(choiceText(choice, lang)));
  }
});
