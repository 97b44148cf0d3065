import { readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import type { Loader } from '../src/data/loader.ts';
import { dataPackage } from '../src/export/package/dataPackage.ts';
import type { WholeDataset } from '../src/export/package/tables.ts';
import { budgetTable, type Chunk, type DataFile, dataBudget, dataTable, scriptBudget } from './budget.ts';
import { firstView } from './first-view.ts';
import { notFoundHtml } from './not-found.ts';
import { type Details, pageHtml, pagesOf } from './pages.ts';
import { buildSingle, SINGLE_NAME } from './single.ts';
import { jsonLdScript, wholeDataset } from './whole-dataset.ts';

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

/** Pages on which search engines look for a dataset. */
const OFFERS_DATA: ReadonlySet<string> = new Set(['', 'data/']);

async function writePages(
  details: Details,
  preload: readonly string[],
  data: WholeDataset,
  zip: string,
): Promise<number> {
  const shell = await readFile(join(DIST, 'index.html'), 'utf8');
  const pages = pagesOf(details);
  for (const page of pages) {
    await mkdir(join(DIST, page.folder), { recursive: true });
    const head = OFFERS_DATA.has(page.folder) ? jsonLdScript(data, page.folder, zip, ['data/manifest.json']) : '';
    await writeFile(join(DIST, page.folder, 'index.html'), pageHtml(shell, page, preload, head));
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

const underRoot = (files: readonly string[]): string[] => files.map((file) => `data/${file}`);
const fromDisk: Loader = async (file) => JSON.parse(await readFile(join(DIST, 'data', file), 'utf8'));
const first = await firstView(fromDisk);
const whole = await wholeDataset(fromDisk);
const zip = dataPackage(whole);
const zipPath = `downloads/${zip.name}`;
await mkdir(join(DIST, 'downloads'), { recursive: true });
await writeFile(join(DIST, zipPath), new Uint8Array(await zip.blob.arrayBuffer()));
// Which figures follow depends on the address: one that asks for others would preload these in vain.
const details = { place: rowsOf('place'), indicator: rowsOf('indicator'), source: rowsOf('source') };
const pages = await writePages(details, underRoot(first.catalogue), whole, zipPath);
console.log(`${pages} pages in ${DIST}/, ${zipPath} ${Math.round(zip.blob.size / 1000)} kB`);

const firstFiles = await dataFiles(underRoot([...first.catalogue, ...first.figures]));
const lines = [...scriptBudget(chunks), dataBudget(firstFiles)];
console.log(`${budgetTable(lines)}\n${dataTable(firstFiles)}`);
if (lines.some((line) => line.kB > line.limit)) {
  console.error('The bundle is over its budget: make the part smaller or load it later (docs/decisions/tooling.md).');
  process.exit(1);
}

// A brief is saved as a file of its own by putting it into this one; it is fetched when somebody does so.
const single = await buildSingle();
await writeFile(join(DIST, SINGLE_NAME), single.html);
console.log(`✓ ${SINGLE_NAME}: ${single.size}`);
