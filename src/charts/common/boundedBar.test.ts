import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intervalOf } from '../../domain/bound.ts';
import { interval, point } from '../../domain/interval.ts';
import { BOUNDS, type Bound } from '../../domain/words.ts';
import { ARROW, type BarGeometry, barEnd, barGeometry, boundedBar, type Shape } from './boundedBar.ts';

const COLOURS = { solid: 'solid', pale: 'pale' };
/** One px a unit, the axis at 100. */
const toPx = (v: number): number => 100 + v;

function bar(value: number, bound: Bound, plan = false): { g: BarGeometry; shapes: Shape[] } {
  const all = intervalOf(
    bound === 'range' ? { min: value - 20, max: value + 20, unit: 'person', bound } : { value, unit: 'person', bound },
  );
  const g = barGeometry(all ?? point(value), value, toPx, 10, 20);
  return { g, shapes: boundedBar(g, bound, COLOURS, plan) };
}

/** The solid stretch: from the axis to where the value is certain. */
function certain(shapes: readonly Shape[]): [number, number] | null {
  const found = shapes.find((s) => s.type === 'rect' && s.style.fill === 'solid');
  return found?.type === 'rect' ? [found.shape.x, found.shape.x + found.shape.width] : null;
}

function extent(shapes: readonly Shape[]): number {
  return Math.max(
    ...shapes.map((s) => {
      switch (s.type) {
        case 'rect':
          return s.shape.x + s.shape.width;
        case 'line':
          return Math.max(s.shape.x1, s.shape.x2);
        case 'circle':
          return s.shape.cx + s.shape.r;
        default:
          return Math.max(...s.shape.points.map((p) => p[0]));
      }
    }),
  );
}

test('geometry: the axis at 0, an open end stays open', () => {
  expect(barGeometry(interval(340, 350, false, true), 340, toPx, 10, 20)).toEqual({
    x0: 100,
    lo: 440,
    hi: 450,
    value: 440,
    top: 10,
    height: 20,
  });
  expect(barGeometry(interval(0, Infinity), 5, toPx, 0, 1).hi).toBe(Infinity);
  expect(barGeometry(interval(-50, 5), 5, toPx, 0, 1).lo).toBe(100);
});

describe('what is certain is solid, from the axis on', () => {
  test.each<[Bound, [number, number] | null]>([
    ['exact', [100, 440]],
    ['at_least', [100, 440]],
    ['rounded_down', [100, 440]],
    ['rounded_up', [100, 430]],
    ['about', [100, 435]],
    ['at_most', null],
    ['range', [100, 420]],
  ])('%s', (bound, solid) => {
    expect(certain(bar(340, bound).shapes)).toEqual(solid);
  });
});

test('an end without limit is an arrow outward', () => {
  const { shapes, g } = bar(340, 'at_least');
  expect(shapes.find((s) => s.type === 'polygon')).toMatchObject({
    shape: { points: expect.arrayContaining([[440 + ARROW, 20]]) },
  });
  expect(barEnd(g, 'at_least')).toBe(440 + ARROW);
});

test('near and at most close inward with a bracket at the value', () => {
  for (const bound of ['rounded_up', 'at_most'] as const)
    expect(bar(340, bound).shapes.find((s) => s.type === 'polyline')).toMatchObject({
      shape: {
        points: [
          [436, 8],
          [440, 8],
          [440, 32],
          [436, 32],
        ],
      },
    });
});

test('a plan is hollow and dashed: nothing of it is solid', () => {
  for (const bound of BOUNDS) {
    const { shapes } = bar(340, bound, true);
    expect(certain(shapes)).toBeNull();
    if (bound !== 'at_most') expect(shapes.some((s) => s.style.lineDash !== undefined)).toBe(true);
  }
});

test('nothing is drawn beyond the end after which the label stands, nothing before the axis, no width is negative', () => {
  fc.assert(
    fc.property(fc.integer({ min: 30, max: 100_000 }), fc.constantFrom(...BOUNDS), fc.boolean(), (v, bound, plan) => {
      const { g, shapes } = bar(v, bound, plan);
      expect(extent(shapes)).toBeLessThanOrEqual(barEnd(g, bound) + 0.001);
      for (const s of shapes) {
        expect(JSON.stringify(s.shape)).not.toContain('null');
        if (s.type === 'rect') {
          expect(s.shape.width).toBeGreaterThanOrEqual(0);
          expect(s.shape.x).toBeGreaterThanOrEqual(g.x0);
        }
      }
    }),
  );
});
