import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { createVitest } from 'vitest/node';
import { lineOf, type Mutant, mutantsOf, mutated } from './mutants.ts';

/**
 * How much of the rules' tests notice: changes the engine of honest comparison in one place at a time, runs its tests, and
 * counts the changes that some test notices. `npm run mutate [-- FILE…]`. No part of `npm test`; it takes some minutes.
 */
const IS_TARGET = /^src\/domain\/(?:interval|rules\/\w+)\.ts$/;
/** Tests of the module itself come first; what they let through meets all others of the domain. */
const KNOWS_RULES = /^src\/domain\/(?!search).*\.test\.ts$/;

const all = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((f) => `src/${f.replaceAll('\\', '/')}`)
  .sort();
const asked = process.argv.slice(2);
const files = asked.length > 0 ? asked : all.filter((f) => IS_TARGET.test(f));
const tests = all.filter((f) => KNOWS_RULES.test(f));

let current: { readonly path: string; readonly code: string } | null = null;

const vitest = await createVitest(
  'test',
  { watch: false, reporters: [{}], maxWorkers: 1, testTimeout: 20_000, silent: true },
  {
    plugins: [
      {
        name: 'mutant',
        enforce: 'pre',
        transform: (_code, id) => (current && id.split('?')[0] === current.path ? current.code : null),
      },
    ],
  },
);

/** Do all of these tests pass? Collecting counts as a test: a module that cannot be read is noticed. */
async function passes(paths: readonly string[]): Promise<boolean> {
  if (paths.length === 0) return true;
  const specs = (await Promise.all(paths.map((p) => vitest.globTestSpecifications([resolve(p)])))).flat();
  const wanted = specs.filter((s) => paths.some((p) => resolve(p) === s.moduleId));
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(wanted);
  // The answer also holds what earlier runs found.
  const run = testModules.filter((m) => wanted.some((w) => w.moduleId === m.moduleId));
  return unhandledErrors.length === 0 && run.length === wanted.length && run.every((m) => m.ok());
}

function set(path: string, code: string | null): void {
  current = code === null ? null : { path, code };
  vitest.invalidateFile(path);
}

if (!(await passes(tests))) {
  console.error('The tests fail without any change: nothing can be measured.');
  await vitest.close();
  process.exit(1);
}

let [killed, made] = [0, 0];
for (const file of files) {
  const [path, code] = [resolve(file), readFileSync(file, 'utf8')];
  const mutants = mutantsOf(code);
  const own = tests.filter((t) => basename(t) === `${basename(file, '.ts')}.test.ts`);
  const alive: Mutant[] = [];
  for (const mutant of mutants) {
    set(path, mutated(code, mutant));
    if ((await passes(own)) && (await passes(tests.filter((t) => !own.includes(t))))) alive.push(mutant);
  }
  set(path, null);
  killed += mutants.length - alive.length;
  made += mutants.length;
  const share =
    mutants.length === 0 ? '–' : `${Math.round((100 * (mutants.length - alive.length)) / mutants.length)} %`;
  console.log(`${file}: ${mutants.length - alive.length} of ${mutants.length} noticed, ${share}`);
  for (const m of alive) console.log(`  line ${lineOf(code, m.start)}: ${m.what.replace(/\s+/g, ' ').slice(0, 100)}`);
}
if (!(await passes(tests)))
  throw new Error('The tests do not pass again without changes: the figures above mean nothing.');
console.log(`${killed} of ${made} changes noticed, ${((100 * killed) / Math.max(1, made)).toFixed(1)} %`);
await vitest.close();
process.exit(0);
