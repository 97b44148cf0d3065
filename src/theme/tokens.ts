import type { ThemeName } from './names.ts';

/** The colours of one theme, by the part they play; a chart and a button that play the same part share one. */
export interface Palette {
  /** Behind the cards. */
  readonly page: string;
  /** Cards and panels. */
  readonly paper: string;
  readonly ink: string;
  /** Second voice: subtitles, notes; 4.5:1 on paper and page. */
  readonly inkSoft: string;
  /** Borders of cards and controls; 3:1 where a control needs it is `control`. */
  readonly rule: string;
  readonly control: string;
  readonly grid: string;
  /** The zero line and the axis. */
  readonly axis: string;
  /** What is chosen, and links. */
  readonly accent: string;
  /** Values that are possible but not certain, beside `accent`. */
  readonly accentPale: string;
  readonly accentWash: string;
  /** Marks that give context, beside what is chosen. */
  readonly context: string;
  readonly contextPale: string;
  readonly onAccent: string;
  readonly focus: string;
  readonly warn: string;
  readonly warnWash: string;
  /** Told apart by lightness as well as by hue. */
  readonly category: readonly [string, string, string, string, string, string];
  /** One hue, five steps, few to many. */
  readonly amount: readonly [string, string, string, string, string];
}

export const PALETTES: Record<ThemeName, Palette> = {
  light: {
    page: '#f4f2ec',
    paper: '#fffefb',
    ink: '#1c2126',
    inkSoft: '#56606a',
    rule: '#dedad0',
    control: '#7d858c',
    grid: '#e9e6de',
    axis: '#59626b',
    accent: '#0b6285',
    accentPale: '#b9d9e4',
    accentWash: '#e6f1f5',
    context: '#7f8891',
    contextPale: '#d9dce0',
    onAccent: '#ffffff',
    focus: '#b4460a',
    warn: '#8a3d00',
    warnWash: '#fbeee0',
    category: ['#0b6285', '#d07a2d', '#5a4a94', '#6f9f58', '#9c2f5e', '#a89a52'],
    amount: ['#e2eef2', '#b4d4df', '#79b0c5', '#3a86a4', '#0b5775'],
  },
  dark: {
    page: '#121518',
    paper: '#1a1e22',
    ink: '#e9ebed',
    inkSoft: '#a8b1b9',
    rule: '#343b42',
    control: '#78828b',
    grid: '#2a3036',
    axis: '#8f99a2',
    accent: '#63bcdb',
    accentPale: '#27505f',
    accentWash: '#1d3139',
    context: '#7c8690',
    contextPale: '#3b434b',
    onAccent: '#08212c',
    focus: '#f2a65e',
    warn: '#f0b27a',
    warnWash: '#33261a',
    category: ['#63bcdb', '#e39a55', '#9d8fd6', '#93c47b', '#d9779f', '#c9bb73'],
    amount: ['#1f3841', '#2a5666', '#3a7c94', '#55a6c3', '#8dd0e8'],
  },
};

/** Families in single quotes only: ECharts does not escape attributes. */
export const FONT = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', system-ui, sans-serif";

/** Sizes of type, in px. Nothing is smaller than the first. */
export const SIZES = { note: 12, text: 14, lead: 16, head: 20, figure: 28, display: 40 } as const;

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);
}

function variables(palette: Palette): [string, string][] {
  return Object.entries(palette).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string'
      ? [[`--${kebab(name)}`, value]]
      : value.map((v: string, i: number): [string, string] => [`--${kebab(name)}-${i + 1}`, v]),
  );
}

/** The style sheet of the tokens: `light-dark()` pairs that follow `color-scheme`. `src/theme/tokens.css` holds this text. */
export function tokensCss(): string {
  const dark = new Map(variables(PALETTES.dark));
  const colours = variables(PALETTES.light).map(
    ([name, value]) => `    ${name}: light-dark(${value}, ${dark.get(name)});`,
  );
  const sizes = Object.entries(SIZES).map(([name, px]) => `    --size-${name}: ${px / 16}rem;`);
  return [
    '/* Written from tokens.ts by `npm run tokens`; a test compares the two. */',
    '@layer tokens {',
    '  :root {',
    '    color-scheme: light dark;',
    `    --font: ${FONT};`,
    ...sizes,
    ...colours,
    '  }',
    "  :root[data-theme='light'] {",
    '    color-scheme: light;',
    '  }',
    "  :root[data-theme='dark'] {",
    '    color-scheme: dark;',
    '  }',
    '}',
    '',
  ].join('\n');
}

/** Ground of pictures that go onto white slides and paper: beside white, `paper` would look like a stain. */
export const WHITE = '#ffffff';
