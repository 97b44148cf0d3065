import validate from '@ooxml-tools/validate';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { CHART_KINDS } from '../domain/chartKind.ts';
import { LANGS } from '../domain/words.ts';
import { files } from '../i18n/files.ts';
import { CONTEXT, hostileModel } from './fixture.ts';
import { stressCases } from './stress.fixture.ts';
import { xlsx } from './xlsx.ts';

/* Excel refuses a file that breaks the schemas of Office, which LibreOffice forgives: the Open XML SDK checks every part. */

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}

test.each(LANGS)(
  'workbooks of every kind of chart keep to the schemas of Office (%s)',
  { timeout: 300_000 },
  async (lang) => {
    const context = { ...CONTEXT, lang };
    const models = CHART_KINDS.flatMap((kind) =>
      stressCases(kind, lang)
        .slice(-1)
        .map(([, model]) => model),
    );
    for (const model of [...models, hostileModel(lang)]) {
      const faults = await validate(await bytesOf((await xlsx(model, context)).blob), 'xlsx', 'Office2013');
      expect(faults, model.title).toEqual([]);
    }
  },
);

test('on paper: across, all columns on a page, heads again on each; on screen heads stay', async () => {
  const w = files.zh.xlsx;
  const parts = unzipSync(await bytesOf((await xlsx(hostileModel('zh'), CONTEXT)).blob));
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  for (let sheet = 1; sheet <= 4; sheet += 1) {
    const xml = part(`xl/worksheets/sheet${sheet}.xml`);
    expect(xml).toMatch(/<worksheet [^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/);
    expect(xml).toMatch(/<pageSetup [^>]*orientation="landscape"/);
    expect(xml).toMatch(/<pageSetup [^>]*fitToHeight="0"/);
    expect(xml.includes('state="frozen"')).toBe(sheet <= 2);
  }
  expect(
    [...part('xl/workbook.xml').matchAll(/"_xlnm\.Print_Titles" localSheetId="(\d)">'([^']+)'/g)].map((m) =>
      m.slice(1),
    ),
  ).toEqual([
    ['0', w.data],
    ['1', w.evidence],
  ]);
});

test('numbers keep all their digits, in groups', async () => {
  const model = hostileModel('zh');
  const [row] = model.table;
  if (!row) throw new Error('no row');
  const table = ['2000000000000', '4.44', '-0.125', '3–5'].map((value) => ({ ...row, value }));
  const parts = unzipSync(await bytesOf((await xlsx({ ...model, table }, CONTEXT)).blob));
  const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array());
  const formats = [...styles.matchAll(/formatCode="([^"]+)"/g)].map((m) => m[1]);
  expect(formats).toEqual(expect.arrayContaining(['#,##0.00', '#,##0.000']));
  expect(formats.includes('#,##0') || /numFmtId="3"/.test(styles)).toBe(true);
});
