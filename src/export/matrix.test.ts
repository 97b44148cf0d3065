// @vitest-environment jsdom
import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { AnyModel } from '../charts/models.ts';
import { CHART_KINDS } from '../domain/chartKind.ts';
import { LANGS } from '../domain/words.ts';
import { exports } from '../i18n/exports.ts';
import { files } from '../i18n/files.ts';
import { citationLine, tableHtml } from './copy.ts';
import { csvText } from './csv.ts';
import { CONTEXT } from './fixture.ts';
import { json } from './json.ts';
import { recordIn } from './openFile.ts';
import { composePicture } from './picture.ts';
import { png } from './png.ts';
import { readSvg } from './readSvg.fixture.ts';
import { recordOf } from './record.ts';
import { PRESETS, type PictureChoice, QUICK, shapeOf } from './shape.ts';
import { noteText } from './sheet.ts';
import { stressCases } from './stress.fixture.ts';
import { table } from './table.ts';
import { xlsx } from './xlsx.ts';

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

async function sheetsOf(model: AnyModel, context: typeof CONTEXT): Promise<Map<string, unknown[][]>> {
  const { blob, name } = await xlsx(model, context);
  expect(name).toMatch(/\.xlsx$/);
  const bytes = Buffer.from(await blob.arrayBuffer());
  const read = await readXlsxFile(bytes);
  return new Map(read.map(({ sheet, data }) => [sheet, data]));
}

describe.each(CHART_KINDS)('%s', (kind) => {
  describe.each(LANGS)('%s', (lang) => {
    const context = { ...CONTEXT, lang };
    const cases = stressCases(kind, lang);

    test.each(cases)('%s: CSV, copy, HTML, line, JSON and the record in a PNG say the same', async (_name, model) => {
      const csv = csvText(model, context);
      const html = new DOMParser().parseFromString(tableHtml(model, context), 'text/html');
      expect(html.querySelectorAll('tbody tr')).toHaveLength(model.table.length);
      const links = [...html.querySelectorAll('tbody a')].map((a) => a.getAttribute('href'));
      expect(links).toEqual(model.table.map((row) => context.evidence(row)).filter((address) => address !== ''));
      const record = recordIn(await bytesOf(json(model, context).blob));
      expect(record).toEqual(recordOf(model, context));
      // The bitmap of this fixture is a pixel; what is tested is the record in it.
      expect(recordIn(await bytesOf((await png(model, context)).blob))).toEqual(record);
      const copied = table(model, context);
      const said = html.body.textContent ?? '';
      for (const row of model.table) {
        for (const text of [csv, copied, said]) {
          expect(text).toContain(row.value);
          expect(text).toContain(row.asWritten);
        }
      }
      for (const note of model.notes) {
        const text = noteText(note, lang);
        for (const whole of [csv, copied, said]) expect(whole.replaceAll('""', '"')).toContain(text);
        expect(typeof record === 'string' ? [] : record.notes).toContain(text);
      }
      for (const whole of [csv, copied, said, citationLine(model, context)]) expect(whole).toContain(CONTEXT.id);
      expect(citationLine(model, context)).not.toContain('\n');
      // One line for a chat: with forty sources, too.
      expect(citationLine(model, context).length).toBeLessThan(400);
    });

    // Half the cost of this file: in English the first case and those under stress.
    const booked = cases.filter(([name], i) => lang === 'zh' || i === 0 || name.endsWith('stressed'));
    test.each(booked)('%s: the workbook has numbers as numbers, evidence, bounds and notes', async (_name, model) => {
      const sheets = await sheetsOf(model, context);
      const w = files[lang].xlsx;
      expect([...sheets.keys()]).toEqual([w.data, w.evidence, w.bounds, w.about]);
      const data = sheets.get(w.data)?.slice(1) ?? [];
      expect(data).toHaveLength(model.table.length);
      model.table.forEach((row, i) => {
        const [from = '', to] = row.value.split('–');
        expect(data[i]?.[0]).toBe(row.name.trim());
        expect(data[i]?.[1]).toBeTypeOf('number');
        expect(data[i]?.[1]).toBeCloseTo(Number(from), 6);
        expect(data[i]?.[2]).toBe(to === undefined ? null : Number(to));
        expect(data[i]?.[4] ?? '').toBe(row.asWritten);
      });
      expect(sheets.get(w.bounds)?.length).toBeGreaterThan(7);
      const about = (sheets.get(w.about) ?? []).flat();
      for (const note of model.notes) expect(about).toContain(noteText(note, lang));
      expect(about).toContain(CONTEXT.id);
    });

    // Each picture is laid out up to twenty times: the first case and those under stress.
    const pictured = cases.filter(([name], i) => (i === 0 && lang === 'zh') || name.endsWith('stressed'));
    test.each(pictured)('%s: every preset is whole, in its size, with its words', (_name, model) => {
      for (const preset of PRESETS) {
        for (const extent of ['full', 'plain'] as const) {
          const choice: PictureChoice = { ...QUICK, preset, extent };
          const shape = shapeOf(choice);
          const picture = composePicture(model, context, choice);
          const { texts, height } = readSvg(picture.svg);
          expect(picture.width).toBe(shape.width);
          if (shape.height !== null) expect(picture.height).toBe(shape.height);
          const said = texts
            .map((t) => t.text)
            .join('')
            .replace(/\s/g, '');
          expect(said).toContain(CONTEXT.id);
          if (extent === 'full') {
            expect(said).toContain(model.title.replace(/\s/g, ''));
            for (const { text, places } of model.notes) {
              const head = text.replace(/[：:\s]+$/, '').replace(/\s/g, '');
              // A long list of places may give way to a pointer, the note itself never.
              expect(said, `${preset}: ${text}`).toContain(places ? head : head.replace(/[。.]$/, ''));
            }
          }
          if (!picture.shortened && extent === 'full' && shape.height === null) {
            for (const s of model.sources) expect(said).toContain(s.text.replace(/\s/g, ''));
          }
          if (model.sources.length > 0) expect(said).toContain(model.sources[0]?.text.replace(/\s/g, '') ?? '');
          for (const t of texts) {
            expect(t.bottom, t.text).toBeLessThanOrEqual(height);
            expect(t.top, t.text).toBeGreaterThanOrEqual(0);
          }
          expect(recordIn(new TextEncoder().encode(picture.svg))).toEqual(recordOf(model, context));
        }
      }
    });
  });
});

test('a workbook holds no formula, whatever its cells begin with', async () => {
  const [, model] = stressCases('ranked-bars', 'zh').find(([name]) => name.includes('stressed')) ?? [];
  if (!model) throw new Error('no case');
  const row = model.table[0];
  if (!row) throw new Error('no row');
  const hostile: AnyModel = { ...model, table: [{ ...row, name: '=HYPERLINK("http://x","y")', asWritten: '-1+1' }] };
  const { blob } = await xlsx(hostile, CONTEXT);
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const xml = Object.entries(parts).filter(([name]) => name.endsWith('.xml'));
  for (const [name, bytes] of xml) expect(new TextDecoder().decode(bytes), name).not.toMatch(/<f[ >]/);
  expect((await sheetsOf(hostile, CONTEXT)).get(files.zh.xlsx.data)?.[1]?.[0]).toBe('=HYPERLINK("http://x","y")');
  expect(exports.zh.formats.xlsx).not.toBe('');
});
