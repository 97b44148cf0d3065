import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureFiles, reportText } from '../src/testing/dataset.ts';
import { bytesOf, figure, withIndex } from './checks/broken.fixture.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
let folder = '';

function write(name: string, files: ReadonlyMap<string, Uint8Array>): void {
  for (const [path, bytes] of files) {
    const to = join(folder, name, path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, bytes);
  }
}

function run(...args: readonly string[]): { status: number | null; out: string[]; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'scripts/check-data.ts'), ...args],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
  );
  return { status, out: stdout.trimEnd().split('\n'), err: stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-data-'));
  write('sound', withIndex(bytesOf(fixtureFiles())));
  const files = fixtureFiles();
  figure(files, 'gdp.chongqing.2020').value = 1;
  write('broken', withIndex(bytesOf(files)));
  write('texts', new Map([['report.txt', new TextEncoder().encode(reportText)]]));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Each run starts a process of its own: slow where the machine is busy, and speed is not what is tested.
describe('npm run check:data', { timeout: 60_000 }, () => {
  it('ends with its summary and with 0 when all is sound', () => {
    const { status, out } = run('--data', 'sound', '--', '--sources', 'texts');
    expect(out).toEqual([
      '4 of 4 figures found in their text',
      '17 figures, 5 places, 5 indicators, 3 sources, 0 errors, 0 warnings',
    ]);
    expect(status).toBe(0);
  });

  it('names the problem and ends with 1', () => {
    const { status, out } = run('--data', 'broken');
    expect(out[0]).toBe('error  figures/gdp.json  gdp.chongqing.2020  [wrong-value]');
    expect(out[2]).toContain('2500000000000');
    expect(out.at(-1)).toBe('17 figures, 5 places, 5 indicators, 3 sources, 1 errors, 0 warnings');
    expect(status).toBe(1);
  });

  it('prints nothing but JSON with --json', () => {
    const { status, out } = run('--data', 'broken', '--json');
    expect(JSON.parse(out.join('\n'))).toMatchObject({
      problems: [{ severity: 'error', file: 'figures/gdp.json', id: 'gdp.chongqing.2020', rule: 'wrong-value' }],
      summary: { figures: 17, errors: 1, warnings: 0 },
    });
    expect(status).toBe(1);
  });

  it('says what is wrong with the call', () => {
    const missing = run('--sources', 'nowhere');
    expect([missing.status, missing.err.split('\n')[0]]).toEqual([1, 'There is no folder nowhere.']);
    expect(run('--sorces', 'texts').status).toBe(1);
  });
});
