import type { AnyModel } from '../charts/models.ts';
import type { Interval } from '../domain/interval.ts';

/** A bar as its model says it, in base units. */
export interface WantedBar {
  readonly start: number;
  readonly value: number;
  /** Hollow ones have an edge alone; pale ones are not measured either. */
  readonly hollow: boolean;
  /** Which colour of the palette; null where that is not said here. */
  readonly tone: 'accent' | 'context' | null;
}

/** A point of a plane as its model says it: `x` in base units or years, `y` in base units or rows from the top. */
export interface WantedPoint {
  readonly x: number;
  readonly y: number;
  readonly across: Interval | null;
  readonly up: Interval | null;
}

/** What a native chart has to show. */
export type Wanted =
  | { readonly form: 'bars'; readonly bars: readonly WantedBar[] }
  | {
      readonly form: 'points';
      readonly points: readonly WantedPoint[];
      /** Pairs of points that a coloured line joins. */
      readonly lines: readonly (readonly [number, number])[];
      /** By how much values are divided on the axis; null for years and rows. */
      readonly factor: readonly [x: number | null, y: number | null];
      /** Rows down the chart; 0 for a plane with two axes. */
      readonly rows: number;
    };

const positive = (bars: readonly WantedBar[]): Wanted => ({ form: 'bars', bars });

function pairs(runs: readonly (readonly number[])[]): [number, number][] {
  return runs.flatMap((run) => run.slice(1).map((i, k): [number, number] => [run[k] ?? 0, i]));
}

/** What the native charts of a model have to show, one by one, read from the model alone. */
export function wantedOf(model: AnyModel): Wanted[] {
  switch (model.kind) {
    case 'ranked-bars': {
      const rows = model.rows.map(
        (r): WantedBar => ({
          start: 0,
          value: r.value,
          hollow: r.plan || r.faded,
          tone: r.tone === 'other' ? null : r.tone,
        }),
      );
      const city: WantedBar[] = model.reference
        ? [{ start: 0, value: model.reference.value, hollow: false, tone: null }]
        : [];
      return [positive([...rows, ...city])];
    }
    case 'parts':
      return [
        positive(model.rows.map((r) => ({ start: r.total ? 0 : r.start, value: r.value, hollow: false, tone: null }))),
      ];
    case 'shares':
      return model.panels.map((panel, k) =>
        positive([
          ...model.parts
            .filter((p) => p.panel === k)
            .map((p) => ({ start: panel.stacked ? p.start : 0, value: p.value, hollow: false, tone: null })),
          ...(panel.rest ? [{ start: 0, value: 0, hollow: true, tone: null }] : []),
        ]),
      );
    case 'small-multiples':
      return model.columns.map((_, k) =>
        positive(
          model.cells
            .filter((c) => c.column === k)
            .sort((a, b) => a.row - b.row)
            .map((c) => ({ start: 0, value: c.value, hollow: c.plan || c.faded, tone: null })),
        ),
      );
    case 'dot-plot':
      return model.columns.map((c, k) => ({
        form: 'points',
        points: model.cells
          .filter((cell) => cell.column === k)
          .map((cell) => ({ x: cell.value, y: cell.row, across: cell.interval, up: null })),
        lines: [],
        factor: [c.magnitude.factor, null],
        rows: model.rows.length,
      }));
    case 'dumbbell': {
      const lines = model.rows.flatMap((r, row): [number, number][] => {
        const [a, b] = model.ends.flatMap((e, i) => (e.row === row ? [i] : []));
        return r.joined && a !== undefined && b !== undefined ? [[a, b]] : [];
      });
      return [
        {
          form: 'points',
          points: model.ends.map((e) => ({ x: e.value, y: e.row, across: e.interval, up: null })),
          lines,
          factor: [model.magnitude.factor, null],
          rows: model.rows.length,
        },
      ];
    }
    case 'trend-line':
      return [
        {
          form: 'points',
          points: model.points.map((p) => ({ x: p.x, y: p.value, across: null, up: p.interval })),
          lines: pairs(model.runs),
          factor: [null, model.magnitude.factor],
          rows: 0,
        },
      ];
    case 'trend-lines':
      return [
        {
          form: 'points',
          points: model.points.map((p) => ({ x: p.x, y: p.value, across: null, up: p.interval })),
          lines: pairs(model.lines.flatMap((l) => l.runs)),
          factor: [null, model.magnitude.factor],
          rows: 0,
        },
      ];
    case 'place-panels':
      return model.panels.map((panel) => ({
        form: 'points',
        points: panel.points.flatMap((i) => {
          const p = model.points[i];
          return p ? [{ x: p.x, y: p.value, across: null, up: p.interval }] : [];
        }),
        lines: pairs(panel.runs.map((run) => run.map((i) => panel.points.indexOf(i)))),
        factor: [null, model.magnitude.factor],
        rows: 0,
      }));
    case 'scatter':
      return [
        {
          form: 'points',
          points: model.points.map((p) => ({
            x: p.x.value,
            y: p.y.value,
            across: p.x.interval,
            up: p.y.interval,
          })),
          lines: [],
          factor: [model.x.magnitude.factor, model.y.magnitude.factor],
          rows: 0,
        },
      ];
    default:
      return [];
  }
}
