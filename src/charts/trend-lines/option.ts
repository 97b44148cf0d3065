import type { CustomSeriesRenderItem } from 'echarts';
import { formatNumber } from '../../format/number.ts';
import { FONT, type Palette, SIZES } from '../../theme/tokens.ts';
import type { ShapeStyle } from '../common/boundedBar.ts';
import { symbol } from '../common/dot.ts';
import type { ChartOption, Look } from '../common/look.ts';
import { line, reach, spreadAt, whisker } from '../common/pointMark.ts';
import { cutOf, seriesLook, strokesOf } from '../common/series.ts';
import { textWidth } from '../common/text.ts';
import { yearTicks } from '../common/yearTicks.ts';
import { placeLabels } from '../trend-line/labels.ts';
import { drawEnds, endLabels, endsWidth, SYMBOL } from './endLabels.ts';
import { drawMoments, LANE } from './lanes.ts';
import type { DrawnLine, LinePoint, TrendLinesModel } from './model.ts';
import { momentsOf } from './within.ts';

const TEXT = SIZES.note;
/** Up to this many points of a single line every one is labelled where there is room. */
const LABEL_ALL = 12;

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly toX: (x: number) => number;
  readonly toY: (v: number) => number;
}

/** So far above the plot letters of events and breaks end, px. */
const LETTER = 4;

/** Where the plot lies, and where a year and a value stand in it, in px. */
function frameOf(model: TrendLinesModel, look: Look, texts: readonly string[]): Frame {
  const left = Math.ceil(Math.max(28, ...texts.map((t) => textWidth(t, TEXT))) + 12);
  const right = look.width - endsWidth(model, look.width);
  const top = 14 + (model.breaks.length > 0 ? LANE : 0) + (model.events.length > 0 ? LANE : 0);
  const bottom = look.height - 30;
  const { axis } = model;
  return {
    left,
    right,
    top,
    bottom,
    toX: (x) => left + ((x - model.from) / (model.to - model.from)) * (right - left),
    toY: (v) => bottom - ((axis.at(v) - axis.min) / (axis.max - axis.min)) * (bottom - top),
  };
}

/** How far a point reaches above and below with its whisker and with what other sources say, px. */
function reachOf(p: LinePoint, y: number, { toY }: Frame, least: number): { up: number; down: number } {
  const own = reach(p, y, toY, least);
  const said = p.others.map((v) => toY(v) - y);
  return { up: Math.max(own.up, ...said.map((d) => -d)), down: Math.max(own.down, ...said) };
}

/** The values of a single line, labelled at its points. */
function pointLabels(model: TrendLinesModel, frame: Frame): Map<number, { x: number; y: number }> {
  if (model.lines.length !== 1) return new Map();
  const at = (p: LinePoint): [number, number] => [frame.toX(p.x), frame.toY(p.value)];
  const all = model.points.map((p, i) => ({ p, i }));
  const facts = all.filter(({ p }) => p.kind !== 'plan');
  const first = [facts.at(-1), facts[0]].filter((m) => m !== undefined);
  const rest = all.length > LABEL_ALL ? [] : all;
  return placeLabels(
    [...first, ...rest].map(({ p, i }, k) => {
      const [x, y] = at(p);
      return {
        index: i,
        x,
        y,
        ...reachOf(p, y, frame, model.axis.least),
        width: textWidth(p.label, TEXT),
        must: k < first.length,
      };
    }),
    {
      left: frame.left,
      width: frame.right + 24,
      bottom: frame.bottom,
      top: model.breaks.length + model.events.length > 0 ? frame.top - LETTER : 0,
      symbol: SYMBOL + 1,
      points: model.points.map(at),
      lines: model.lines.flatMap((l) =>
        l.runs.flatMap((run) =>
          run.slice(1).flatMap((to, k): [[number, number], [number, number]][] => {
            const [a, b] = [model.points[run[k] ?? -1], model.points[to]];
            return a && b ? [[at(a), at(b)]] : [];
          }),
        ),
      ),
    },
  );
}

/** The points of some lines as one series: each with its shape, its whisker and, on a single line, its value. */
function drawPoints(
  model: TrendLinesModel,
  look: Look,
  frame: Frame,
  items: readonly { readonly point: LinePoint; readonly index: number; readonly of: DrawnLine }[],
): CustomSeriesRenderItem {
  const labels = pointLabels(model, frame);
  const { palette } = look;
  return (params) => {
    const item = items[params.dataIndex];
    if (!item) return null;
    const { point: p, of } = item;
    const toY = (v: number): number => Math.max(4, frame.toY(v));
    const [x, y] = [frame.toX(p.x), toY(p.value)];
    const { colour, mark } = seriesLook(of.colour, palette);
    const plan = p.kind === 'plan';
    const context = of.colour === null;
    const style: ShapeStyle = {
      fill: plan ? palette.paper : colour,
      stroke: plan ? colour : palette.paper,
      lineWidth: 1.5,
      ...(plan ? { lineDash: [2, 2] } : {}),
    };
    const label = labels.get(item.index);
    return {
      type: 'group',
      children: [
        {
          type: 'circle',
          shape: { cx: x, cy: y, r: context ? 8 : 13 },
          style: { fill: palette.ink, opacity: 0 },
          emphasis: { style: { opacity: 0.14 } },
        },
        ...(context ? [] : whisker(p, x, toY, colour, model.axis.least)),
        ...(context ? [] : spreadAt(x, y, p.others.map(toY), SYMBOL + 1, palette.ink)),
        context
          ? {
              type: 'circle' as const,
              shape: { cx: x, cy: y, r: 2.5 },
              style: { fill: plan ? palette.paper : colour, stroke: colour },
            }
          : symbol(p.kind, x, y, style, SYMBOL),
        ...cutOf(mark, x, y, plan ? colour : palette.paper, SYMBOL),
        ...(label
          ? [
              {
                type: 'text' as const,
                style: {
                  text: p.label,
                  ...label,
                  textAlign: 'center' as const,
                  textVerticalAlign: 'middle' as const,
                  fill: palette.ink,
                  stroke: palette.paper,
                  lineWidth: 3,
                  font: `${plan ? 400 : 600} ${TEXT}px ${FONT}`,
                },
              },
            ]
          : []),
      ],
    };
  };
}

/** The runs of a line, each in its strokes; pairs over a break dashed and plain, whatever the line is. */
function drawRuns(model: TrendLinesModel, of: DrawnLine, palette: Palette) {
  const own = seriesLook(of.colour, palette);
  const dashed = [{ color: own.colour, width: of.colour === null ? 1 : 2, type: [4, 4] }];
  const strokes = strokesOf(own, palette);
  return [
    ...of.runs.filter((run) => run.length > 1).map((run) => ({ run, strokes })),
    ...of.crossed.map((run) => ({ run, strokes: dashed })),
  ].flatMap(({ run, strokes: each }) =>
    each.map((lineStyle) => ({
      type: 'line' as const,
      data: run.flatMap((i) => {
        const p = model.points[i];
        return p ? [[p.x, model.axis.at(p.value)]] : [];
      }),
      showSymbol: false,
      silent: true,
      lineStyle,
      z: of.colour === null ? 1 : 3,
    })),
  );
}

/** A line a place along its runs, points as dated, bounds as whiskers, breaks and events above, names at the right. */
export function toOption(model: TrendLinesModel, look: Look): ChartOption {
  const { palette } = look;
  const { axis } = model;
  const texts = axis.ticks.map((t) => formatNumber(t.value / model.magnitude.factor));
  const frame = frameOf(model, look, texts);
  const ends = endLabels(model, frame, look.width);
  const { from, to } = model;
  const years = yearTicks({ from, to, width: frame.right - frame.left }, momentsOf(model), look.lang);
  const items = model.lines.flatMap((of) =>
    of.points.flatMap((index) => {
      const point = model.points[index];
      return point ? [{ point, index, of }] : [];
    }),
  );
  const [coloured, context] = [items.filter((i) => i.of.colour !== null), items.filter((i) => i.of.colour === null)];
  const pointSeries = (some: typeof items, z: number) => ({
    type: 'custom' as const,
    renderItem: drawPoints(model, look, frame, some),
    data: some.map(({ point }) => ({ value: [point.x, axis.at(point.value)], name: point.mark })),
    clip: false,
    z,
  });
  const strong = model.mode === 'change' ? 0 : model.mode === 'index' ? 100 : null;
  const axisLabel = { color: palette.inkSoft, fontSize: TEXT, fontFamily: FONT };
  const textAt = new Map(axis.ticks.map((t, i) => [t.at, texts[i] ?? '']));
  return {
    animation: false,
    grid: { left: frame.left, right: look.width - frame.right, top: frame.top, bottom: look.height - frame.bottom },
    xAxis: {
      type: 'value',
      min: model.from,
      max: model.to,
      axisLine: { onZero: false, lineStyle: { color: palette.axis, width: 1.5 } },
      axisTick: { show: true, customValues: years.at, lineStyle: { color: palette.axis } },
      splitLine: { show: false },
      axisLabel: { ...axisLabel, customValues: years.at, formatter: years.label },
    },
    yAxis: {
      type: 'value',
      min: axis.min,
      max: axis.max,
      axisLine: { show: false },
      axisTick: { show: false, customValues: axis.ticks.map((t) => t.at) },
      splitLine: { show: false },
      axisLabel: {
        ...axisLabel,
        customValues: axis.ticks.map((t) => t.at),
        formatter: (v: number) => textAt.get(v) ?? '',
      },
    },
    series: [
      {
        type: 'custom',
        renderItem: (params) => {
          const t = axis.ticks[params.dataIndex];
          if (!t) return null;
          const y = frame.toY(t.value);
          const style =
            t.value === strong ? { stroke: palette.axis, lineWidth: 1.5 } : { stroke: palette.grid, lineWidth: 1 };
          return { type: 'group', silent: true, children: [line(frame.left, y, frame.right, y, style)] };
        },
        data: axis.ticks.map((t) => [model.from, t.at]),
        silent: true,
        z: 0,
      },
      ...drawMoments(model, look, frame),
      ...model.lines.flatMap((of) => drawRuns(model, of, palette)),
      pointSeries(coloured, 4),
      pointSeries(context, 2),
      {
        type: 'custom',
        renderItem: drawEnds(ends, look, frame.right),
        data: ends.map(() => [model.to, axis.max]),
        silent: true,
        clip: false,
        z: 5,
      },
    ],
  };
}
