import { textWidth } from '../../charts/common/text.ts';
import { compare } from '../../i18n/compare.ts';
import { slides } from '../../i18n/slides.ts';
import { ARROW, type Dot, type DotFrame, type DotGroup, type Join, planeOf } from './dotPlane.ts';
import { evidenceCells, evidenceHeads, type Look, type Reach, reachOf, scaled, toldOf } from './evidence.ts';
import {
  type Ink,
  letters,
  type NativeChart,
  type NativeSeries,
  type PointLabel,
  type PointLook,
  type SheetCell,
} from './native.ts';

const COLUMN = { name: 0, x: 1, row: 2, minus: 3, plus: 4, arrow: 5, label: 6 } as const;
const FOOT = 24;

/** Rows of dots as a native chart: x is the value, y the number of the row from below; names are labels at its left edge. */
export function dotChart(given: readonly DotGroup[], frame: DotFrame, look: Look): NativeChart {
  const groups = given.map((g) => ({
    ...g,
    dots: g.dots.map((d): Dot => ({ ...d, ...toldOf(d.table, d.value, d.interval) })),
  }));
  const { context, inks } = look;
  const w = slides[context.lang].sheet;
  const dots = groups.flatMap((g) => g.dots);
  const plane = planeOf(dots, frame);
  const { axis } = plane;
  const count = frame.names.length;
  const y = (row: number): number => count - row;
  const rows: SheetCell[][] = [];
  const series: NativeSeries[] = [];
  const note = (name: string, x: SheetCell, row: SheetCell, label = ''): void => {
    rows.push([name, x, row, null, null, null, label]);
  };
  const segments = (first: number, ink: Ink, width: number, dashed = false): void => {
    if (rows.length === first) return;
    const span = [first, rows.length - 1] as const;
    series.push({
      name: [first + 1, COLUMN.name],
      rows: span,
      x: COLUMN.x,
      y: COLUMN.row,
      look: null,
      line: { ink, width, dashed },
    });
  };
  const join = ({ row, a, b }: Join): void => {
    note(w.joined, scaled(a, frame.factor), y(row));
    note(w.joined, scaled(b, frame.factor), y(row));
    note(w.joined, scaled(b, frame.factor), null);
  };
  frame.joins.forEach(join);
  // As long as the stretches of the bounds, so that it is drawn below them (`longestFirst`).
  const bounded = dots.filter((d) => d.interval.lo !== d.interval.hi).length;
  for (let i = frame.joins.length; frame.joins.length > 0 && i < bounded; i += 1)
    for (let k = 0; k < 3; k += 1) note(w.joined, axis.min, null);
  segments(0, inks.accentPale, 5);
  const firstCrossed = rows.length;
  frame.crossed.forEach(join);
  segments(firstCrossed, inks.context, 2, true);
  // Not every program draws error bars along x: the same stretches as lines too, by formula from the dots' own cells.
  const spans: {
    readonly at: number;
    readonly x: number;
    readonly y: number;
    readonly reach: Reach;
    readonly arrow: number;
  }[] = [];
  const ranges = (open: boolean): void => {
    const first = rows.length;
    const cell = (column: number, row: number): string => `${letters(column)}${row + 2}`;
    for (const { at, x, y: up, reach, arrow } of spans.filter((s) => s.reach.open === open)) {
      const to = reach.open ? COLUMN.arrow : COLUMN.plus;
      const more = reach.open ? arrow : (reach.plus ?? 0);
      const row = { formula: cell(COLUMN.row, at), value: up };
      const from = {
        formula: `${cell(COLUMN.x, at)}-${cell(COLUMN.minus, at)}`,
        value: scaled(x - (reach.minus ?? 0), 1),
      };
      const until = { formula: `${cell(COLUMN.x, at)}+${cell(to, at)}`, value: scaled(x + more, 1) };
      note(w.span, from, row);
      note(w.span, until, row);
      note(w.span, until, null);
    }
    segments(first, inks.accent, 1.5, open);
  };
  for (const group of groups) {
    const shown = group.dots.filter((d) => !frame.log || d.value > 0);
    if (shown.length === 0) continue;
    const first = rows.length;
    const points = new Map<number, PointLook>();
    const labels = new Map<number, PointLabel>();
    shown.forEach((d, i) => {
      const v = scaled(d.value, frame.factor);
      const reach = reachOf(d.interval, d.value, frame.factor, axis.min);
      const beyond = d.atLeft
        ? plane.at(v) - plane.at(v - (reach.minus ?? 0))
        : reach.open
          ? ARROW
          : plane.at(v + (reach.plus ?? 0)) - plane.at(v);
      const dx = Math.max(0, beyond - (d.look.size ?? 9) / 2) + 2;
      points.set(i, d.look);
      labels.set(i, {
        text: d.label,
        at: d.atLeft ? 'l' : 'r',
        dx: Math.round((d.atLeft ? -dx : dx) * 10) / 10,
        ink: d.soft ? inks.soft : inks.text,
        bold: !d.soft,
        size: frame.size,
      });
      const arrow =
        axis.min > 0 && axis.log
          ? v * ((axis.max / axis.min) ** (ARROW / plane.plot) - 1)
          : (ARROW / plane.plot) * (axis.max - axis.min);
      if (reach.open || reach.plus !== null || reach.minus !== null)
        spans.push({ at: rows.length, x: v, y: y(d.row), reach, arrow });
      rows.push([
        frame.names[d.row] ?? '',
        v,
        y(d.row),
        reach.minus,
        reach.plus,
        reach.open ? Number(arrow.toPrecision(4)) : null,
        d.label,
        ...evidenceCells(d.table, d.interval, context),
        group.name,
      ]);
    });
    series.push({
      // Its name stands in the last column of its rows.
      name: [first + 1, COLUMN.label + 1 + evidenceHeads(context.lang).length],
      rows: [first, rows.length - 1],
      x: COLUMN.x,
      y: COLUMN.row,
      look: shown[0]?.look ?? null,
      points,
      labels,
      labelColumn: COLUMN.label,
      errors: [
        {
          along: 'x',
          plus: COLUMN.plus,
          minus: COLUMN.minus,
          ink: shown[0]?.ink ?? inks.accent,
          width: 1.5,
          end: 'cap',
        },
      ],
    });
  }
  ranges(false);
  ranges(true);
  const pointing = spans.filter((s) => s.reach.open);
  if (pointing.length > 0) {
    const first = rows.length;
    for (const { at, x, y: up, arrow } of pointing) {
      const cell = (column: number): string => `${letters(column)}${at + 2}`;
      const [to, row] = [cell(COLUMN.x), cell(COLUMN.row)];
      rows.push([w.openOnly, { formula: to, value: x }, { formula: row, value: up }, null, null, arrow, '']);
    }
    series.push({
      name: [first + 1, COLUMN.name],
      rows: [first, rows.length - 1],
      x: COLUMN.x,
      y: COLUMN.row,
      look: null,
      errors: [{ along: 'x', plus: COLUMN.arrow, minus: null, ink: inks.accent, width: 1.5, end: 'arrow' }],
    });
  }
  const words = (
    entries: readonly { row: number; text: string }[],
    name: string,
    at: 'l' | 'r',
    ink: Ink,
    dx: number,
  ): void => {
    if (entries.length === 0) return;
    const first = rows.length;
    for (const { row, text } of entries) note(name, axis.min, y(row), text);
    series.push({
      name: [first + 1, COLUMN.name],
      rows: [first, rows.length - 1],
      x: COLUMN.x,
      y: COLUMN.row,
      look: null,
      labels: new Map(entries.map(({ text }, i) => [i, { text, at, dx, ink, size: frame.size }])),
      labelColumn: COLUMN.label,
    });
  };
  const lead = frame.named
    ? plane.left - 10 - Math.min(frame.width * 0.7, Math.max(24, ...frame.names.map((n) => textWidth(n, frame.size))))
    : 0;
  if (frame.named)
    words(
      frame.names.map((text, row) => ({ row, text })),
      w.name,
      'l',
      inks.text,
      -Math.max(0, lead - 4),
    );
  for (const other of [false, true]) {
    const text = other ? compare[context.lang].otherDate : slides[context.lang].noData;
    const some = frame.gaps.filter((g) => g.other === other).map(({ row }) => ({ row, text }));
    words(some, text, 'r', inks.soft, 2);
  }
  return {
    form: 'xy',
    head: frame.head,
    sheet: {
      heads: ['', w.plotted(frame.unit), w.row, w.minus, w.plus, w.arrow, w.label, ...evidenceHeads(context.lang), ''],
      rows,
    },
    series,
    x: axis,
    y: { min: 0.5, max: count + 0.5, step: 1, code: 'General', hidden: true, size: 10 },
    gap: 0,
    plot: { x: plane.left, y: 2, width: plane.plot, height: frame.height - FOOT - 2 },
    width: frame.width,
    height: frame.height,
  };
}
