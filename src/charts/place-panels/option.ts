import type { CustomSeriesRenderItem } from 'echarts';
import { formatYearTick } from '../../format/yearTick.ts';
import { SIZES } from '../../theme/tokens.ts';
import { dotStyle, symbol } from '../common/dot.ts';
import type { ChartOption, Look } from '../common/look.ts';
import { nameAxes, textShape } from '../common/panels.ts';
import { line, spreadAt, whisker } from '../common/pointMark.ts';
import { type AxisScale, axisScale, withOthers } from '../common/scale.ts';
import { fitText, textWidth } from '../common/text.ts';
import { withinYears } from '../common/yearTicks.ts';
import { BETWEEN, HEAD, layoutOf } from './height.ts';
import type { PlacePanelsModel } from './model.ts';

const DOT = 3.5;
/** Room above the highest value, px; for the arrow of an open end more. */
const AIR = 10;
const OPEN_AIR = 22;
/** Marks of the scale stand at least this far apart, px. */
const EVERY = 34;

interface Box {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly axis: AxisScale;
}

/** Small plots on one scale of years; names that open the place, the latest value in words below them. */
export function toOption(model: PlacePanelsModel, look: Look): ChartOption {
  const { palette } = look;
  const { perLine, panel, plot, line: height } = layoutOf(model, look.width);
  const xs = [...model.points.map((p) => p.x), ...model.panels.flatMap((p) => p.breaks.map((b) => b.x))];
  const from = Math.floor(Math.min(...xs)) - 0.5;
  const to = Math.max(from + 1, Math.ceil(Math.max(...xs)) + 0.5);
  const own = (i: number) => (model.panels[i]?.points ?? []).flatMap((k) => model.points[k] ?? []);
  const scaleOf = (i: number, bottom: number, top: number): AxisScale =>
    axisScale(
      model.scale,
      (model.shared ? model.points : own(i)).flatMap(withOthers),
      bottom,
      top + (model.points.some((p) => p.interval.hi === Infinity) ? OPEN_AIR : AIR),
      model.magnitude,
      EVERY,
    );
  const room =
    Math.ceil(
      Math.max(
        16,
        ...model.panels.flatMap((_, i) => scaleOf(i, plot, 0).ticks.map((t) => textWidth(t.text, SIZES.note))),
      ),
    ) + 6;
  const boxes = model.panels.map((_, i): Box => {
    const x = (i % perLine) * (panel + BETWEEN);
    const top = Math.floor(i / perLine) * height + HEAD;
    const bottom = top + plot;
    return { x, top, bottom, left: x + room, right: x + panel, axis: scaleOf(i, bottom, top) };
  });
  const toX = (b: Box, x: number): number => b.left + ((x - from) / (to - from)) * (b.right - b.left);
  const years = [Math.ceil(from), Math.floor(to)];
  const within = withinYears(model.points.map((p) => p.x));
  const drawFrame: CustomSeriesRenderItem = (params) => {
    const b = boxes[params.dataIndex];
    const p = model.panels[params.dataIndex];
    if (!b || !p) return null;
    const ends = years[0] === years[1] ? years.slice(1) : years;
    return {
      type: 'group',
      children: [
        textShape(fitText(p.latest, SIZES.note, panel), b.x, b.top - HEAD + 28, palette.inkSoft),
        ...b.axis.ticks.flatMap((t) => [
          line(b.left, t.px, b.right, t.px, {
            stroke: t.zero ? palette.axis : palette.grid,
            lineWidth: t.zero ? 1.5 : 1,
          }),
          textShape(t.text, b.left - 5, t.px, palette.inkSoft, { align: 'right' }),
        ]),
        line(b.left, b.bottom, b.right, b.bottom, { stroke: palette.axis, lineWidth: 1 }),
        ...ends.map((year, i) =>
          textShape(formatYearTick(year, look.lang, within), toX(b, year), b.bottom + 11, palette.inkSoft, {
            align: ends.length === 1 ? 'center' : i === 0 ? 'left' : 'right',
          }),
        ),
        ...p.breaks.flatMap((cut) => [
          line(toX(b, cut.x), b.top + 10, toX(b, cut.x), b.bottom, {
            stroke: palette.axis,
            lineWidth: 1,
            lineDash: [4, 3],
          }),
          textShape(cut.label, toX(b, cut.x), b.top + 3, palette.inkSoft, { align: 'center' }),
        ]),
        ...[...p.runs.filter((run) => run.length > 1), ...p.crossed].map((run) => ({
          type: 'polyline' as const,
          shape: {
            points: run.flatMap((k): [number, number][] => {
              const at = model.points[k];
              return at ? [[toX(b, at.x), b.axis.toPx(at.value)]] : [];
            }),
          },
          style: {
            stroke: p.crossed.includes(run) ? palette.context : palette.accent,
            lineWidth: 2,
            fill: 'none',
            ...(p.crossed.includes(run) ? { lineDash: [4, 4] } : {}),
          },
        })),
      ],
    };
  };
  const boxOf = model.points.map((_, k) => boxes[model.panels.findIndex((p) => p.points.includes(k))]);
  const drawPoint: CustomSeriesRenderItem = (params) => {
    const p = model.points[params.dataIndex];
    const b = boxOf[params.dataIndex];
    if (!p || !b) return null;
    const [x, y] = [toX(b, p.x), b.axis.toPx(p.value)];
    const plan = p.kind === 'plan';
    return {
      type: 'group',
      children: [
        {
          type: 'circle',
          shape: { cx: x, cy: y, r: 12 },
          style: { fill: palette.ink, opacity: 0 },
          emphasis: { style: { opacity: 0.14 } },
        },
        ...whisker(p, x, b.axis.toPx, palette.accent),
        ...spreadAt(x, y, p.others.map(b.axis.toPx), DOT + 2, palette.ink),
        symbol(p.kind, x, y, dotStyle(palette.accent, palette.paper, plan, plan), DOT),
      ],
    };
  };
  return {
    animation: false,
    ...nameAxes(
      boxes.map((b, i) => ({
        left: b.x + panel,
        top: b.top - HEAD,
        height: 20,
        room: panel,
        head: true,
        names: model.panels.slice(i, i + 1),
      })),
      palette,
    ),
    series: [
      { type: 'custom', renderItem: drawFrame, data: model.panels.map(() => [0, 0]), clip: false, z: 1 },
      {
        type: 'custom',
        renderItem: drawPoint,
        data: model.points.map((p) => ({ value: [0, 0], name: p.mark })),
        clip: false,
        z: 2,
      },
    ],
  };
}
