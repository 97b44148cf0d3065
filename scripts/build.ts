import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { budgetTable, type Chunk, type DataFile, dataBudget, scriptBudget } from './budget.ts';
import { notFoundHtml } from './not-found.ts';
import { type Details, FIRST_DATA, pageHtml, pagesOf } from './pages.ts';

const DIST = 'dist';

/** The rows of `public/data/<detail>s.json` by id and name. Throws where the file is not of that shape. */
function rowsOf(detail: string): { id: string; name: string }[] {
  const path = `public/data/${detail}s.json`;
  const file: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const rows = isRecord(file) ? file[`${detail}s`] : undefined;
  if (!Array.isArray(rows)) throw new Error(`${path} has no list "${detail}s".`);
  return rows.map((row: unknown) => {
    const { id, name, title } = isRecord(row) ? row : {};
    const text = isRecord(name) ? name.zh : title;
    if (typeof id !== 'string' || typeof text !== 'string') throw new Error(`${path}: a row lacks id or name.`);
    return { id, name: text };
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

async function writePages(details: Details): Promise<number> {
  const shell = await readFile(join(DIST, 'index.html'), 'utf8');
  const pages = pagesOf(details);
  for (const page of pages) {
    await mkdir(join(DIST, page.folder), { recursive: true });
    await writeFile(join(DIST, page.folder, 'index.html'), pageHtml(shell, page, FIRST_DATA));
  }
  await writeFile(join(DIST, '404.html'), notFoundHtml());
  return pages.length;
}

async function dataFiles(paths: readonly string[]): Promise<DataFile[]> {
  return Promise.all(paths.map(async (path) => ({ path, content: await readFile(join(DIST, path)) })));
}

// What a failed build leaves must not pass for a built site.
await rm(DIST, { recursive: true, force: true });
const result = await build({ logLevel: 'warn' });
if (!('output' in result)) throw new Error('Vite gave more than one build.');
const chunks: Chunk[] = result.output.filter((file) => file.type === 'chunk');

const pages = await writePages({ place: rowsOf('place'), source: rowsOf('source') });
console.log(`${pages} pages in ${DIST}/`);

const figures = (await readdir(join(DIST, 'data/figures'))).filter((name) => name.endsWith('.json'));
const lines = [
  ...scriptBudget(chunks),
  dataBudget(await dataFiles(FIRST_DATA), await dataFiles(figures.map((name) => `data/figures/${name}`))),
];
console.log(budgetTable(lines));
if (lines.some((line) => line.kB > line.limit)) {
  console.error('The bundle is over its budget: make the part smaller or load it later (docs/decisions/tooling.md).');
  process.exit(1);
}
