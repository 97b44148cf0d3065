import type { RankedBarsModel } from '../charts/ranked-bars/model.ts';
import { CASES } from '../charts/ranked-bars/cases.ts';
import type { TableRow } from '../charts/common/model.ts';
import type { Lang } from '../domain/words.ts';
import { PALETTES } from '../theme/tokens.ts';
import type { ExportContext } from './context.ts';
import { PNG } from './pptx/png.fixture.ts';

export const CONTEXT: ExportContext = {
  lang: 'zh',
  palette: PALETTES.light,
  version: '2026.1',
  date: '2026-01-31',
  id: 'YC-2026.1-7F3K9Q',
  card: 'chart=ranked-bars&i=heads&p=qing,bai',
  page: 'compare/?i=heads&p=qing,bai',
  link: 'https://atlas.example/compare/?i=heads&p=qing,bai',
  rasterise: () => Promise.resolve(PNG),
  evidence: (row) => `https://atlas.example/?open=figure:${row.figure ?? ''}`,
};

export const ROW: TableRow = {
  mark: 'm',
  name: '青山区',
  place: 'qing',
  figure: 'heads.qing.2020',
  value: '8000',
  unit: '人',
  asWritten: '超8000人',
  bound: '超过',
  period: '2020年末',
  source: '示例统计局(2021)',
  sourceId: 'gazette',
};

/** Texts that mean something to XML, to a spreadsheet, to a shell or to a file system. */
export const HOSTILE = [
  '<script>alert("1")</script>',
  '</text></svg><script>0</script>',
  '"quoted" & \'single\' ]]>',
  '=HYPERLINK("http://x","y")',
  'null\u0000bell\u0007\ufffe',
] as const;

/** The bars of the case `two-places`, with hostile texts wherever the data has a say. */
export function hostileModel(lang: Lang): RankedBarsModel {
  const model = CASES.find((c) => c.name === 'two-places')?.model(lang);
  if (!model) throw new Error('the case two-places is gone');
  const [script, close, quotes, formula, nul] = HOSTILE;
  return {
    ...model,
    title: `${script} ${nul}`,
    subtitle: close,
    summary: quotes,
    notes: [{ text: close, places: [{ id: 'x', name: script }] }],
    sources: [{ id: 's', text: `${formula} ${script}` }],
    rows: model.rows.map((r) => ({ ...r, name: script, label: close, detail: quotes })),
    table: [{ ...ROW, name: formula, asWritten: '-1+1', source: script }],
  };
}
