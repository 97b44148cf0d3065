import { createHash } from 'node:crypto';
import type { RawVersion } from '../../src/data/schema.ts';
import { error, type Problem } from './problem.ts';
import type { DataFiles, Loaded } from './shape.ts';

/** Is the file one that the page loads? Not the manifest itself, what it is made from, or what only editors read. */
function isServed(file: string): boolean {
  return file !== 'manifest.json' && file !== 'version.json' && !file.startsWith('schema/');
}

/** Enough to tell that a file changed, and a third of what all digits weigh in the first view. It guards against nobody. */
const HASH_DIGITS = 16;

interface Entry {
  readonly hash: string;
  readonly bytes: number;
}

/** Hash (the first 16 hex digits of the SHA-256) and size of every file that the page loads, sorted by path. */
function entriesOf(files: DataFiles): ReadonlyMap<string, Entry> {
  return new Map(
    [...files]
      .filter(([file]) => isServed(file))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([file, bytes]) => [
        file,
        { hash: createHash('sha256').update(bytes).digest('hex').slice(0, HASH_DIGITS), bytes: bytes.length },
      ]),
  );
}

/** The text of manifest.json: the same files and version give the same text, wherever and whenever it is written. */
export function manifestText(files: DataFiles, version: RawVersion): string {
  const lines = [...entriesOf(files)].map(([file, entry]) => `    ${JSON.stringify(file)}: ${JSON.stringify(entry)}`);
  return [
    '{',
    '  "$schema": "schema/manifest.schema.json",',
    '  "schema": 1,',
    `  "version": ${JSON.stringify(version.version)},`,
    `  "date": ${JSON.stringify(version.date)},`,
    '  "files": {',
    lines.join(',\n'),
    '  }',
    '}',
    '',
  ].join('\n');
}

/** manifest.json against the files as they are. */
export function checkManifest(loaded: Loaded, files: DataFiles): Problem[] {
  const { manifest, version } = loaded;
  if (!manifest) return [];
  const now = entriesOf(files);
  const was = new Map(Object.entries(manifest.files));
  const stale = (id: string, message: string): Problem =>
    error({ file: 'manifest.json', id }, 'stale-manifest', message, 'Run npm run data:index.');
  const differ = [...now].flatMap(([file, entry]) => {
    const listed = was.get(file);
    if (!listed) return [stale(file, 'the file is not listed')];
    if (listed.bytes !== entry.bytes) return [stale(file, `lists ${listed.bytes} bytes, the file has ${entry.bytes}`)];
    return listed.hash === entry.hash ? [] : [stale(file, 'the file has other content than when it was listed')];
  });
  const gone = [...was.keys()]
    .filter((file) => !now.has(file))
    .map((file) => stale(file, 'lists a file that is not there'));
  const dated =
    version && (version.version !== manifest.version || version.date !== manifest.date)
      ? [
          stale(
            'version',
            `says ${manifest.version} of ${manifest.date}, version.json ${version.version} of ${version.date}`,
          ),
        ]
      : [];
  return [...dated, ...differ, ...gone];
}
