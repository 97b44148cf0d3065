import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDataFolder } from './checks/disk.ts';
import { indexed } from './checks/indexed.ts';
import { formatProblem } from './checks/problem.ts';

const folder = fileURLToPath(new URL('../public/data', import.meta.url));
const { written, problems } = indexed(readDataFolder(folder));

if (problems.length > 0) {
  for (const problem of problems) console.error(`${formatProblem(problem)}\n`);
  console.error('Nothing was written: mend these first.');
  process.exitCode = 1;
} else {
  for (const [file, text] of written) {
    writeFileSync(join(folder, file), text);
    console.log(`public/data/${file} written, ${Buffer.byteLength(text)} bytes`);
  }
}
