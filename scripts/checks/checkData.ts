import { checkBylines } from './bylines.ts';
import { checkCoverage } from './coverage.ts';
import { checkIds } from './ids.ts';
import { checkLinks } from './links.ts';
import { checkManifest } from './manifest.ts';
import { checkMaps } from './maps.ts';
import { checkNear } from './near.ts';
import { checkNeighbours } from './neighbours.ts';
import { checkPeriods } from './periods.ts';
import { checkPlaces } from './places.ts';
import { type Problem, type Summary, sortProblems } from './problem.ts';
import { checkQuantities, type Parse } from './quantities.ts';
import { checkSearch } from './search.ts';
import { type DataFiles, loadFiles } from './shape.ts';
import { checkSourceTexts, type SourceTexts } from './sourceTexts.ts';
import { checkTexts } from './texts.ts';
import { checkTwins } from './twins.ts';
import { checkUsage } from './usage.ts';

export interface CheckOptions {
  readonly parse: Parse;
  /** The texts of the sources, to prove the figures against; absent: not proved. */
  readonly texts?: SourceTexts;
}

export interface Outcome {
  readonly problems: readonly Problem[];
  readonly summary: Summary;
}

/** Everything that is wrong with the data, in the order of the files. Reads nothing but its arguments. */
export function checkData(files: DataFiles, options: CheckOptions): Outcome {
  const { loaded, problems: shape } = loadFiles(files);
  const evidence = options.texts ? checkSourceTexts(loaded, options.texts) : null;
  const problems = sortProblems([
    ...shape,
    ...checkTexts(loaded.json),
    ...checkIds(loaded),
    ...checkPlaces(loaded),
    ...checkNeighbours(loaded),
    ...checkNear(loaded),
    ...checkPeriods(loaded),
    ...checkQuantities(loaded, options.parse),
    ...checkTwins(loaded),
    ...checkLinks(loaded),
    ...checkUsage(loaded),
    ...checkBylines(loaded),
    ...checkCoverage(loaded),
    ...checkSearch(loaded),
    ...checkMaps(loaded),
    ...checkManifest(loaded, files),
    ...(evidence?.problems ?? []),
  ]);
  return {
    problems,
    summary: {
      figures: loaded.ids.figures.length,
      places: loaded.ids.places.length,
      indicators: loaded.ids.indicators.length,
      sources: loaded.ids.sources.length,
      errors: problems.filter((p) => p.severity === 'error').length,
      warnings: problems.filter((p) => p.severity === 'warning').length,
      ...(evidence ? { found: evidence.found, inTexts: evidence.inTexts } : {}),
    },
  };
}
