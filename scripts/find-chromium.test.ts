import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureChromium } from './find-chromium.ts';

let folder: string;

/** Puts a command on the PATH of a machine that has nothing but a shell. */
function command(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'find-chromium-'));
  symlinkSync('/bin/sh', join(folder, 'sh'));
  mkdirSync(join(folder, 'cache'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('CHROME_PATH', '');
  vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', join(folder, 'cache'));
  command('fc-list', 'echo Noto Sans CJK SC');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

// A Mac may have a browser among its applications, whatever the PATH says.
describe.skipIf(process.platform === 'darwin')('ensureChromium', () => {
  it('takes CHROME_PATH before all else', () => {
    command('chromium', 'exit 0');
    vi.stubEnv('CHROME_PATH', command('mine', 'exit 0'));
    expect(ensureChromium()).toBe(join(folder, 'mine'));
  });

  it('does not go on where CHROME_PATH does not run', () => {
    command('chromium', 'exit 0');
    vi.stubEnv('CHROME_PATH', join(folder, 'nothing'));
    expect(ensureChromium).toThrow('CHROME_PATH');
  });

  it('passes over a stub that does not tell its version', () => {
    command('chromium', 'exit 1');
    command('google-chrome', '[ "$1" = --version ]');
    expect(ensureChromium()).toBe(join(folder, 'google-chrome'));
  });

  it('installs one where it may', () => {
    vi.spyOn(process, 'getuid').mockReturnValue(0);
    const print = vi.spyOn(console, 'error').mockImplementation(() => {});
    command(
      'apt-get',
      `[ "$1" = update ] || printf '#!/bin/sh\\n' > ${folder}/chromium && /bin/chmod +x ${folder}/chromium`,
    );
    command('chromium', 'exit 1');
    expect(ensureChromium()).toBe(join(folder, 'chromium'));
    expect(print.mock.calls.map(([line]) => line)).toEqual([
      '> apt-get update',
      '> apt-get install -y --no-install-recommends chromium',
    ]);
  });

  it('says the one command where it may not', () => {
    vi.spyOn(process, 'getuid').mockReturnValue(1000);
    command('apt-get', 'exit 0');
    command('sudo', 'exit 1');
    expect(ensureChromium).toThrow('sudo apt-get update && sudo apt-get install -y --no-install-recommends chromium');
  });

  it("says Playwright's command where the installed package is no browser", () => {
    vi.spyOn(process, 'getuid').mockReturnValue(0);
    vi.spyOn(console, 'error').mockImplementation(() => {});
    command('apt-get', 'exit 0');
    expect(ensureChromium).toThrow('npx playwright install --with-deps chromium');
  });

  it("says Playwright's command where it knows no package manager", () => {
    expect(ensureChromium).toThrow('npx playwright install --with-deps chromium');
  });
});
