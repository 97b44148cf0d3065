import { readFileSync } from 'node:fs';
import { assembleSearch } from '../src/data/search.ts';
import { search } from '../src/domain/search/find.ts';
import { median } from './bench-table.ts';

/** How long the search takes over the whole index, on this machine, beside the steps that the tests count. */
const RUNS = 21;
const TYPED = ['j', 'jbq', 'jiangbei', '江北', 'zhongqing', 'shapinba', 'fund jiangjin', 'postdoctoral workstations'];

const file: unknown = JSON.parse(readFileSync(new URL('../public/data/search.json', import.meta.url), 'utf8'));

function milliseconds(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return median(times);
}

const rows = assembleSearch(file);
console.log(
  `${rows.length} things; read in ${milliseconds(() => assembleSearch(file)).toFixed(1)} ms (median of ${RUNS})\n`,
);
console.log('| typed | ms | steps | found |\n|---|---:|---:|---:|');
for (const typed of TYPED) {
  const { steps, groups } = search(rows, typed);
  const found = groups.reduce((n, group) => n + group.hits.length, 0);
  console.log(`| ${typed} | ${milliseconds(() => search(rows, typed)).toFixed(1)} | ${steps} | ${found} |`);
}
