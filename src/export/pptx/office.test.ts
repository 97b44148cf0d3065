import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { CASES } from '../../charts/cases.ts';
import type { AnyModel } from '../../charts/models.ts';
import { CHART_KINDS } from '../../domain/chartKind.ts';
import { CONTEXT } from '../fixture.ts';
import { makeDeck } from './deck.ts';
import { longModels } from './fixture.ts';

const HELP =
  'Slides are opened with LibreOffice and looked at as pictures. Install both, e.g. apt-get install -y libreoffice-impress poppler-utils';

const folder = mkdtempSync(join(tmpdir(), 'yucai-slides-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, ...args: string[]): void {
  try {
    execFileSync(command, args, { stdio: 'pipe', timeout: 240_000 });
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw new Error(missing ? `${command} is missing. ${HELP}` : `${command} failed`, { cause });
  }
}

/** Share of the pixels of a PGM picture that are clearly darker than its paper. */
function ink(file: string): number {
  const bytes = readFileSync(file);
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
  if (!head) throw new Error(`${file} is no PGM`);
  const pixels = bytes.subarray(head[0].length);
  let dark = 0;
  for (const p of pixels) if (p < 200) dark += 1;
  return dark / pixels.length;
}

test('LibreOffice opens a deck of every kind of chart: as many pages as slides, none of them blank', {
  timeout: 300_000,
}, async () => {
  const models = [
    ...CHART_KINDS.flatMap((kind): AnyModel[] => CASES[kind].slice(0, 2).map((c) => c.model('zh'))),
    ...longModels('zh'),
  ];
  const made = await makeDeck(
    models.map((model) => ({ model, context: CONTEXT })),
    { lang: 'zh', theme: 'light', format: '16:9', title: '示例', organisation: '示例单位', cover: true, closing: true },
  );
  const bytes = Buffer.from(await made.blob.arrayBuffer());
  writeFileSync(join(folder, 'deck.pptx'), bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'deck.pptx'));
  run('pdftoppm', '-r', '40', '-gray', join(folder, 'deck.pdf'), join(folder, 'page'));
  const pages = readdirSync(folder)
    .filter((n) => n.startsWith('page'))
    .sort();
  const slides = Object.keys(unzipSync(bytes)).filter((n) => /^ppt\/slides\/slide\d+\.xml$/.test(n));
  expect(pages.length).toBe(slides.length);
  for (const page of pages) expect(ink(join(folder, page)), page).toBeGreaterThan(0.004);
});
