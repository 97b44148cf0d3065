import type { CustomSeriesRenderItem } from 'echarts';
import { spread } from '../common/boundedBar.ts';
import { dotStyle, R, symbol, whisker } from '../common/dot.ts';
import { layers } from '../common/layers.ts';
import { TEXT } from '../common/lines.ts';
import type { ChartOption, Look } from '../common/look.ts';
import { nameAxes, textShape } from '../common/panels.ts';
import { fitText } from '../common/text.ts';
import { bandAt } from './band.ts';
import type { DumbbellModel } from './model.ts';
import { BESIDE, namesOf, scaleFor, spanOf } from './scale.ts';

/** Two dots a place, earlier hollow, later filled; a line joins them where the series is one. */
export function toOption(model: DumbbellModel, look: Look): ChartOption {
  const { palette } = look;
  const left = namesOf(model, look.width);
  const band = bandAt(model, look.height);
  const bottom = model.rows.length * band;
  const { toPx, ticks } = scaleFor(model, left, look.width);
  const y = (row: number): number => (row + 0.5) * band;
  const drawFrame: CustomSeriesRenderItem = () => ({
    type: 'group',
    silent: true,
    children: [
      ...ticks.flatMap((t) => [
        {
          type: 'line' as const,
          shape: { x1: t.px, y1: 0, x2: t.px, y2: bottom },
          style: { stroke: t.zero ? palette.axis : palette.grid, lineWidth: t.zero ? 1.5 : 1 },
        },
        textShape(t.text, t.px, bottom + 14, palette.inkSoft, { align: 'center' }),
      ]),
      ...model.rows.flatMap((r, i) => {
        const [a, b] = model.ends.filter((e) => e.row === i);
        return r.joined && a && b
          ? [
              {
                type: 'line' as const,
                shape: { x1: toPx(a.value), y1: y(i), x2: toPx(b.value), y2: y(i) },
                style: r.crossed
                  ? { stroke: palette.context, lineWidth: 2, lineDash: [4, 4] }
                  : { stroke: palette.accentPale, lineWidth: 5 },
              },
            ]
          : [];
      }),
    ],
  });
  const drawEnd: CustomSeriesRenderItem = (params) => {
    const e = model.ends[params.dataIndex];
    if (!e) return null;
    const at = y(e.row);
    const x = toPx(e.value);
    const said = e.others.map(toPx);
    const span = spanOf(e, model.ends, toPx);
    const room = e.atLeft ? span.from - BESIDE - left : look.width - span.to - BESIDE;
    const label = fitText(e.label, TEXT, Math.max(24, room));
    return {
      type: 'group',
      children: [
        {
          type: 'rect',
          shape: { x: x - 16, y: at - band / 2, width: 32, height: band },
          style: { fill: palette.ink, opacity: 0 },
          emphasis: { style: { opacity: 0.1 } },
        },
        ...whisker(
          e,
          toPx,
          (v) => v,
          (along, across) => [along, at + across],
          palette.accent,
        ),
        ...spread(x, said, at, R + 3, palette.ink),
        symbol(e.kind, x, at, dotStyle(palette.accent, palette.paper, e.earlier, false), R + 1),
        textShape(
          label,
          e.atLeft ? span.from - BESIDE : span.to + BESIDE,
          at,
          e.earlier ? palette.inkSoft : palette.ink,
          {
            size: TEXT,
            weight: e.earlier ? 400 : 600,
            align: e.atLeft ? 'right' : 'left',
            ground: palette.paper,
          },
        ),
      ],
    };
  };
  return {
    animation: false,
    ...nameAxes([{ left, top: 0, height: bottom, room: left, names: model.rows }], palette),
    series: layers(drawFrame, drawEnd, model.ends),
  };
}
