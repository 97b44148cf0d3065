import { gzipSync } from 'node:zlib';

/** A script of the build: which others it needs at once and which it fetches only when they are wanted. */
export interface Chunk {
  readonly fileName: string;
  readonly name: string;
  /** The module that it was made for, where it was made for one. */
  readonly facadeModuleId: string | null;
  readonly isEntry: boolean;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  readonly code: string;
}

export interface DataFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** A line of the budget; sizes in kB (1000 bytes) as gzip leaves them. */
export interface Line {
  readonly what: string;
  readonly files: number;
  readonly kB: number;
  readonly limit: number;
}

const LIMITS = { first: 120, echarts: 215, view: 60, data: 60 } as const;
const FIRST_VIEW = /\/src\/views\/overview\//;

export function gzipKB(content: string | Uint8Array): number {
  return gzipSync(content).length / 1000;
}

/** The named chunks and all that they import at once, without those in `known`. */
function closure(
  start: readonly string[],
  chunks: ReadonlyMap<string, Chunk>,
  known: ReadonlySet<string>,
): Set<string> {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name) || known.has(name)) return;
    seen.add(name);
    for (const next of chunks.get(name)?.imports ?? []) visit(next);
  };
  start.forEach(visit);
  return seen;
}

/**
 * What a visitor loads, by stage: shell and first view, the drawing library, each further lazy part beyond those.
 * Throws where ECharts is not one chunk or is loaded before anything is drawn: no size would show that.
 */
export function scriptBudget(built: readonly Chunk[]): Line[] {
  const chunks = new Map(built.map((chunk) => [chunk.fileName, chunk]));
  const sizeOf = (names: Iterable<string>) =>
    [...names].reduce((sum, name) => sum + gzipKB(chunks.get(name)?.code ?? ''), 0);
  const echarts = built.filter((chunk) => chunk.name === 'echarts').map((chunk) => chunk.fileName);
  if (echarts.length > 1) throw new Error(`ECharts is split over ${echarts.join(', ')}: it should be one lazy chunk.`);

  const lazy = new Set(built.flatMap((chunk) => chunk.dynamicImports));
  const firstLazy = [...lazy].filter((name) => FIRST_VIEW.test(chunks.get(name)?.facadeModuleId ?? ''));
  const entries = built.filter((chunk) => chunk.isEntry).map((chunk) => chunk.fileName);
  const first = closure([...entries, ...firstLazy], chunks, new Set());
  for (const name of echarts) {
    if (first.has(name)) throw new Error(`${name} is imported by shell or first view: load it by React.lazy.`);
  }

  const shared = new Set([...first, ...echarts]);
  const further = [...lazy]
    .filter((name) => !shared.has(name))
    .map((name) => ({ name, own: closure([name], chunks, shared) }))
    .map(({ name, own }) => ({ what: `lazy: ${name}`, files: own.size, kB: sizeOf(own), limit: LIMITS.view }));
  return [
    { what: 'shell and first view', files: first.size, kB: sizeOf(first), limit: LIMITS.first },
    { what: 'ECharts', files: echarts.length, kB: sizeOf(echarts), limit: LIMITS.echarts },
    ...further.sort((a, b) => b.kB - a.kB),
  ];
}

/** The data of the first view, all files together. */
export function dataBudget(files: readonly DataFile[]): Line {
  const kB = files.reduce((sum, file) => sum + gzipKB(file.content), 0);
  return { what: 'data of the first view', files: files.length, kB, limit: LIMITS.data };
}

/** What each data file weighs, the heaviest first, for whoever has to make one lighter. */
export function dataTable(files: readonly DataFile[]): string {
  const sizes = files.map(({ path, content }) => ({ path, kB: gzipKB(content) })).sort((a, b) => b.kB - a.kB);
  return sizes.map(({ path, kB }) => `${kB.toFixed(1).padStart(8)} kB gzip  ${path}`).join('\n');
}

/** The lines as a table for the terminal, one mark for each that is over its limit. */
export function budgetTable(lines: readonly Line[]): string {
  const width = Math.max(...lines.map((line) => line.what.length));
  return lines
    .map(({ what, files, kB, limit }) => {
      const size = `${kB.toFixed(1).padStart(6)} of ${String(limit).padStart(3)} kB gzip`;
      return `${kB > limit ? '✗' : '✓'} ${what.padEnd(width)} ${size}, ${files} ${files === 1 ? 'file' : 'files'}`;
    })
    .join('\n');
}
