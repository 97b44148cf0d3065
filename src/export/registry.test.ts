import { expect, test } from 'vitest';
import { CASES } from '../charts/cases.ts';
import type { AnyModel } from '../charts/models.ts';
import { LANGS } from '../domain/words.ts';
import { exports } from '../i18n/exports.ts';
import { webAddress } from './context.ts';
import { CONTEXT } from './fixture.ts';
// Imported here too, so that a busy machine spends its time on ECharts before a test begins, not within.
import './png.ts';
import './pptx.ts';
import './svg.ts';
import { EXPORT_FORMATS, EXPORTERS } from './registry.ts';

function anyModel(): AnyModel {
  const model = CASES.parts[0]?.model('zh');
  if (!model) throw new Error('no case');
  return model;
}

test('every format loads and says what it makes, also outside a browser', async () => {
  const made = new Map<string, string>();
  for (const format of EXPORT_FORMATS) {
    const exporter = EXPORTERS[format];
    if (exporter.to === 'clipboard') made.set(format, (await exporter.load())(anyModel(), CONTEXT));
    else if (exporter.to === 'clipboards') made.set(format, (await exporter.load())(anyModel(), CONTEXT).text);
    else {
      const file = await (await exporter.load())(anyModel(), CONTEXT);
      made.set(format, file.name);
    }
  }
  expect([...made.keys()].sort()).toEqual(['copy', 'csv', 'json', 'link', 'png', 'pptx', 'svg', 'table', 'xlsx']);
  expect(made.get('link')).toBe(CONTEXT.link);
  expect(made.get('csv')).toMatch(/\.csv$/);
  expect(made.get('table')?.split('\n')[0]?.split('\t')).toHaveLength(9);
});

test('outside a browser the bitmap says that it cannot be drawn', async () => {
  const png = await EXPORTERS.png.load();
  const { rasterise: _, ...bare } = CONTEXT;
  await expect(png(anyModel(), bare)).rejects.toMatchObject({ name: 'ExportError', fault: 'draw' });
});

test('every format has its words in both languages', () => {
  for (const lang of LANGS) {
    for (const format of EXPORT_FORMATS) {
      expect(exports[lang].formats[format]).not.toBe('');
      expect(exports[lang].working[format]).not.toBe('');
    }
  }
});

test.each([
  ['https://a.example/x', 'https://a.example/x'],
  ['http://10.0.0.8/atlas/', 'http://10.0.0.8/atlas/'],
  ['file:///home/x/a.html', ''],
  ['blob:https://a.example/1', ''],
  ['', ''],
])('the address %j is shown to others as %j', (href, shown) => {
  expect(webAddress(href)).toBe(shown);
});
