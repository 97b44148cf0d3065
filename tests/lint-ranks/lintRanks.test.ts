import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * Proves that the lint bites: writes offending and innocent files into a tree of its own, with the project's biome.json,
 * lints it once, and asks of each file what was found. The ranks here are written independently of biome.json.
 */
const RANKS = {
  domain: 0,
  quantity: 1,
  theme: 1,
  i18n: 1,
  format: 2,
  data: 3,
  state: 3,
  charts: 3,
  export: 4,
  blocks: 5,
  views: 6,
  app: 7,
  gallery: 7,
} as const;
type Folder = keyof typeof RANKS;
const RANKED = Object.keys(RANKS).filter((name): name is Folder => name in RANKS);
const FOLDERS = [...RANKED, 'ui', 'testing'] as const;
const PURE: readonly string[] = ['domain', 'quantity', 'theme', 'i18n', 'format'];
const LIBRARIES = ['react', 'react-dom/client', 'echarts/core', 'echarts-for-react/esm/core', 'valibot'] as const;
const IMPORTS = 'lint/style/noRestrictedImports';

/** May a file of folder `from`, that is no test, import from folder `to`? */
function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  if (to === 'testing' || from === 'ui') return false;
  if (to === 'ui') return !PURE.includes(from) && from !== 'data' && from !== 'state';
  return RANKS[to as Folder] < RANKS[from as Folder];
}

function mayUse(from: string, library: (typeof LIBRARIES)[number]): boolean {
  if (library.startsWith('react')) return !PURE.includes(from);
  if (library === 'valibot') return from === 'data';
  if (library === 'echarts/core') return from === 'charts' || from === 'export';
  return from === 'charts';
}

interface Case {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  /** The rules that must be broken, and no others. */
  readonly broken: readonly string[];
  /** A second file that the first needs. */
  readonly beside?: { readonly file: string; readonly text: string };
}

const rankCases = RANKED.flatMap((from): Case[] =>
  FOLDERS.flatMap((to) =>
    [1, 2].map((depth) => ({
      name: `${from}${'/deeper'.repeat(depth - 1)} imports ${to}`,
      file: `src/${from}/${'deeper/'.repeat(depth - 1)}to-${to}.ts`,
      text:
        from === to
          ? `import { a } from './a.ts';\n\nexport const b = a;\n`
          : `import { a } from '${'../'.repeat(depth)}${to}/a.ts';\n\nexport const b = a;\n`,
      broken: mayImport(from, to) ? [] : [IMPORTS],
    })),
  ),
);
const uiCases = FOLDERS.map(
  (to): Case => ({
    name: `ui imports ${to}`,
    file: `src/ui/to-${to}.ts`,
    text: `import { a } from '${to === 'ui' ? './a.ts' : `../${to}/a.ts`}';\n\nexport const b = a;\n`,
    broken: to === 'ui' ? [] : [IMPORTS],
  }),
);
const libraryCases = [...RANKED, 'ui'].flatMap((from) =>
  LIBRARIES.map(
    (library): Case => ({
      name: `${from} uses ${library}`,
      file: `src/${from}/${library.replaceAll('/', '-')}.ts`,
      text: `import { a } from '${library}';\n\nexport const b = a;\n`,
      broken: mayUse(from, library) ? [] : [IMPORTS],
    }),
  ),
);

function one(name: string, file: string, text: string, broken: string | null, beside?: Case['beside']): Case {
  return { name, file, text, broken: broken === null ? [] : [broken], ...(beside ? { beside } : {}) };
}

const PROPERTY = 'lint/nursery/noJsRestrictedProperties';
const otherCases = [
  one('a type alone breaks the rank too', 'src/domain/o1.ts', `export type { A } from '../views/a.ts';\n`, IMPORTS),
  one(
    'so does an import on demand',
    'src/domain/o2.ts',
    `export const load = () => import('../views/a.ts');\n`,
    IMPORTS,
  ),
  one('a test may use testing', 'src/domain/o3.test.ts', `import { a } from '../testing/a.ts';\n\na();\n`, null),
  one(
    'a view imports another',
    'src/views/map/o4.ts',
    `import { a } from '../trends/a.ts';\n\nexport const b = a;\n`,
    IMPORTS,
  ),
  one(
    'a view imports its own',
    'src/views/map/o5.ts',
    `import { a } from './parts/a.ts';\n\nexport const b = a;\n`,
    null,
  ),
  one(
    'a view imports blocks',
    'src/views/map/o6.ts',
    `import { a } from '../../blocks/a.ts';\n\nexport const b = a;\n`,
    null,
  ),
  one(
    'an import without its extension',
    'src/domain/o7.ts',
    `import { a } from './o7a';\n\nexport const b = a;\n`,
    'lint/correctness/useImportExtensions',
    { file: 'src/domain/o7a.ts', text: 'export const a = 1;\n' },
  ),
  one(
    'a cycle',
    'src/domain/o8.ts',
    `import { d } from './o8d.ts';\n\nexport const c = () => d;\n`,
    'lint/suspicious/noImportCycles',
    {
      file: 'src/domain/o8d.ts',
      text: `import { c } from './o8.ts';\n\nexport const d = () => c;\n`,
    },
  ),
  one(
    'a promise nobody waits for',
    'src/data/o9.ts',
    `async function f(): Promise<void> {}\n\nexport function g(): void {\n  f();\n}\n`,
    'lint/nursery/noFloatingPromises',
  ),
  one(
    'a promise as a condition',
    'src/data/o10.ts',
    `async function f(): Promise<boolean> {\n  return true;\n}\n\nexport function g(): number {\n  return f() ? 1 : 2;\n}\n`,
    'lint/nursery/noMisusedPromises',
  ),
  one('any', 'src/domain/o11.ts', `export const a: any = 1;\n`, 'lint/suspicious/noExplicitAny'),
  one(
    'a non-null assertion',
    'src/domain/o12.ts',
    `export const f = (a: string | null) => a!;\n`,
    'lint/style/noNonNullAssertion',
  ),
  one('console in the product', 'src/domain/o13.ts', `console.log(1);\n`, 'lint/suspicious/noConsole'),
  one('console in a script', 'scripts/o14.ts', `console.log(1);\n`, null),
  one(
    'a default export',
    'src/views/o15.tsx',
    `export default function A() {\n  return null;\n}\n`,
    'lint/style/noDefaultExport',
  ),
  one('a default export of a config file', 'o16.config.ts', `export default {};\n`, null),
  one('toFixed', 'src/charts/o17.ts', `export const f = (a: number) => a.toFixed(1);\n`, PROPERTY),
  one('toLocaleString', 'src/blocks/o18.ts', `export const f = (a: number) => a.toLocaleString();\n`, PROPERTY),
  one('Intl.NumberFormat', 'src/views/o19.ts', `export const f = new Intl.NumberFormat('zh');\n`, PROPERTY),
  one(
    'all three in format',
    'src/format/o20.ts',
    `export const f = (a: number) => a.toFixed(1) + a.toLocaleString() + new Intl.NumberFormat('zh').format(a);\n`,
    null,
  ),
  one('fetch', 'src/views/o21.ts', `export const f = () => fetch('a');\n`, 'lint/style/noRestrictedGlobals'),
  one('fetch by its other name', 'src/views/o22.ts', `export const f = () => window.fetch('a');\n`, PROPERTY),
  one('fetch in data', 'src/data/o23.ts', `export const f = () => fetch('a');\n`, null),
  one('a barrel', 'src/blocks/index.ts', `export { b } from './to-ui.ts';\n`, 'lint/performance/noBarrelFile'),
  one("a chart's own index", 'src/charts/bars/index.ts', `export { a } from './a.ts';\n`, null),
  one(
    'a module of 301 lines',
    'src/domain/o26.ts',
    Array.from({ length: 301 }, (_, i) => `export const a${i} = ${i};\n`).join(''),
    'lint/style/noExcessiveLinesPerFile',
  ),
  one('a colour outside theme', 'src/ui/o27.module.css', `.a {\n  color: #ff0000;\n}\n`, 'lint/style/noHexColors'),
  one(
    'a test that is skipped',
    'src/domain/o28.test.ts',
    `import { it } from 'vitest';\n\nit.skip('a', () => {});\n`,
    'lint/suspicious/noSkippedTests',
  ),
];

const CASES = [...rankCases, ...uiCases, ...libraryCases, ...otherCases];

/** Rule names by file, for lint rules at any level: a warning is a failure. */
const found = new Map<string, Set<string>>();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-ranks-'));
  copyFileSync('biome.json', join(folder, 'biome.json'));
  copyFileSync('.gitignore', join(folder, '.gitignore'));
  for (const { file, text, beside } of CASES) {
    for (const written of beside ? [{ file, text }, beside] : [{ file, text }]) {
      mkdirSync(join(folder, dirname(written.file)), { recursive: true });
      writeFileSync(join(folder, written.file), written.text);
    }
  }
  const biome = resolve('node_modules/.bin/biome');
  const args = ['lint', '.', '--reporter=json', '--max-diagnostics=none'];
  const { stdout } = spawnSync(biome, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 });
  const report: { diagnostics: { category: string; severity: string; location: { path: string } }[] } =
    JSON.parse(stdout);
  for (const { category, severity, location } of report.diagnostics) {
    if (severity === 'information') continue;
    found.set(location.path, (found.get(location.path) ?? new Set()).add(category));
  }
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

function verdict({ name, file }: Case): Pick<Case, 'name' | 'broken'> {
  return { name, broken: [...(found.get(file) ?? [])] };
}

describe('the lint', () => {
  it('knows every folder of src', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((entry) => entry.name).filter((name) => !FOLDERS.some((folder) => folder === name))).toEqual([]);
  });

  it.each([...RANKED, 'ui'])('knows what %s may import', (from) => {
    const cases = [...rankCases, ...uiCases, ...libraryCases].filter(({ name }) => name.split(/[ /]/, 1)[0] === from);
    expect(cases.length).toBeGreaterThan(FOLDERS.length);
    expect(cases.map(verdict)).toEqual(cases.map(({ name, broken }) => ({ name, broken })));
  });

  it.each(otherCases)('$name: $broken', (given) => {
    expect(verdict(given)).toEqual({ name: given.name, broken: given.broken });
  });
});

/** Where an import of `file` leads, from the root of the project; null for a library. */
function targetOf(file: string, specifier: string): string | null {
  return specifier.startsWith('.') ? relative('.', resolve(dirname(file), specifier)) : null;
}

it('no view imports another, at whatever depth', () => {
  const files = readdirSync('src/views', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const crossing = files.flatMap((name) => {
    const file = join('src/views', name);
    const own = join('src/views', name.split(sep)[0] ?? '');
    const specifiers = [...readFileSync(file, 'utf8').matchAll(/(?:from|import)[\s(]*'([^']+)'/g)].map(
      (m) => m[1] ?? '',
    );
    const targets = specifiers.map((specifier) => targetOf(file, specifier));
    return targets
      .filter((to) => to?.startsWith(`src${sep}views${sep}`) && to !== own && !to.startsWith(own + sep))
      .map((to) => `${file} → ${to}`);
  });
  expect(crossing).toEqual([]);
});
