import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { budgetTable, type Chunk, dataBudget, dataTable, gzipKB, scriptBudget } from './budget.ts';

/** A chunk of about `kB` kilobytes that gzip cannot make smaller. */
function chunk(fileName: string, kB: number, more: Partial<Chunk> = {}): Chunk {
  const code = randomBytes(kB * 1000).toString('latin1');
  return {
    fileName,
    name: fileName.replace('.js', ''),
    facadeModuleId: null,
    isEntry: false,
    imports: [],
    dynamicImports: [],
    code,
    ...more,
  };
}

const ENTRY = chunk('index.js', 1, {
  isEntry: true,
  imports: ['shared.js'],
  dynamicImports: ['overview.js', 'sources.js', 'EChart.js'],
});
const CHUNKS = [
  ENTRY,
  chunk('shared.js', 2),
  chunk('overview.js', 4, { facadeModuleId: '/x/src/views/overview/Overview.tsx', imports: ['shared.js', 'card.js'] }),
  chunk('card.js', 8),
  chunk('sources.js', 16, { imports: ['shared.js', 'card.js', 'table.js'] }),
  chunk('table.js', 32),
  chunk('EChart.js', 1, { imports: ['echarts.js', 'shared.js'] }),
  chunk('echarts.js', 64, { imports: ['index.js'] }),
];

function sizeOf(...names: string[]): number {
  return CHUNKS.filter((one) => names.includes(one.fileName)).reduce((sum, one) => sum + gzipKB(one.code), 0);
}

describe('scriptBudget', () => {
  it('counts each part with all that it brings along', () => {
    expect(scriptBudget(CHUNKS).map(({ what, files, kB }) => [what, files, kB])).toEqual([
      ['shell and first view', 4, sizeOf('index.js', 'shared.js', 'overview.js', 'card.js')],
      ['ECharts', 1, sizeOf('echarts.js')],
      ['lazy: sources.js', 2, sizeOf('sources.js', 'table.js')],
      ['lazy: EChart.js', 1, sizeOf('EChart.js')],
    ]);
  });

  it('refuses ECharts in what is loaded first', () => {
    const early = [{ ...ENTRY, imports: ['shared.js', 'echarts.js'] }, ...CHUNKS.slice(1)];
    expect(() => scriptBudget(early)).toThrow('echarts.js is imported by shell or first view');
  });

  it('refuses ECharts in two pieces', () => {
    expect(() => scriptBudget([...CHUNKS, chunk('echarts2.js', 1, { name: 'echarts' })])).toThrow('split');
  });
});

describe('dataBudget', () => {
  const file = (path: string, kB: number) => ({ path, content: randomBytes(kB * 1000) });
  const files = [file('data/a.json', 2), file('data/b.json', 12)];

  it('adds all files up', () => {
    const line = dataBudget(files);
    expect(line.files).toBe(2);
    expect(line.kB).toBeGreaterThan(14);
    expect(line.kB).toBeLessThan(14.5);
  });

  it('names each, the heaviest first', () => {
    expect(dataTable(files).split('\n')).toEqual(['    12.0 kB gzip  data/b.json', '     2.0 kB gzip  data/a.json']);
  });
});

describe('budgetTable', () => {
  it('marks what is over its limit', () => {
    const table = budgetTable([
      { what: 'a', files: 1, kB: 120, limit: 120 },
      { what: 'bb', files: 2, kB: 120.06, limit: 120 },
    ]);
    expect(table.split('\n')).toEqual(['✓ a   120.0 of 120 kB gzip, 1 file', '✗ bb  120.1 of 120 kB gzip, 2 files']);
  });
});
