import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parseQuantity } from '../../src/quantity/parse.ts';
import { checkData } from './checkData.ts';
import { readDataFolder } from './disk.ts';
import { OTHER_TIME_KINDS } from './otherTimeKinds.ts';
import { loadFiles } from './shape.ts';

const FOLDER = fileURLToPath(new URL('../../public/data', import.meta.url));
const [EXPLAINED] = Object.keys(OTHER_TIME_KINDS);

it('explains figures that there are', () => {
  const ids = new Set(loadFiles(readDataFolder(FOLDER)).loaded.figures.map((f) => f.id));
  expect(Object.keys(OTHER_TIME_KINDS).filter((id) => !ids.has(id))).toEqual([]);
});

it('warns of one that needs no explanation any more', () => {
  const files = new Map(readDataFolder(FOLDER));
  const file = `figures/${EXPLAINED?.split('.')[0]}.json`;
  const text = new TextDecoder().decode(files.get(file));
  const mended = text.replace(/("id":"district_talent_titles\.banan\.2022".*?"timeKind":)"flow"/, '$1"cumulative"');
  expect(mended).not.toBe(text);
  files.set(file, new TextEncoder().encode(mended));
  const { problems } = checkData(files, { parse: parseQuantity });
  expect(problems.filter((p) => p.rule === 'time-kind').map((p) => [p.id, p.severity])).toEqual([
    [EXPLAINED, 'warning'],
  ]);
});
