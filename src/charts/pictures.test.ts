import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CHART_KINDS } from '../domain/chartKind.ts';
import type { Lang } from '../domain/words.ts';
import type { ThemeName } from '../theme/names.ts';
import { PALETTES } from '../theme/tokens.ts';
import { CASES } from './cases.ts';
import { drawSvg } from './draw.ts';
import { type AnyModel, heightOf } from './models.ts';
import { optionOf } from './registry.ts';
import { textWidth } from './common/text.ts';

/**
 * Every case drawn, compared with the picture on file, character by character. `npm run pictures` draws them anew; look at
 * what changed before it is committed.
 */
const FOLDER = fileURLToPath(new URL('./__pictures__', import.meta.url));
const UPDATE = process.env.UPDATE_PICTURES === '1';

/** Each case at each size, in both themes and both languages; odd and even cases together make all pairs of the three. */
const LOOKS: readonly (readonly (readonly [number, ThemeName, Lang])[])[] = [
  [
    [390, 'light', 'zh'],
    [760, 'dark', 'zh'],
    [1160, 'light', 'en'],
  ],
  [
    [390, 'dark', 'en'],
    [760, 'light', 'en'],
    [1160, 'dark', 'zh'],
  ],
];

interface Picture {
  readonly name: string;
  readonly width: number;
  readonly draw: () => string;
}

function picture(model: AnyModel, width: number, theme: ThemeName, lang: Lang): string {
  const height = heightOf(model, width);
  return `${drawSvg(optionOf(model, { palette: PALETTES[theme], width, height, lang }), width, height)}\n`;
}

const PICTURES: readonly Picture[] = CHART_KINDS.flatMap((kind) =>
  CASES[kind].flatMap((c, i) =>
    (LOOKS[i % 2] ?? []).flatMap(([width, theme, lang]): Picture[] => {
      const model: AnyModel = c.model(lang);
      // What has nothing to draw is a sentence in its card, except a headline, which is drawn without its number.
      if (model.empty !== null && kind !== 'headline') return [];
      const name = `${kind}/${c.name}.${width}.${theme}.${lang}.svg`;
      return [{ name, width, draw: () => picture(model, width, theme, lang) }];
    }),
  ),
);

function onFile(): string[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) => relative(FOLDER, join(e.parentPath, e.name)).replaceAll('\\', '/'));
}

/** The first place where two texts differ, with what stands around it. */
function difference(before: string, after: string): string | null {
  if (before === after) return null;
  let at = 0;
  while (before[at] === after[at]) at += 1;
  const around = (s: string): string => s.slice(Math.max(0, at - 60), at + 60).replaceAll('\n', ' ');
  return `at character ${at}\n  on file: …${around(before)}…\n  drawn:   …${around(after)}…\n  If it should be so: npm run pictures`;
}

interface Text {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`[\\s"]${name}="([^"]*)"`).exec(tag)?.[1];
}

/** The upright texts of a picture with their estimated extent; those that are turned are left out. */
function texts(svg: string): Text[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].flatMap(([, tag = '', raw = '']): Text[] => {
    const text = raw.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replaceAll('&#160;', ' ');
    const matrix = /matrix\(([^)]*)\)/.exec(tag)?.[1]?.split(',').map(Number);
    if (tag.includes('rotate(') || (matrix && (matrix[1] ?? 0) !== 0)) return [];
    const moved = /translate\(([-\d.]+)[ ,]+([-\d.]+)\)/.exec(tag);
    const [dx, dy] = moved ? [Number(moved[1]), Number(moved[2])] : [matrix?.[4] ?? 0, matrix?.[5] ?? 0];
    const x = Number(attribute(tag, 'x') ?? 0) + dx;
    const y = Number(attribute(tag, 'y') ?? 0) + dy;
    const size = Number(/(?:font-size:|\s)(\d+)px/.exec(tag)?.[1] ?? 12);
    const width = textWidth(text, size);
    const anchor = attribute(tag, 'text-anchor') ?? 'start';
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    return [{ text, left, right: left + width, y, size }];
  });
}

test('no two pictures have one name', () => {
  expect(new Set(PICTURES.map((p) => p.name)).size).toBe(PICTURES.length);
});

test('no picture is left over from a case that is gone', () => {
  const wanted = new Set(PICTURES.map((p) => p.name));
  const left = onFile().filter((name) => !wanted.has(name));
  if (UPDATE) for (const name of left) rmSync(join(FOLDER, name));
  else expect(left).toEqual([]);
});

describe.each(PICTURES)('$name', ({ name, width, draw }) => {
  const svg = draw();

  test('is the same when drawn again', () => {
    expect(draw()).toBe(svg);
  });

  test('is as on file', () => {
    const path = join(FOLDER, name);
    if (UPDATE) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, svg);
      return;
    }
    if (!existsSync(path)) throw new Error(`There is no picture ${name}; draw it with: npm run pictures`);
    const found = difference(readFileSync(path, 'utf8'), svg);
    if (found) throw new Error(`${name} differs ${found}`);
  });

  test('has numbers in its geometry, and no text below 12 px', () => {
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    const found = texts(svg);
    expect(found.length).toBeGreaterThan(0);
    for (const t of found) expect(t.size, t.text).toBeGreaterThanOrEqual(12);
  });

  test('keeps its texts within its width', () => {
    for (const t of texts(svg)) {
      expect(t.left, `${t.text} begins`).toBeGreaterThanOrEqual(-1);
      expect(t.right, `${t.text} ends`).toBeLessThanOrEqual(width + 1);
    }
  });

  test('has no text over another', () => {
    const found = texts(svg).filter((t) => t.text.trim() !== '');
    for (const [i, a] of found.entries())
      for (const b of found.slice(i + 1)) {
        const apart =
          a.right <= b.left + 1 || b.right <= a.left + 1 || Math.abs(a.y - b.y) >= Math.min(a.size, b.size) - 1;
        expect(apart, `“${a.text}” and “${b.text}”`).toBe(true);
      }
  });
});
