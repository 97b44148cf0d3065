import type { Interval } from '../../domain/interval.ts';
import type { Bound } from '../../domain/words.ts';
import type { Palette } from '../../theme/tokens.ts';
import { radiusOf } from './layout.ts';

/** Shapes in px, in the vocabulary of ECharts' custom series. */
export type MapShape =
  | {
      type: 'rect';
      shape: { x: number; y: number; width: number; height: number; r?: number };
      style: Style;
      silent?: boolean;
      z2?: number;
    }
  | { type: 'circle'; shape: { cx: number; cy: number; r: number }; style: Style; silent?: boolean; z2?: number }
  | {
      type: 'arc';
      shape: { cx: number; cy: number; r: number; startAngle: number; endAngle: number };
      style: Style;
      silent?: boolean;
      z2?: number;
    }
  | { type: 'polygon'; shape: { points: [number, number][] }; style: Style; silent?: boolean; z2?: number }
  | { type: 'path'; shape: { pathData: string }; style: Style; silent?: boolean; z2?: number };

interface Style {
  fill?: string;
  stroke?: string;
  lineWidth?: number;
  lineDash?: number[];
  opacity?: number;
  lineJoin?: 'round';
}

export type Px = readonly [x: number, y: number];

function n(v: number): string {
  return String(Math.round(v * 10) / 10);
}

/** Closed lines as SVG path data. */
export function pathOf(lines: readonly (readonly Px[])[]): string {
  return lines
    .filter((line) => line.length > 2)
    .map((line) => `M${line.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`)
    .join('');
}

/**
 * Lines at 45° inside closed lines (even-odd rule), `step` px apart, as SVG path data; `rise` 1 leans right (/), −1 left (\).
 * Lines of all areas belong to one grid, so that neighbours join.
 */
export function hatchOf(lines: readonly (readonly Px[])[], step: number, rise: 1 | -1 = 1): string {
  // In the turned frame (s, t) = (x + rise·y, x) a hatch line is s = constant.
  const s = ([x, y]: Px): number => x + rise * y;
  const all = lines.flat().map(s);
  if (all.length === 0) return '';
  const parts: string[] = [];
  for (let k = Math.ceil(Math.min(...all) / step); k * step < Math.max(...all); k += 1) {
    const at = k * step;
    const cuts = lines
      .flatMap((line) =>
        line.flatMap((a, i) => {
          const b = line[(i + 1) % line.length] ?? a;
          const [sa, sb] = [s(a), s(b)];
          return sa > at !== sb > at ? [a[0] + ((at - sa) / (sb - sa)) * (b[0] - a[0])] : [];
        }),
      )
      .sort((a, b) => a - b);
    for (let i = 0; i + 1 < cuts.length; i += 2) {
      const [x1 = 0, x2 = 0] = [cuts[i], cuts[i + 1]];
      if (x2 - x1 > 0.3) parts.push(`M${n(x1)} ${n(rise * (at - x1))}L${n(x2)} ${n(rise * (at - x2))}`);
    }
  }
  return parts.join('');
}

/** The corners of a rectangle. */
export function corners(x: number, y: number, width: number, height: number): Px[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

/** The shapes of a value of another date than asked for. */
export function paleShapes(shapes: readonly MapShape[], faded: boolean): readonly MapShape[] {
  return faded ? shapes.map((s): MapShape => ({ ...s, style: { ...s.style, opacity: 0.35 } })) : shapes;
}

/** Half the height of the mark of a zone, px. */
export const ZONE = 7;

export function diamond(cx: number, cy: number, half: number, style: Style): MapShape {
  return {
    type: 'polygon',
    shape: {
      points: [
        [cx, cy - half],
        [cx + half, cy],
        [cx, cy + half],
        [cx - half, cy],
      ],
    },
    style,
  };
}

/**
 * A circle whose area says a total, and whose edge says what is known of it. Filled: certain. Pale ring: possible. Half
 * ring outside: only a lower limit. Pale with an outline: an upper limit. A plan is hollow and dashed.
 */
export function boundedCircle(
  at: Px,
  what: { readonly value: number; readonly interval: Interval; readonly bound: Bound; readonly plan: boolean },
  scale: { readonly largest: number; readonly radius: number },
  palette: Palette,
): MapShape[] {
  const [cx, cy] = at;
  const r = (v: number): number => radiusOf(v, scale.largest, scale.radius);
  const { value, interval, bound, plan } = what;
  const circle = (radius: number, style: Style): MapShape => ({ type: 'circle', shape: { cx, cy, r: radius }, style });
  if (plan)
    return [circle(Math.max(3, r(value)), { fill: 'none', stroke: palette.accent, lineWidth: 1.5, lineDash: [3, 2] })];
  if (bound === 'exact') return [circle(r(value), { fill: palette.accent })];
  if (interval.hi === Infinity) {
    const inner = r(Math.max(interval.lo, bound === 'about' ? value : 0));
    return [
      circle(inner, { fill: palette.accent }),
      {
        type: 'arc',
        shape: { cx, cy, r: inner + 3.5, startAngle: -Math.PI / 2, endAngle: Math.PI / 2 },
        style: { fill: 'none', stroke: palette.accent, lineWidth: 2 },
      },
    ];
  }
  const outer = Math.max(r(interval.hi), r(interval.lo) + 2.5);
  const edge = { fill: palette.accentPale, stroke: palette.accent, lineWidth: 1 };
  if (bound === 'at_most') return [circle(outer, edge)];
  return [circle(outer, { ...edge, lineDash: [2, 2] }), circle(r(interval.lo), { fill: palette.accent })];
}
