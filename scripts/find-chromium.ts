import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/** A Chromium needs these to run as root, without a screen and without calling home. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const ON_MACOS = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
  (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
);
const VERSION_TIMEOUT_MS = 20_000;

/** How a system's package manager installs a browser and a font that has Chinese characters. */
interface Installer {
  readonly tool: string;
  readonly browser: readonly string[];
  readonly font: readonly string[];
  readonly needsRoot: boolean;
}

const INSTALLERS: readonly Installer[] = [
  {
    tool: 'apt-get',
    browser: ['apt-get update', 'apt-get install -y --no-install-recommends chromium'],
    font: ['apt-get install -y --no-install-recommends fonts-noto-cjk'],
    needsRoot: true,
  },
  {
    tool: 'dnf',
    browser: ['dnf install -y chromium'],
    font: ['dnf install -y google-noto-sans-cjk-fonts'],
    needsRoot: true,
  },
  { tool: 'apk', browser: ['apk add chromium'], font: ['apk add font-noto-cjk'], needsRoot: true },
  { tool: 'brew', browser: ['brew install --cask google-chrome'], font: [], needsRoot: false },
];

function runs(command: string, args: readonly string[], timeout?: number): boolean {
  return spawnSync(command, args, { stdio: 'ignore', ...(timeout === undefined ? {} : { timeout }) }).status === 0;
}

/** Ubuntu's `chromium-browser` may be a stub that only says how to install it: what does not tell its version is not a browser. */
function isBrowser(path: string): boolean {
  return runs(path, ['--version'], VERSION_TIMEOUT_MS);
}

function pathOf(command: string): string | null {
  const found = spawnSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : null;
}

/** The first browser of system and Playwright's cache that runs, or null. */
function lookAround(): string | null {
  const known = [...ON_PATH.map(pathOf), ...ON_MACOS, chromium.executablePath()];
  return known.find((path): path is string => path !== null && existsSync(path) && isBrowser(path)) ?? null;
}

/** Runs the commands as root where that is possible without asking for a password. */
function install(installer: Installer, commands: readonly string[]): boolean {
  const isRoot = process.getuid?.() === 0;
  const sudo = installer.needsRoot && !isRoot;
  if (sudo && !runs('sudo', ['-n', 'true'])) return false;
  return commands.every((command) => {
    const [name = '', ...args] = [...(sudo ? ['sudo', '-n'] : []), ...command.split(' ')];
    console.error(`> ${[name, ...args].join(' ')}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(name, args, { stdio: ['ignore', 2, 2], env }).status === 0;
  });
}

/** Chinese text without a font is a row of boxes: pictures and widths would be those of another page. */
function ensureChineseFont(installer: Installer | undefined): void {
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  if (process.platform !== 'linux' || (listed.status === 0 && listed.stdout.trim() !== '')) return;
  if (installer && install(installer, installer.font)) return;
  console.error('No font with Chinese characters was found: text will be drawn as boxes (Debian: fonts-noto-cjk).');
}

/**
 * The path of a Chromium: CHROME_PATH, else the system's, else Playwright's own, else one that the system's package manager
 * installs. Throws, with the one command to run, where there is none and none may be installed.
 */
export function ensureChromium(): string {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (isBrowser(given)) return given;
    throw new Error(`CHROME_PATH is ${given}, which does not run: \`${given} --version\` fails.`);
  }
  const installer = INSTALLERS.find(({ tool }) => pathOf(tool) !== null);
  ensureChineseFont(installer);
  const found = lookAround();
  if (found) return found;
  const tried = installer !== undefined && install(installer, installer.browser);
  const installed = tried ? lookAround() : null;
  if (installed) return installed;
  // Where the system's package is only a pointer to another shop (Ubuntu), Playwright's own build is left.
  const command =
    installer && !tried
      ? installer.browser.map((one) => (installer.needsRoot ? `sudo ${one}` : one)).join(' && ')
      : 'npx playwright install --with-deps chromium';
  throw new Error(`No Chromium was found. Run this, or set CHROME_PATH:\n  ${command}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(ensureChromium());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
