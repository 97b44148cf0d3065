import type { Coordinate, ScatterModel, ScatterPoint } from '../../charts/scatter/model.ts';
import { placeLabels } from '../../charts/trend-line/labels.ts';
import { textWidth } from '../../charts/common/text.ts';
import type { TableRow } from '../../charts/common/model.ts';
import { formatNumber } from '../../format/number.ts';
import { slides } from '../../i18n/slides.ts';
import { linearEnds, logEnds } from './ends.ts';
import { type Axis, COLUMN, type Reaches, trailsOf, whiskersOf } from './scatterRows.ts';
import { evidenceCells, evidenceHeads, type Look, reachOf, scaled, toldOf } from './evidence.ts';
import { axisCode, type NativeChart, type PointLabel, type PointLook, type SheetCell } from './native.ts';

const ARROW = 16;
const TYPE = 11;
const PLAIN = 9;
/** Diameter of the largest circle, pt; office programs allow 72. */
const LARGEST = 44;

function axisOf(model: ScatterModel, of: 'x' | 'y', length: number): Axis {
  const { magnitude, title } = model[of];
  const values = [...model.points.map((p) => p[of]), ...model.extent[of]];
  const { factor } = magnitude;
  const log = model.scale === 'log' && values.some((v) => v.value > 0);
  const ends: { min: number; max: number; step?: number; log?: boolean } = log
    ? logEnds(values, factor)
    : linearEnds(values, factor, length);
  return { ...ends, factor, code: axisCode(ends.max, ends.step), hidden: false, size: TYPE, title };
}

function share(axis: Axis, value: number): number {
  const v = scaled(value, axis.factor);
  if (axis.log) return Math.log(Math.max(v, axis.min) / axis.min) / Math.log(axis.max / axis.min);
  return (v - axis.min) / (axis.max - axis.min);
}

/** Length of an arrow of some pt from a value, in units of its axis. */
function arrowOf(axis: Axis, value: number, plot: number): number {
  const part = ARROW / plot;
  const v = scaled(value, axis.factor);
  const length = axis.log ? v * ((axis.max / axis.min) ** part - 1) : part * (axis.max - axis.min);
  return Number(length.toPrecision(4));
}

function diameter(p: ScatterPoint, largest: number, sized: boolean): number {
  if (!sized) return PLAIN;
  return p.size === null ? 6 : Math.max(5, Math.sqrt(p.size / largest) * LARGEST);
}

/** The rows of a place in the order of the model's table: across, up, size. */
function rowsOf(model: ScatterModel, p: ScatterPoint): (TableRow | undefined)[] {
  return model.table.filter((r) => r.place === p.mark);
}

function lookOf(p: ScatterPoint, model: ScatterModel, size: number, look: Look): PointLook {
  const { inks } = look;
  const ink = p.chosen ? inks.accent : inks.context;
  if (p.faded) return { fill: inks.pale(ink), stroke: inks.pale(ink), symbol: 'circle', size };
  if (model.sized && p.size === null) return { fill: ink, stroke: inks.paper, symbol: 'square', size };
  if (model.sized) return { fill: inks.pale(ink), stroke: ink, symbol: 'circle', size };
  return { fill: ink, stroke: inks.paper, symbol: 'circle', size };
}

/** Two indicators against each other; a third as the area of the mark. Error bars along both axes. */
export function scatter(model: ScatterModel, size: { width: number; height: number }, look: Look): NativeChart {
  const { context, inks } = look;
  const w = slides[context.lang].sheet;
  const told = model.points.map((p): ScatterPoint => {
    const [rx, ry] = rowsOf(model, p);
    const as = (c: Coordinate, row: TableRow | undefined): Coordinate => ({
      ...c,
      ...toldOf(row, c.value, c.interval),
    });
    return { ...p, x: as(p.x, rx), y: as(p.y, ry) };
  });
  const shown = told.filter((p) => model.scale !== 'log' || (p.x.value > 0 && p.y.value > 0));
  const room = { width: size.width - 90, height: size.height - 50 };
  const [x, y] = [axisOf(model, 'x', room.width), axisOf(model, 'y', room.height * 1.6)];
  const left = Math.max(...[y.min, y.max].map((v) => textWidth(formatNumber(v), TYPE))) + 34;
  const plot = { x: left, y: 10, width: size.width - left - 30, height: size.height - 10 - 44 };
  const at = (p: ScatterPoint): [number, number] => [
    plot.x + share(x, p.x.value) * plot.width,
    plot.y + (1 - share(y, p.y.value)) * plot.height,
  ];
  const largest = Math.max(Number.MIN_VALUE, ...shown.map((p) => p.size ?? 0));
  const sizes = shown.map((p) => diameter(p, largest, model.sized));
  const order = shown
    .map((_, i) => i)
    .sort(
      (a, b) =>
        Number(shown[b]?.chosen) - Number(shown[a]?.chosen) || (shown[b]?.y.value ?? 0) - (shown[a]?.y.value ?? 0),
    );
  const placed = placeLabels(
    order.flatMap((index) => {
      const p = shown[index];
      if (!p) return [];
      const [px, py] = at(p);
      const half = (sizes[index] ?? PLAIN) / 2 + 1;
      const hi = p.y.interval.hi;
      const up = hi === Infinity ? ARROW : (share(y, hi) - share(y, p.y.value)) * plot.height;
      return [
        { index, x: px, y: py, up: Math.max(half, up), down: half, width: textWidth(p.name, TYPE), must: p.chosen },
      ];
    }),
    { left: plot.x, width: size.width, bottom: plot.y + plot.height, symbol: 5, points: shown.map(at), lines: [] },
  );
  const points = new Map<number, PointLook>();
  const labels = new Map<number, PointLabel>();
  const reaches: Reaches[] = [];
  const rows = shown.map((p, i): SheetCell[] => {
    points.set(i, lookOf(p, model, sizes[i] ?? PLAIN, look));
    const label = placed.get(i);
    if (label) {
      const [px, py] = at(p);
      const usual = py - (sizes[i] ?? PLAIN) / 2 - 9;
      labels.set(i, {
        text: p.name,
        at: 't',
        dx: label.x - px,
        dy: label.y - usual,
        ink: p.faded ? inks.soft : inks.text,
        bold: p.chosen,
        size: TYPE,
      });
    }
    const reach = (c: Coordinate, axis: Axis) => reachOf(c.interval, c.value, axis.factor, axis.min);
    const [rx, ry] = [reach(p.x, x), reach(p.y, y)];
    const [vx, vy] = [scaled(p.x.value, x.factor), scaled(p.y.value, y.factor)];
    const [ax, ay] = [arrowOf(x, p.x.value, plot.width), arrowOf(y, p.y.value, plot.height)];
    reaches.push({ at: i, x: vx, y: vy, across: rx, up: ry, arrowX: ax, arrowY: ay });
    const [tx, ty, ts] = rowsOf(model, p);
    return [
      p.name,
      vx,
      vy,
      p.size,
      rx.minus,
      rx.plus,
      ry.minus,
      ry.plus,
      rx.open ? ax : null,
      ry.open ? ay : null,
      p.name,
      ...evidenceCells(tx, p.x.interval, context),
      ...evidenceCells(ty, p.y.interval, context),
      ...(model.sized && p.size !== null ? evidenceCells(ts, null, context) : []),
    ];
  });
  const heads = (axis: string): string[] => evidenceHeads(context.lang).map((h) => `${axis} · ${h}`);
  const rowSpan = [0, rows.length - 1] as const;
  const whiskers = whiskersOf(reaches, rows, look);
  const ways = trailsOf(model, [x, y], rows, look);
  return {
    form: 'xy',
    head: '',
    sheet: {
      heads: [
        '',
        `${w.x} · ${model.x.title}`,
        `${w.y} · ${model.y.title}`,
        w.size,
        w.minusX,
        w.plusX,
        w.minus,
        w.plus,
        w.arrowX,
        w.arrow,
        w.label,
        ...heads(w.x),
        ...heads(w.y),
        ...(model.sized ? heads(w.size) : []),
      ],
      rows,
    },
    series: [
      {
        name: [0, COLUMN.y],
        rows: rowSpan,
        x: COLUMN.x,
        y: COLUMN.y,
        look: { fill: inks.context, stroke: inks.paper, symbol: 'circle', size: PLAIN },
        points,
        labels,
        labelColumn: COLUMN.label,
        errors: [
          { along: 'x', plus: COLUMN.plusX, minus: COLUMN.minusX, ink: inks.axis, width: 1.25, end: 'cap' },
          { along: 'y', plus: COLUMN.plusY, minus: COLUMN.minusY, ink: inks.axis, width: 1.25, end: 'cap' },
        ],
      },
      ...ways,
      ...whiskers,
    ],
    x,
    y,
    gap: 0,
    plot,
    width: size.width,
    height: size.height,
  };
}
