import type { ScatterModel } from '../../charts/scatter/model.ts';
import { slides } from '../../i18n/slides.ts';
import { type Look, type Reach, scaled } from './evidence.ts';
import { letters, type NativeAxis, type NativeSeries, type SheetCell } from './native.ts';

/** Columns of the sheet behind a scatter. */
export const COLUMN = {
  name: 0,
  x: 1,
  y: 2,
  size: 3,
  minusX: 4,
  plusX: 5,
  minusY: 6,
  plusY: 7,
  arrowX: 8,
  arrowY: 9,
  label: 10,
} as const;

/** An axis, and by how much its values are divided. */
export interface Axis extends NativeAxis {
  readonly factor: number;
}

/** A point and how far its bounds reach, in units of the axes. */
export interface Reaches {
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly across: Reach;
  readonly up: Reach;
  readonly arrowX: number;
  readonly arrowY: number;
}

/**
 * What error bars of the points cannot say everywhere, in rows of its own below them: stretches along x as lines (not every
 * program draws error bars along x), and arrows where there is only a lower limit. All follow the points by formula.
 */
export function whiskersOf(points: readonly Reaches[], rows: SheetCell[][], look: Look): NativeSeries[] {
  const w = slides[look.context.lang].sheet;
  const { inks } = look;
  const cell = (column: number, row: number): string => `${letters(column)}${row + 2}`;
  const block = (add: () => void, more: Partial<NativeSeries>): NativeSeries[] => {
    const first = rows.length;
    add();
    if (rows.length === first) return [];
    const span = [first, rows.length - 1] as const;
    return [{ name: [first + 1, COLUMN.name], rows: span, x: COLUMN.x, y: COLUMN.y, look: null, ...more }];
  };
  const put = (name: string, x: SheetCell, y: SheetCell, arrowX: number | null = null, arrowY: number | null = null) =>
    rows.push([name, x, y, null, null, null, null, null, arrowX, arrowY, '']);
  const arrow = (along: 'x' | 'y', plus: number) => ({
    errors: [{ along, plus, minus: null, ink: inks.axis, width: 1.25, end: 'arrow' as const }],
  });
  const same = (p: Reaches): [SheetCell, SheetCell] => [
    { formula: cell(COLUMN.x, p.at), value: p.x },
    { formula: cell(COLUMN.y, p.at), value: p.y },
  ];
  return [
    ...[false, true].flatMap((open) =>
      block(
        () => {
          for (const p of points) {
            const more = p.across.open ? p.arrowX : (p.across.plus ?? 0);
            if (p.across.open !== open || (more === 0 && p.across.minus === null)) continue;
            const [x, y] = same(p);
            const to = cell(p.across.open ? COLUMN.arrowX : COLUMN.plusX, p.at);
            const low = {
              formula: `${cell(COLUMN.x, p.at)}-${cell(COLUMN.minusX, p.at)}`,
              value: p.x - (p.across.minus ?? 0),
            };
            put(w.span, p.across.minus === null ? x : low, y);
            put(w.span, { formula: `${cell(COLUMN.x, p.at)}+${to}`, value: p.x + more }, y);
            put(w.span, x, null);
          }
        },
        { line: { ink: inks.axis, width: 1.25, dashed: open } },
      ),
    ),
    ...block(
      () => {
        for (const p of points) if (p.across.open) put(w.xOnly, ...same(p), p.arrowX);
      },
      arrow('x', COLUMN.arrowX),
    ),
    ...block(
      () => {
        for (const p of points) if (p.up.open) put(w.openOnly, ...same(p), null, p.arrowY);
      },
      arrow('y', COLUMN.arrowY),
    ),
  ];
}

/** The ways of the places through the years before, a line a run, in rows below the points. */
export function trailsOf(model: ScatterModel, [x, y]: [Axis, Axis], rows: SheetCell[][], look: Look): NativeSeries[] {
  const { inks } = look;
  return model.trails.flatMap((trail) =>
    trail.runs.map((run): NativeSeries => {
      const first = rows.length;
      for (const i of run) {
        const stop = trail.stops[i];
        if (stop) rows.push([String(stop.year), scaled(stop.x, x.factor), scaled(stop.y, y.factor)]);
      }
      const ink = trail.chosen ? inks.accent : inks.context;
      return {
        name: [first + 1, COLUMN.name],
        rows: [first, rows.length - 1],
        x: COLUMN.x,
        y: COLUMN.y,
        look: { fill: ink, stroke: null, symbol: 'circle', size: 4 },
        line: { ink, width: trail.chosen ? 1.75 : 1 },
        ...(trail.chosen
          ? {
              labels: new Map([
                [0, { text: String(trail.stops[run[0] ?? 0]?.year ?? ''), at: 'b' as const, ink: inks.soft, size: 9 }],
              ]),
              labelColumn: COLUMN.name,
            }
          : {}),
      };
    }),
  );
}
