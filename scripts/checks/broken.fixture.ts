import { parseQuantity } from '../../src/quantity/parse.ts';
import { fixtureFiles, reportText } from '../../src/testing/dataset.ts';
import { checkData, type Outcome } from './checkData.ts';
import { indexed } from './indexed.ts';
import type { DataFiles } from './shape.ts';

type Json = Record<string, unknown>;
export type Mutation = (files: Json) => void;

function isJson(x: unknown): x is Json {
  return typeof x === 'object' && x !== null;
}

/** The value at a path of keys; a string step into a list of rows is the id of a row. */
export function at(root: unknown, ...path: readonly (string | number)[]): Json {
  const end = path.reduce<unknown>((here, step) => {
    if (Array.isArray(here)) {
      return typeof step === 'number' ? here[step] : here.find((row: unknown) => isJson(row) && row.id === step);
    }
    return isJson(here) ? here[step] : undefined;
  }, root);
  if (!isJson(end)) throw new Error(`nothing at ${path.join(' › ')}`);
  return end;
}

/** The row of that id, in the list that the file holds. */
export function row(files: Json, file: string, id: string): Json {
  const list = file.startsWith('figures/') ? 'figures' : file.replace('.json', '');
  return at(files, file, list, id);
}

export function figure(files: Json, id: string): Json {
  return row(files, `figures/${id.split('.')[0] ?? ''}.json`, id);
}

/** Adds a row to the list of a file. */
export function add(files: Json, file: string, extra: unknown): void {
  const list = at(files, file, file.startsWith('figures/') ? 'figures' : file.replace('.json', ''));
  if (Array.isArray(list)) list.push(extra);
}

/** The files as bytes; a string stands for itself, so that a test can break the JSON. */
export function bytesOf(files: Json): DataFiles {
  const encoder = new TextEncoder();
  return new Map(
    Object.entries(files).map(([path, value]) => [
      path,
      value instanceof Uint8Array ? value : encoder.encode(typeof value === 'string' ? value : JSON.stringify(value)),
    ]),
  );
}

/** With the files that are written by machine; where they cannot be, those of the unbroken fixture. */
export function withIndex(files: DataFiles): DataFiles {
  const { written } = indexed(files);
  const index = written.size > 0 ? written : indexed(bytesOf(fixtureFiles())).written;
  return new Map([...files, ...[...index].map(([path, text]) => [path, new TextEncoder().encode(text)] as const)]);
}

export const TEXTS = new Map([['report.txt', reportText]]);

/** The fixture, broken by `mutate`, indexed, then broken by `after`; checked with or without the source's text. */
export function checkBroken(
  mutate: Mutation,
  options: { after?: (files: Map<string, Uint8Array>) => void; texts?: boolean } = {},
): Outcome {
  const files = fixtureFiles();
  mutate(files);
  const complete = new Map(withIndex(bytesOf(files)));
  options.after?.(complete);
  return checkData(complete, { parse: parseQuantity, ...(options.texts ? { texts: TEXTS } : {}) });
}
