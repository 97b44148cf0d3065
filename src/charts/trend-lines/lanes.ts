import type { CustomSeriesOption } from 'echarts';
import { FONT, SIZES } from '../../theme/tokens.ts';
import { line } from '../common/pointMark.ts';
import type { Look } from '../common/look.ts';
import type { TrendLinesModel } from './model.ts';

/** Height of the lane of breaks and of that of events, above the plot, px. */
export const LANE = 20;
/** Letters nearer than this share one label, px. */
const APART = 16;

interface Frame {
  readonly top: number;
  readonly bottom: number;
  readonly toX: (x: number) => number;
}

/** Events whose letters would touch, together: `b`, `c–e`. In the order of time. */
export function clusters(
  events: readonly { readonly label: string; readonly x: number }[],
): { readonly label: string; readonly x: number }[] {
  const groups: { labels: string[]; xs: number[] }[] = [];
  for (const e of events) {
    const group = groups.at(-1);
    const end = group?.xs.at(-1);
    if (group && end !== undefined && e.x - end < APART) {
      group.labels.push(e.label);
      group.xs.push(e.x);
    } else groups.push({ labels: [e.label], xs: [e.x] });
  }
  return groups.map(({ labels, xs }) => {
    const [a = '', b] = [labels[0], labels.length > 1 ? labels.at(-1) : undefined];
    return {
      label: b === undefined ? a : labels.length === 2 ? `${a} ${b}` : `${a}–${b}`,
      x: ((xs[0] ?? 0) + (xs.at(-1) ?? 0)) / 2,
    };
  });
}

/** The year pointed at, the breaks as numbered cuts, the events as lettered days: what stands on the axis beside the lines. */
export function drawMoments(model: TrendLinesModel, look: Look, frame: Frame): CustomSeriesOption[] {
  const { palette } = look;
  const text = (label: string, x: number, y: number, size: number) => ({
    type: 'text' as const,
    style: {
      text: label,
      x,
      y,
      textAlign: 'center' as const,
      textVerticalAlign: 'middle' as const,
      fill: palette.inkSoft,
      // A line may pass behind it.
      stroke: palette.paper,
      lineWidth: 4,
      font: `${size}px ${FONT}`,
    },
  });
  const series = (
    z: number,
    count: number,
    children: (i: number) => ReturnType<typeof text>[] | object[],
  ): CustomSeriesOption => ({
    type: 'custom',
    // The shapes are ours; ECharts' type of a group's children is wider than what it takes.
    renderItem: (params) => ({ type: 'group', silent: true, children: children(params.dataIndex) as [] }),
    data: Array.from({ length: count }, () => [model.from, model.axis.min]),
    silent: true,
    clip: false,
    z,
  });
  const eventY = frame.top - 10;
  const breakY = model.events.length > 0 ? eventY - LANE : eventY;
  const letters = clusters(model.events.map((e) => ({ label: e.label, x: (frame.toX(e.from) + frame.toX(e.to)) / 2 })));
  return [
    ...(model.year === null
      ? []
      : [
          series(0, 1, () => {
            const x = frame.toX(model.year ?? 0);
            return [line(x, frame.top, x, frame.bottom, { stroke: palette.accentPale, lineWidth: 10 })];
          }),
        ]),
    series(1, model.events.length, (i) => {
      const e = model.events[i];
      if (!e) return [];
      const [a, b] = [frame.toX(e.from), frame.toX(e.to)];
      const x = (a + b) / 2;
      return b - a > 12
        ? // Of a year only the year is known.
          [line(a, frame.top - 1, b, frame.top - 1, { stroke: palette.context, lineWidth: 2 })]
        : [line(x, frame.top - 3, x, frame.bottom, { stroke: palette.context, lineWidth: 1, lineDash: [1, 4] })];
    }),
    series(2, letters.length, (i) => {
      const l = letters[i];
      return l ? [text(l.label, l.x, eventY, SIZES.note)] : [];
    }),
    series(1, model.breaks.length, (i) => {
      const b = model.breaks[i];
      if (!b) return [];
      const x = frame.toX(b.x);
      return [
        line(x, breakY + 9, x, frame.bottom, { stroke: palette.axis, lineWidth: 1, lineDash: [4, 3] }),
        text(b.label, x, breakY, SIZES.text),
      ];
    }),
  ];
}
