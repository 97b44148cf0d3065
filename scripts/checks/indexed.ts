import { bylinesText } from './bylines.ts';
import { coverageText, sourceIndexText } from './coverage.ts';
import { manifestText } from './manifest.ts';
import type { Problem } from './problem.ts';
import { searchText } from './search.ts';
import { type DataFiles, INDEX_FILES, loadFiles } from './shape.ts';

/**
 * The files that are written by machine, from the others. A file or row that cannot be read is a problem: an index that
 * leaves it out would say that nothing is known.
 */
export function indexed(files: DataFiles): {
  readonly written: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
} {
  const { loaded, problems } = loadFiles(files);
  const theirs = problems.filter((p) => !INDEX_FILES.includes(p.file));
  if (theirs.length > 0 || !loaded.version) return { written: new Map(), problems: theirs };
  const written = new Map([
    ['bylines.json', bylinesText(loaded.sources.map((s) => s.row))],
    ['coverage.json', coverageText(loaded.figures.map((f) => f.row))],
    ['search.json', searchText(loaded)],
    ['source-index.json', sourceIndexText(loaded.figures.map((f) => f.row))],
  ]);
  const bytes = [...written].map(([file, text]) => [file, new TextEncoder().encode(text)] as const);
  return {
    written: written.set('manifest.json', manifestText(new Map([...files, ...bytes]), loaded.version)),
    problems: [],
  };
}
