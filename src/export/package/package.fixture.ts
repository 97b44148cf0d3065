import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wholeDataset } from '../../../scripts/whole-dataset.ts';
import { dataPackage } from './dataPackage.ts';
import type { WholeDataset } from './tables.ts';

/** The dataset of this site, whole. */
export function datasetOfSite(): Promise<WholeDataset> {
  return wholeDataset(async (file) => JSON.parse(readFileSync(join('public/data', file), 'utf8')));
}

/** The package as a reader unzips it: texts by name. */
export async function unzipped(data: WholeDataset): Promise<ReadonlyMap<string, string>> {
  const zip = new Uint8Array(await dataPackage(data).blob.arrayBuffer());
  return new Map(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
