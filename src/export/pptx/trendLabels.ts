import { DIFFERS } from '../../charts/common/judgedNotes.ts';
import { spread } from '../../charts/trend-lines/ends.ts';
import type { LinePoint } from '../../charts/trend-lines/model.ts';
import { placeLabels } from '../../charts/trend-line/labels.ts';
import { textWidth } from '../../charts/common/text.ts';
import { formatNumber } from '../../format/number.ts';
import { spreadsheetDay } from './dates.ts';
import { type Look, scaled } from './evidence.ts';
import { oneKind } from './strands.ts';
import type { NativeAxis, PointLabel } from './native.ts';
import { ARROW, type Line, SMALL, type Trends, TYPE } from './trendModel.ts';

/** Height of a line of labels at the right edge, pt. */
const LEADING = 15;
/** What a shape before a name takes more than a letter, pt. */
const SIGN = 8;

/** Where the plot lies, pt, and where a day and a value stand in it. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly toX: (day: number) => number;
  readonly toY: (value: number) => number;
}

/** In a panel lower than this the latest value above it is enough, pt. */
const LOW = 70;

/** Labels at the points, as many as find room; moved from where a program puts a label `t`. */
export function pointLabels(t: Trends, plot: Plot, look: Look): Map<number, PointLabel> {
  if (t.labels === 'few' && plot.height < LOW) return new Map();
  const at = t.points.map((p): [number, number] => [
    plot.toX(spreadsheetDay(p.x)),
    plot.toY(scaled(p.value, t.factor)),
  ]);
  const main = t.points.map((_, i) => i).filter((i) => t.points[i]?.aside !== true);
  const facts = main.filter((i) => t.points[i]?.kind !== 'plan');
  const first = [facts.at(-1), facts[0]].filter((i) => i !== undefined);
  const lines = t.lines.flatMap((l) =>
    l.runs.flatMap((run) =>
      run.slice(1).flatMap((to, k): [[number, number], [number, number]][] => {
        const [a, b] = [at[run[k] ?? -1], at[to]];
        return a && b ? [[a, b]] : [];
      }),
    ),
  );
  const wishes = [...first, ...(t.labels === 'few' || main.length > 12 ? [] : main)].map((index) => {
    const p = t.points[index];
    const [x, y] = at[index] ?? [0, 0];
    const up = p?.interval.hi === Infinity ? ARROW : y - plot.toY(scaled(p?.interval.hi ?? 0, t.factor));
    const width = textWidth(p?.label ?? '', TYPE);
    return { index, x, y, up: Math.max(6, up), down: 6, width, must: first.includes(index) || p?.kind === 'plan' };
  });
  const placed = placeLabels(wishes, {
    left: plot.left,
    width: plot.left + plot.width + 24,
    bottom: plot.top + plot.height,
    symbol: 6,
    points: at,
    lines,
  });
  return new Map(
    [...placed].map(([i, p]): [number, PointLabel] => {
      const [x, y] = at[i] ?? [0, 0];
      const plan = t.points[i]?.kind === 'plan';
      const text = t.points[i]?.label ?? '';
      return [i, { text, at: 't', dx: p.x - x, dy: p.y - (y - 13), ink: look.inks.text, bold: !plan, size: TYPE }];
    }),
  );
}

/** The sign of a value of which sources differ, over each such point that has no label of its own. */
export function signLabels(
  t: Trends,
  plot: Plot,
  labelled: ReadonlyMap<number, PointLabel>,
  look: Look,
): Map<number, PointLabel> {
  const sign = DIFFERS.trim();
  return new Map(
    t.points.flatMap((p, i): [number, PointLabel][] => {
      const shown = !t.y.log || p.value > 0;
      if (labelled.has(i) || !p.label.endsWith(DIFFERS) || !shown) return [];
      const hi = Math.min(p.interval.hi, t.y.max * t.factor);
      const up =
        p.interval.hi === Infinity ? ARROW : plot.toY(scaled(p.value, t.factor)) - plot.toY(scaled(hi, t.factor));
      return [[i, { text: sign, at: 't', dy: -Math.max(0, up - 4), ink: look.inks.text, bold: true, size: SMALL }]];
    }),
  );
}

/** Name and value of each line at the right edge, apart from each other. */
export function endLabels(t: Trends, plot: Plot): Map<number, PointLabel> {
  const ends = t.lines.flatMap((line) => {
    const own = line.runs.flat().sort((a, b) => (t.points[a]?.x ?? 0) - (t.points[b]?.x ?? 0));
    const index = own.findLast((i) => t.points[i]?.kind !== 'plan') ?? own.at(-1);
    const p = index === undefined ? undefined : t.points[index];
    return p && index !== undefined ? [{ line, index, p }] : [];
  });
  const most = Math.floor(plot.height / LEADING);
  const shown = ends.slice(0, most);
  const ys = spread(
    shown.map(({ p }) => plot.toY(scaled(p.value, t.factor))),
    LEADING,
    plot.top + 4,
    plot.top + plot.height - 4,
  );
  return new Map(
    shown.map(({ line, index, p }, k): [number, PointLabel] => {
      const [x, y] = [plot.toX(spreadsheetDay(p.x)), plot.toY(scaled(p.value, t.factor))];
      const text = endText(t, line, p);
      const dx = plot.left + plot.width - x;
      return [index, { text, at: 'r', dx, dy: (ys[k] ?? y) - y, ink: line.ink, bold: line.width > 2, size: SMALL }];
    }),
  );
}

/** Do the shapes of marks say whose they are? */
function isShaped(t: Trends): boolean {
  return oneKind(new Set(t.points.map((p) => p.kind)));
}

/** The name of a line, after the shape of its marks where these are its own. */
function endText(t: Trends, line: Line, p: Pick<LinePoint, 'label'>): string {
  const name = line.strand !== null && isShaped(t) ? `${line.strand.sign} ${line.name}` : line.name;
  return t.lines.length > 12 ? name : `${name} ${p.label}`;
}

/** The plot of a chart of that size, with room for the numbers at its left and the names at its right. */
export function plotOf(t: Trends, size: { width: number; height: number }, x: Pick<NativeAxis, 'min' | 'max'>): Plot {
  const texts = [t.y.min, t.y.max].map((v) => formatNumber(v));
  const left = Math.max(28, ...texts.map((v) => textWidth(v, SMALL))) + 12;
  const labels =
    t.labels === 'ends'
      ? t.lines.flatMap((l) => l.runs.flat().flatMap((i) => (t.points[i] ? [endText(t, l, t.points[i])] : [])))
      : [];
  const right =
    t.labels === 'ends'
      ? Math.min(size.width * 0.34, Math.max(...labels.map((l) => textWidth(l, SMALL))) + (isShaped(t) ? SIGN : 0) + 16)
      : 28;
  const top = 12 + (t.breaks.length + t.events.length > 0 ? 12 : 0);
  const plot = { left, top, width: size.width - left - right, height: size.height - top - 26 };
  const y = (v: number): number => (t.y.log ? Math.log10(Math.max(v, t.y.min)) : v);
  return {
    ...plot,
    toX: (day) => left + ((day - x.min) / (x.max - x.min)) * plot.width,
    toY: (v) => top + plot.height * (1 - (y(v) - y(t.y.min)) / (y(t.y.max) - y(t.y.min))),
  };
}
