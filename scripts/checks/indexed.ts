import { coverageText } from './coverage.ts';
import { manifestText } from './manifest.ts';
import type { Problem } from './problem.ts';
import { type DataFiles, loadFiles } from './shape.ts';

const WRITTEN = ['coverage.json', 'manifest.json'];

/**
 * The two files that are written by machine, from the others. A file or row that cannot be read is a problem: an index that
 * leaves it out would say that nothing is known.
 */
export function indexed(files: DataFiles): {
  readonly written: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
} {
  const { loaded, problems } = loadFiles(files);
  const theirs = problems.filter((p) => !WRITTEN.includes(p.file));
  if (theirs.length > 0 || !loaded.version) return { written: new Map(), problems: theirs };
  const coverage = coverageText(loaded.figures.map((f) => f.row));
  const all = new Map([...files, ['coverage.json', new TextEncoder().encode(coverage)] as const]);
  const manifest = manifestText(all, loaded.version);
  return {
    written: new Map([
      ['coverage.json', coverage],
      ['manifest.json', manifest],
    ]),
    problems: [],
  };
}
