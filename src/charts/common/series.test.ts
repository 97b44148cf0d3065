import { describe, expect, test } from 'vitest';
import { THEME_NAMES } from '../../theme/names.ts';
import { PALETTES } from '../../theme/tokens.ts';
import { CASES as TREND_CASES } from '../trend-lines/cases.ts';
import { CASES as BAR_CASES } from '../ranked-bars/cases.ts';
import { drawSvg } from '../draw.ts';
import { heightOf } from '../models.ts';
import { optionOf } from '../registry.ts';
import type { AnyModel } from '../models.ts';
import { TIME_KINDS } from '../../domain/words.ts';
import { COLOURED } from '../../domain/slice/trends.ts';
import { symbol } from './dot.ts';
import { cutOf, SERIES_MARKS, seriesLook, strokesOf } from './series.ts';

/** A drawing as geometry alone: every colour but that of the ground is one. */
function withoutColour(shapes: readonly object[]): string {
  return JSON.stringify(shapes).replace(/"#[0-9a-f]{6}"/g, (c) =>
    c === `"${PALETTES.light.paper}"` ? '"paper"' : '"ink"',
  );
}

/** Lightness of a colour in grey (CIE L*). */
function lightness(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 116 * Math.cbrt(0.2126 * r + 0.7152 * g + 0.0722 * b) - 16;
}

const ALL = Array.from({ length: COLOURED }, (_, i) => i);
const PAIRS = ALL.flatMap((a) => ALL.slice(a + 1).map((b) => [a, b] as const));

test('there is a mark for every series that has a colour', () => {
  expect(SERIES_MARKS).toHaveLength(COLOURED);
  expect(PALETTES.light.category).toHaveLength(COLOURED);
});

describe.each(PAIRS)('series %i and %i', (a, b) => {
  const looks = [a, b].map((i) => seriesLook(i, PALETTES.light));

  test.each(TIME_KINDS)('differ in the drawing of a point, colour aside: %s', (kind) => {
    const drawn = looks.map(({ colour, mark }) =>
      withoutColour([symbol(kind, 0, 0, { fill: colour }), ...cutOf(mark, 0, 0, PALETTES.light.paper)]),
    );
    expect(drawn[0]).not.toBe(drawn[1]);
  });

  test('differ in the stroke of their line, or else by much in grey', () => {
    const [s, t] = looks.map((l) => withoutColour(strokesOf(l, PALETTES.light)));
    const apart = Math.abs(lightness(looks[0]?.colour ?? '') - lightness(looks[1]?.colour ?? ''));
    expect(s !== t || apart >= 15).toBe(true);
  });
});

test('no line is dashed but where it crosses a break, and the outer shape says the kind alone', () => {
  for (const theme of THEME_NAMES)
    for (const i of [...ALL, null]) {
      const own = seriesLook(i, PALETTES[theme]);
      expect(JSON.stringify(strokesOf(own, PALETTES[theme]))).not.toMatch(/dash|type/i);
      for (const s of cutOf(own.mark, 0, 0, '#ffffff')) expect(['line', 'circle']).toContain(s.type);
    }
});

/** Tags of a picture with their colours taken off. */
function picture(model: AnyModel): string {
  const height = heightOf(model, 760);
  return drawSvg(optionOf(model, { palette: PALETTES.light, width: 760, height, lang: 'en' }), 760, height);
}

test('in the picture of six lines each has a key that no other has', () => {
  const many = TREND_CASES.find((c) => c.name === 'many');
  if (!many) throw new Error('the case of many lines is gone');
  const model = many.model('en');
  const svg = picture(model);
  const cuts = (ink: string): number => svg.split(`fill="${ink}"`).length + svg.split(`stroke="${ink}"`).length;
  for (const colour of PALETTES.light.category) expect(cuts(colour)).toBeGreaterThan(2);
  // 2 px of colour, 5 px with a core, 4 px: two colours each.
  for (const [width, colours] of [
    [2, 2],
    [5, 2],
    [4, 2],
  ] as const) {
    const found = PALETTES.light.category.filter((c) =>
      [...svg.matchAll(/<path[^>]*>/g)].some(
        ([tag]) =>
          tag.includes(`stroke="${c}"`) && tag.includes(`stroke-width="${width}"`) && tag.includes('fill="none"'),
      ),
    );
    expect(found, `${width} px`).toHaveLength(colours);
  }
});

test('a bar of another kind has a seam in its picture, one of its own kind has none', () => {
  const mixed = BAR_CASES.find((c) => c.name === 'mixed-kinds');
  if (!mixed) throw new Error('the case of mixed kinds is gone');
  const model = mixed.model('en');
  const seams = [...picture(model).matchAll(/<path[^>]*>/g)].filter(
    ([tag]) => tag.includes(`stroke="${PALETTES.light.paper}"`) && tag.includes('stroke-width="3"'),
  );
  expect(seams).toHaveLength(model.rows.filter((r) => r.tone === 'other').length);
  expect(seams.length).toBeGreaterThan(0);
});
