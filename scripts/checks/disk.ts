import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { DataFiles } from './shape.ts';
import type { SourceTexts } from './sourceTexts.ts';

/** Every file under the folder but hidden ones: path with `/` → bytes, sorted. Throws where the folder cannot be read. */
export function readDataFolder(folder: string): DataFiles {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((e) => e.isFile() && !e.name.startsWith('.'))
    .map((e) => join(e.parentPath, e.name))
    .sort();
  return new Map(
    paths.map((path) => [relative(folder, path).split(sep).join('/'), new Uint8Array(readFileSync(path))]),
  );
}

/** The texts in a folder of sources: file name → content. Throws where the folder cannot be read. */
export function readSourceTexts(folder: string): SourceTexts {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((e) => e.isFile());
  return new Map(entries.map((e) => [e.name, readFileSync(join(folder, e.name), 'utf8')]));
}
