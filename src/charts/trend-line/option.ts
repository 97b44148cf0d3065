import type { CustomSeriesRenderItem } from 'echarts';
import { FONT, SIZES } from '../../theme/tokens.ts';
import type { ShapeStyle } from '../common/boundedBar.ts';
import { R, symbol } from '../common/dot.ts';
import type { ChartOption, Look } from '../common/look.ts';
import { line, reach, whisker } from '../common/pointMark.ts';
import { textWidth } from '../common/text.ts';
import { yearTicks } from '../common/yearTicks.ts';
import { placeLabels } from './labels.ts';
import { axisNumber, axisStep, type DrawnPoint, type TrendModel } from './model.ts';

const TEXT = 12;
/** Up to this many points every one is labelled where there is room; beyond, only first, last and largest. */
const LABEL_ALL = 8;

interface Plot {
  readonly left: number;
  readonly width: number;
  readonly bottom: number;
  readonly toPx: (x: number, v: number) => [number, number];
}

/** Where the labels stand: last, first and largest before the rest. */
function labelled(model: TrendModel, plot: Plot): Map<number, { x: number; y: number }> {
  const { toPx } = plot;
  const main = model.points.map((p, i) => ({ p, i })).filter(({ p }) => !p.aside);
  const facts = main.filter(({ p }) => p.kind !== 'plan');
  const largest = [...facts].sort((a, b) => b.p.value - a.p.value)[0];
  const first = [facts.at(-1), facts[0], largest].filter((m) => m !== undefined);
  const at = (p: DrawnPoint): [number, number] => toPx(p.x, p.value);
  const rest = main.length > LABEL_ALL ? main.filter(({ p }) => p.kind === 'plan') : main;
  const wishes = [
    ...first.map((m) => ({ ...m, must: true })),
    ...rest.map((m) => ({ ...m, must: m.p.kind === 'plan' })),
  ];
  return placeLabels(
    wishes.map(({ p, i, must }) => {
      const [x, y] = at(p);
      return { index: i, x, y, ...reach(p, y, (v) => toPx(p.x, v)[1]), width: textWidth(p.label, TEXT), must };
    }),
    {
      left: plot.left,
      width: plot.width,
      bottom: plot.bottom,
      symbol: R + 1,
      points: model.points.map(at),
      lines: model.runs.flatMap((run) =>
        run.slice(1).flatMap((to, k): [[number, number], [number, number]][] => {
          const [a, b] = [model.points[run[k] ?? -1], model.points[to]];
          return a && b ? [[at(a), at(b)]] : [];
        }),
      ),
    },
  );
}

/** Points as dated, lines only along the runs; bounds as whiskers, plans hollow and dashed, breaks as numbered cuts. */
export function toOption(model: TrendModel, look: Look): ChartOption {
  const { palette } = look;
  const xs = [...model.points.map((p) => p.x), ...model.breaks.map((b) => b.x)];
  // Half a year of air on both sides; whole years are ticks.
  const from = Math.floor(Math.min(...xs)) - 0.5;
  const to = Math.max(from + 1, Math.ceil(Math.max(...xs)) + 0.5);
  const top = Math.max(
    ...model.points.map((p) => (p.interval.hi === Infinity ? p.value : Math.max(p.value, p.interval.hi))),
  );
  const air = top + (top - model.floor) * 0.12 || 1;
  const step = axisStep(air - model.floor);
  const max = Number((Math.ceil(air / step) * step).toPrecision(12));
  const ticks: number[] = [];
  for (let v = Math.ceil(model.floor / step) * step; v <= max; v += step) ticks.push(Number(v.toPrecision(12)));
  const axisTexts = ticks.map((v) => axisNumber(v, model.magnitude));
  const left = Math.ceil(Math.max(28, ...axisTexts.map((t) => textWidth(t, SIZES.note))) + 12);
  const grid = { left, right: 28, top: 26, bottom: 30 };
  const plot = { width: look.width - grid.left - grid.right, height: look.height - grid.top - grid.bottom };
  const labels = labelled(model, {
    left: grid.left,
    width: look.width,
    bottom: look.height - grid.bottom,
    toPx: (x, v) => [
      grid.left + ((x - from) / (to - from)) * plot.width,
      grid.top + plot.height - ((v - model.floor) / (max - model.floor)) * plot.height,
    ],
  });
  const moments = model.points.map((p) => p.x);
  const years = yearTicks({ from, to, width: plot.width }, moments, look.lang);
  const drawPoint: CustomSeriesRenderItem = (params, api) => {
    const p = model.points[params.dataIndex];
    if (!p) return null;
    const toY = (v: number): number => Math.max(4, api.coord([p.x, v])[1] ?? 0);
    const [x = 0, y = 0] = api.coord([p.x, p.value]);
    const colour = p.aside ? palette.context : palette.accent;
    const hollow = p.kind === 'plan' || p.aside;
    const style: ShapeStyle = {
      fill: hollow ? palette.paper : colour,
      stroke: hollow ? colour : palette.paper,
      lineWidth: 1.5,
      ...(p.kind === 'plan' ? { lineDash: [2, 2] } : {}),
    };
    // A fact is not hidden under a plan or another source's number of the same date.
    const z2 = hollow ? -1 : 0;
    const label = labels.get(params.dataIndex);
    return {
      type: 'group',
      children: [
        {
          type: 'circle',
          shape: { cx: x, cy: y, r: 14 },
          style: { fill: palette.ink, opacity: 0 },
          emphasis: { style: { opacity: 0.12 } },
        },
        ...whisker(p, x, toY, colour).map((shape) => ({ ...shape, z2 })),
        { ...symbol(p.kind, x, y, style), z2 },
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
                  font: `${p.kind === 'plan' ? 400 : 600} ${TEXT}px ${FONT}`,
                },
              },
            ]
          : []),
      ],
    };
  };
  const drawBreak: CustomSeriesRenderItem = (params, api) => {
    const b = model.breaks[params.dataIndex];
    if (!b) return null;
    const [x = 0] = api.coord([b.x, model.floor]);
    return {
      type: 'group',
      silent: true,
      children: [
        line(x, grid.top - 8, x, look.height - grid.bottom, { stroke: palette.axis, lineWidth: 1, lineDash: [4, 3] }),
        {
          type: 'text',
          style: {
            text: b.label,
            x,
            y: grid.top - 16,
            textAlign: 'center',
            textVerticalAlign: 'middle',
            fill: palette.inkSoft,
            font: `${SIZES.text}px ${FONT}`,
          },
        },
      ],
    };
  };
  const axisLabel = { color: palette.inkSoft, fontSize: SIZES.note, fontFamily: FONT };
  return {
    animation: false,
    grid: { left: grid.left, right: grid.right, top: grid.top, bottom: grid.bottom },
    xAxis: {
      type: 'value',
      min: from,
      max: to,
      axisLine: { onZero: false, lineStyle: { color: palette.axis, width: 1.5 } },
      axisTick: { show: true, customValues: years.at, lineStyle: { color: palette.axis } },
      splitLine: { show: false },
      axisLabel: { ...axisLabel, customValues: years.at, formatter: years.label },
    },
    yAxis: {
      type: 'value',
      min: model.floor,
      max,
      axisLine: { show: false },
      axisTick: { show: false },
      interval: step,
      splitLine: { lineStyle: { color: palette.grid } },
      axisLabel: { ...axisLabel, customValues: ticks, formatter: (v: number) => axisNumber(v, model.magnitude) },
    },
    series: [
      ...model.runs
        .filter((run) => run.length > 1)
        .map((run) => ({
          type: 'line' as const,
          data: run.flatMap((i) => {
            const p = model.points[i];
            return p ? [[p.x, p.value]] : [];
          }),
          showSymbol: false,
          silent: true,
          lineStyle: { color: palette.accent, width: 2 },
          z: 2,
        })),
      ...model.crossed.map((pair) => ({
        type: 'line' as const,
        data: pair.flatMap((i) => {
          const p = model.points[i];
          return p ? [[p.x, p.value]] : [];
        }),
        showSymbol: false,
        silent: true,
        lineStyle: { color: palette.context, width: 2, type: [4, 4] },
        z: 2,
      })),
      { type: 'custom', renderItem: drawBreak, data: model.breaks.map((b) => [b.x, model.floor]), silent: true, z: 1 },
      {
        type: 'custom',
        renderItem: drawPoint,
        data: model.points.map((p) => ({ value: [p.x, p.value], name: p.mark })),
        clip: false,
        z: 3,
      },
    ],
  };
}
