import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { CASES } from '../charts/cases.ts';
import { choiceText } from '../charts/common/choiceText.ts';
import type { Reason } from '../charts/common/model.ts';
import type { AnyModel } from '../charts/models.ts';
import { CHART_KINDS, type ChartKind } from '../domain/chartKind.ts';
import { LANGS } from '../domain/words.ts';
import { charts } from '../i18n/charts.ts';
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
    // A row says what is disputed of its own figure, and of what that is divided by.
    const told = model.table.flatMap((r) =>
      r.disputed ? [r.disputed, ...(r.disputed.divisor ? [r.disputed.divisor] : [])] : [],
    );
    const chosen = new Set(told.map((d) => d.chosen.figure.id));
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

/** The rows of the table whose marks show in the picture that sources differ: by a line, by a sign, by points of their own. */
function markedRows(model: AnyModel): string[] {
  const lines = (all: readonly { readonly mark: string; readonly others: readonly number[] }[]): string[] =>
    all.flatMap((one) => (one.others.length > 0 ? [one.mark] : []));
  switch (model.kind) {
    case 'ranked-bars':
    case 'parts':
      return lines(model.rows);
    case 'dot-plot':
    case 'heat-table':
    case 'small-multiples':
      return lines(model.cells);
    case 'dumbbell':
      return lines(model.ends);
    case 'shares':
      return lines(model.parts);
    case 'place-panels':
    case 'trend-lines':
      return lines(model.points);
    case 'scatter': {
      const columns = (mark: string): string[] =>
        model.table.flatMap((r) => (r.mark.startsWith(`${mark}/`) ? r.mark : []));
      return model.points.flatMap((p) => {
        const [x = '', y = '', size = ''] = columns(p.mark);
        return [
          ...(p.x.others.length > 0 ? [x] : []),
          ...(p.y.others.length > 0 ? [y] : []),
          ...(p.differs ? [size] : []),
        ];
      });
    }
    case 'face-off':
      return model.cells.flatMap((c) => (c.disputed ? [c.mark] : []));
    case 'map':
      return model.items.flatMap((i) => (i.disputed && i.label.includes('≠') ? [i.mark] : []));
    case 'headline':
      return model.differs === '' ? [] : model.table.map((r) => r.mark);
    case 'trend-line': {
      const asides = model.points.filter((p) => p.aside).map((p) => p.x);
      return model.points.flatMap((p) => (!p.aside && asides.includes(p.x) ? [p.mark] : []));
    }
    case 'coverage':
    case 'plans':
      return [];
  }
}

/** Kinds that draw no values: the coverage of indicators counts what is known. */
const WITHOUT_VALUES: readonly ChartKind[] = ['coverage', 'plans'];

test('a value on which sources differ has its mark in every kind of chart, and a note that explains it', () => {
  const met = new Set<ChartKind>();
  for (const { kind, name, lang, model } of MODELS) {
    const wanted = model.table.filter((r) => r.disputed).map((r) => r.mark);
    if (wanted.length === 0) continue;
    met.add(kind);
    expect([...markedRows(model)].sort(), `${kind} ${name}`).toEqual([...wanted].sort());
    // The points of a single line say themselves what they are.
    if (kind === 'trend-line') continue;
    const words = Object.values(charts[lang].conflictMark);
    expect(model.notes.filter((n) => words.includes(n.text)).length, `${kind} ${name}`).toBeGreaterThan(0);
  }
  expect([...met].sort()).toEqual(CHART_KINDS.filter((k) => !WITHOUT_VALUES.includes(k)).sort());
});

test('on a slide of native shapes the sign stands for the line', async () => {
  for (const { kind, name, lang, model } of MODELS) {
    const line = model.notes.some((n) => n.text === charts[lang].conflictMark.line);
    if (!line || lang === 'en') continue;
    const text = await exported('pptx', model, lang);
    // The note has its colon after the sign; what is left are labels.
    expect(text, `${kind} ${name}`).toMatch(/≠(?!：)/);
    expect(bare(text), `${kind} ${name}`).not.toContain(bare(charts[lang].conflictMark.line));
    expect(bare(text), `${kind} ${name}`).toContain(bare(charts[lang].conflictMark.sign));
  }
});
