import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CASES } from '../../charts/cases.ts';
import { dataset, HEADS } from '../../charts/common/fixture.ts';
import type { ChartKind } from '../../domain/chartKind.ts';
import type { LoadedCatalogue } from '../../data/queries.ts';
import { LocationProvider } from '../../state/location.tsx';
import { CatalogueProvider } from '../dataset.tsx';
import { EXPORT_FORMATS } from '../../export/registry.ts';
import { exports } from '../../i18n/exports.ts';
import { ExportMenu } from './ExportMenu.tsx';

const LOADED: LoadedCatalogue = {
  catalogue: dataset(HEADS, []),
  hashes: new Map(),
  problems: [],
  missing: [],
};

function markup(lang: 'zh' | 'en', kind: ChartKind = 'parts'): string {
  const model = CASES[kind][0]?.model(lang);
  if (!model) throw new Error('no case');
  return renderToStaticMarkup(
    <LocationProvider root="https://a.example/" start={`https://a.example/?lang=${lang}`}>
      <CatalogueProvider loaded={LOADED}>
        <ExportMenu model={model} />
      </CatalogueProvider>
    </LocationProvider>,
  );
}

test('a button 导出 that opens a menu of every format, and a place for what came of it; nothing needs a page', () => {
  const html = markup('zh');
  expect(html).toMatch(
    /<button type="button" popoverTarget="([^"]+)" aria-haspopup="menu" aria-expanded="false"[^>]*>导出</,
  );
  expect([...html.matchAll(/role="menuitem"[^>]*>([^<]+)</g)].map((m) => m[1])).toEqual([
    ...EXPORT_FORMATS.flatMap((format) =>
      format === 'pptx' ? ['幻灯片 PPTX（原生图表）', '幻灯片选项…'] : [exports.zh.formats[format]],
    ),
    '更多尺寸与样式…',
  ]);
  expect(html).toContain('role="status"');
});

test('in English it is Export', () => {
  expect(markup('en')).toContain('>Export</button>');
});

test.each([
  ['dumbbell', '幻灯片 PPTX（原生图表）', 'Slides, PPTX (native charts)'],
  ['map', '幻灯片 PPTX（图片与表格）', 'Slides, PPTX (picture and table)'],
  ['headline', '幻灯片 PPTX（文字与表格）', 'Slides, PPTX (text and table)'],
] as const)('what slides of a %s hold is said before they are made', (kind, zh, en) => {
  expect(markup('zh', kind)).toContain(`>${zh}<`);
  expect(markup('en', kind)).toContain(`>${en}<`);
});
