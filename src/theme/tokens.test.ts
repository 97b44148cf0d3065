import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { THEME_NAMES } from './names.ts';
import { PALETTES, tokensCss } from './tokens.ts';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

test('black on white is 21:1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});

test('tokens.css is written from tokens.ts', () => {
  expect(readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')).toBe(tokensCss());
});

test.each(THEME_NAMES)('%s: text reaches 4.5:1, marks 3:1, on paper and page', (name) => {
  const p = PALETTES[name];
  for (const ground of [p.paper, p.page]) {
    for (const text of [p.ink, p.inkSoft, p.accent, p.warn]) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    for (const mark of [p.accent, p.context, p.axis, p.control, p.focus])
      expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3);
  }
  expect(contrast(p.accent, p.accentWash)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(p.ink, p.accentPale)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(p.warn, p.warnWash)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(p.onAccent, p.accent)).toBeGreaterThanOrEqual(4.5);
});

/** What a grey printer makes of a colour: CIE lightness, 0 black to 100 white. */
function lightness(hex: string): number {
  return 116 * Math.cbrt(luminance(hex)) - 16;
}

test.each(THEME_NAMES)('%s: in grey the steps of amount go one way, each apart from the next', (name) => {
  const steps = PALETTES[name].amount.map(lightness);
  const way = name === 'light' ? -1 : 1;
  for (const [i, step] of steps.slice(1).entries()) expect(way * (step - (steps[i] ?? 0))).toBeGreaterThanOrEqual(8);
});

test.each(THEME_NAMES)('%s: in grey what is certain stands off from what is possible, and both from paper', (name) => {
  const p = PALETTES[name];
  for (const [solid, pale] of [
    [p.accent, p.accentPale],
    [p.context, p.contextPale],
  ] as const) {
    expect(Math.abs(lightness(solid) - lightness(pale))).toBeGreaterThanOrEqual(25);
    expect(Math.abs(lightness(pale) - lightness(p.paper))).toBeGreaterThanOrEqual(8);
  }
});

test('light: the categories are by turns dark and light in grey', () => {
  const l = PALETTES.light.category.map(lightness);
  for (const i of [0, 2, 4]) for (const k of [1, 3, 5]) expect((l[k] ?? 0) - (l[i] ?? 0)).toBeGreaterThanOrEqual(15);
});
