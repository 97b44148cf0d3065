import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import {
  addUp,
  type Tally,
  tallyLine,
  tallyOfExit,
  tallyOfPlaywright,
  tallyOfVitest,
  unsteadyOfPlaywright,
} from './tally.ts';

const REPORTS = '.tmp';
const VITEST_REPORT = `${REPORTS}/vitest.json`;
const PLAYWRIGHT_REPORT = `${REPORTS}/playwright.json`;

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** How to count it; without this the step is one test. */
  readonly tally?: (ok: boolean) => Tally;
}

const sources = process.env.YUCAI_SOURCES;

const FAST: readonly Step[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['biome', 'check', '--error-on-warnings'] },
  { name: 'dead code', command: ['knip'] },
  {
    name: 'unit',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`],
    tally: (ok) => tallyOfVitest(read(VITEST_REPORT), ok),
  },
  { name: 'data', command: ['tsx', 'scripts/check-data.ts', ...(sources ? ['--sources', sources] : [])] },
];

const WHOLE: readonly Step[] = [
  ...FAST,
  { name: 'build and budget', command: ['tsx', 'scripts/build.ts'] },
  // The browser tests open it.
  { name: 'one file', command: ['tsx', 'scripts/build-single.ts'] },
  { name: 'browser', command: ['playwright', 'test'], tally: (ok) => tallyOfPlaywright(read(PLAYWRIGHT_REPORT), ok) },
];

/** A runner's report, or null where there is none to read. */
function read(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Runs a step, its output as it comes, and counts it. */
function run({ name, command, tally = tallyOfExit }: Step): Tally {
  console.log(`\n── ${name}: ${command.join(' ')}`);
  const [tool = '', ...args] = command;
  const PATH = `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`;
  const { status, error } = spawnSync(tool, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH },
  });
  if (error) console.error(String(error));
  if (name === 'data' && !sources) console.log('sources check not run: YUCAI_SOURCES is not set');
  return tally(status === 0);
}

// A report of an earlier run must not be counted.
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const steps = process.argv.includes('--fast') ? FAST : WHOLE;
const results = steps.map((step) => ({ name: step.name, tally: run(step) }));

console.log('');
for (const { name, tally } of results) console.log(`${tally.failed > 0 ? '✗' : '✓'} ${name}: ${tallyLine(tally)}`);
for (const name of unsteadyOfPlaywright(read(PLAYWRIGHT_REPORT))) console.log(`! passed only the second time: ${name}`);
const total = addUp(results.map(({ tally }) => tally));
console.log(tallyLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
