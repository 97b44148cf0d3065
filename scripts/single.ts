import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { gzipKB } from './budget.ts';
import { oneFile, type Parts } from './one-file.ts';

/** What the one file is called, wherever it lies. */
export const SINGLE_NAME = 'yucai-atlas.html';
const DATA = 'public/data';
/** docs/decisions/one-file.md says why. */
const LIMIT_KB = 3000;

/** Script, styles and shell of a build in one chunk, which nothing is loaded besides. */
async function builtParts(): Promise<Omit<Parts, 'data'>> {
  const result = await build({
    logLevel: 'warn',
    build: {
      write: false,
      copyPublicDir: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      chunkSizeWarningLimit: LIMIT_KB,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  if (!('output' in result)) throw new Error('Vite gave more than one build.');
  const textOf = (pattern: RegExp): string => {
    const [file, ...more] = result.output.filter((f) => pattern.test(f.fileName));
    if (!file || more.length > 0) throw new Error(`The build gave ${file ? 'more than one' : 'no'} ${pattern}.`);
    if (file.type === 'chunk') return file.code;
    return typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
  };
  const parts = { shell: textOf(/\.html$/), script: textOf(/\.js$/), styles: textOf(/\.css$/) };
  if (result.output.length > 3)
    throw new Error(`The build gave more files: ${result.output.map((f) => f.fileName).join(', ')}.`);
  return parts;
}

/** Every data file by its path under the data root, without the schemas, which only editors read. */
async function dataFiles(): Promise<Record<string, unknown>> {
  const paths = (await readdir(DATA, { recursive: true }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json') && !path.startsWith('schema/'))
    .sort();
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, JSON.parse(await readFile(join(DATA, path), 'utf8'))] as const)),
  );
}

/** Builds the one file. Throws where it is over its limit; `size` says how large it is. */
export async function buildSingle(): Promise<{ readonly html: string; readonly size: string }> {
  const data = await dataFiles();
  const html = oneFile({ ...(await builtParts()), data });
  const kB = Buffer.byteLength(html) / 1000;
  const size = `${kB.toFixed(0)} of ${LIMIT_KB} kB, ${gzipKB(html).toFixed(0)} kB gzip, ${Object.keys(data).length} data files`;
  if (kB > LIMIT_KB) throw new Error(`The one file is over its limit (docs/decisions/one-file.md): ${size}`);
  return { html, size };
}
