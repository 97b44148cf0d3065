import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parseQuantity } from '../src/quantity/parse.ts';
import { checkData } from './checks/checkData.ts';
import { readDataFolder, readSourceTexts } from './checks/disk.ts';
import { formatProblem, summaryLine } from './checks/problem.ts';

const USAGE = 'npm run check:data [-- --sources DIR] [-- --json] [-- --data DIR]';

/** A folder as the user means it: npm runs scripts from the project's root and says in INIT_CWD where the user stood. */
function folder(path: string): string {
  const from = [process.env.INIT_CWD, process.cwd()].flatMap((cwd) => (cwd === undefined ? [] : [resolve(cwd, path)]));
  const found = from.find((p) => existsSync(p) && statSync(p).isDirectory());
  if (found === undefined) throw new Error(`There is no folder ${path}.`);
  return found;
}

function main(): number {
  const { values } = parseArgs({
    args: process.argv.slice(2).filter((arg) => arg !== '--'),
    options: { sources: { type: 'string' }, data: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const data =
    values.data === undefined ? fileURLToPath(new URL('../public/data', import.meta.url)) : folder(values.data);
  const { problems, summary } = checkData(readDataFolder(data), {
    parse: parseQuantity,
    ...(values.sources === undefined ? {} : { texts: readSourceTexts(folder(values.sources)) }),
  });

  if (values.json) {
    // Nothing but the JSON on the standard output; the last line goes beside it.
    console.log(JSON.stringify({ problems, summary }, null, 2));
    console.error(summaryLine(summary));
  } else {
    for (const problem of problems) console.log(`${formatProblem(problem)}\n`);
    if (summary.inTexts !== undefined)
      console.log(`${summary.found} of ${summary.inTexts} figures found in their text`);
    console.log(summaryLine(summary));
  }
  return summary.errors > 0 ? 1 : 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 1;
}
