import type { CustomSeriesRenderItem } from 'echarts';
import { compare } from '../../i18n/compare.ts';
import { SIZES } from '../../theme/tokens.ts';
import { faint, spread } from '../common/boundedBar.ts';
import { dotStyle, R, reach, symbol, whisker } from '../common/dot.ts';
import { layers } from '../common/layers.ts';
import type { ChartOption, Look } from '../common/look.ts';
import type { Cell } from '../common/matrix.ts';
import { TEXT } from '../common/lines.ts';
import { nameAxes, textShape } from '../common/panels.ts';
import { type AxisScale, axisScale, withOthers } from '../common/scale.ts';
import { fitNames, fitText, textWidth } from '../common/text.ts';
import { bandAt } from './band.ts';
import { AXIS, GAP, headOf, layoutOf } from './height.ts';
import type { DotPlotModel } from './model.ts';

const PAD = 14;
const BESIDE = 8;

/** One column in px. */
interface Panel {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Where the dots may stand; the rest of the width is for labels. */
  readonly axis: AxisScale;
}

/** The period beside a value, where the column is wide enough and its dates differ. */
function periodText(model: DotPlotModel, cell: Cell, width: number): string {
  return model.columns[cell.column]?.mixed && width >= 330 ? cell.period : '';
}

function besideWidth(model: DotPlotModel, cell: Cell, width: number): number {
  const period = periodText(model, cell, width);
  return textWidth(cell.label, TEXT) + (period === '' ? 0 : BESIDE + textWidth(period, SIZES.note));
}

function panelsOf(model: DotPlotModel, look: Look): Panel[] {
  const { perLine, left } = layoutOf(model, look.width);
  const band = bandAt(model, look.width, look.height);
  const width = (look.width - left) / perLine;
  const block = headOf(model) + model.rows.length * band + AXIS + GAP;
  const all = model.cells;
  return model.columns.map((c, i) => {
    const cells = model.cells.filter((cell) => cell.column === i);
    const x = left + (i % perLine) * width;
    // The widest plot in which every dot, whisker and label still fits.
    const texts = cells.map((cell) => besideWidth(model, cell, width));
    const room = Math.min(Math.max(0, ...texts) + BESIDE * 2 + 10, width * 0.62);
    const axis = axisScale(
      model.scale,
      (model.shared ? all : cells).flatMap(withOthers),
      x + PAD,
      x + width - room - PAD,
      c.magnitude,
    );
    return { left: x, top: Math.floor(i / perLine) * block, width, axis };
  });
}

/** Aligned columns of dots; a label beside each, the axis below each column, names at left open the place. */
export function toOption(model: DotPlotModel, look: Look): ChartOption {
  const { palette } = look;
  const band = bandAt(model, look.width, look.height);
  const { lines, left } = layoutOf(model, look.width);
  const panels = panelsOf(model, look);
  const bottom = (p: Panel): number => p.top + headOf(model) + model.rows.length * band;
  const titles = fitNames(
    model.columns.map((c) => c.title),
    (title) => fitText(title, TEXT, Math.min(...panels.map((p) => p.width)) - 16),
  );
  const drawFrame: CustomSeriesRenderItem = () => ({
    type: 'group',
    silent: true,
    children: panels.flatMap((p, i) => {
      const c = model.columns[i];
      if (!c) return [];
      const several = model.columns.length > 1;
      return [
        ...(several
          ? [
              textShape(titles.get(c.title) ?? '', p.left + PAD, p.top + 10, palette.ink, {
                size: TEXT,
                weight: 600,
              }),
            ]
          : []),
        ...(several
          ? [textShape(fitText(c.unit, SIZES.note, p.width - 16), p.left + PAD, p.top + 27, palette.inkSoft)]
          : []),
        ...p.axis.ticks.flatMap((t) => [
          {
            type: 'line' as const,
            shape: { x1: t.px, y1: p.top + headOf(model), x2: t.px, y2: bottom(p) },
            style: { stroke: t.zero ? palette.axis : palette.grid, lineWidth: t.zero ? 1.5 : 1 },
          },
          textShape(t.text, t.px, bottom(p) + 12, palette.inkSoft, { align: 'center' }),
        ]),
        ...model.gaps
          .filter((g) => g.column === i)
          .map((g) =>
            textShape(
              g.other ? compare[look.lang].otherDate : compare[look.lang].gap,
              p.left + PAD + BESIDE,
              p.top + headOf(model) + (g.row + 0.5) * band,
              palette.inkSoft,
              {
                halo: palette.paper,
              },
            ),
          ),
      ];
    }),
  });
  const drawCell: CustomSeriesRenderItem = (params) => {
    const cell = model.cells[params.dataIndex];
    const panel = cell && panels[cell.column];
    if (!cell || !panel) return null;
    const y = panel.top + headOf(model) + (cell.row + 0.5) * band;
    const { toPx } = panel.axis;
    const x = toPx(cell.value);
    const said = cell.others.map(toPx);
    const end = Math.max(reach(cell, toPx).to, ...said) + BESIDE;
    const colour = palette.accent;
    const label = fitText(cell.label, TEXT, panel.left + panel.width - end - 2);
    const period = periodText(model, cell, panel.width);
    const beside = end + textWidth(label, TEXT) + BESIDE;
    return {
      type: 'group',
      children: [
        {
          type: 'rect',
          shape: { x: panel.left, y: y - band / 2, width: panel.width, height: band },
          style: { fill: palette.ink, opacity: 0 },
          emphasis: { style: { opacity: 0.07 } },
        },
        ...faint(
          whisker(
            cell,
            toPx,
            (v) => v,
            (along, across) => [along, y + across],
            colour,
          ),
          cell.faded,
        ),
        ...spread(x, said, y, R + 2, palette.ink),
        symbol(cell.kind, x, y, dotStyle(colour, palette.paper, cell.plan || cell.faded, cell.plan)),
        textShape(label, end, y, palette.ink, {
          size: TEXT,
          weight: cell.plan || cell.faded ? 400 : 600,
          halo: palette.paper,
        }),
        ...(period === '' ? [] : [textShape(period, beside, y, palette.inkSoft, { halo: palette.paper })]),
      ],
    };
  };
  const block = headOf(model) + model.rows.length * band + AXIS + GAP;
  return {
    animation: false,
    ...nameAxes(
      Array.from({ length: lines }, (_, i) => ({
        left,
        top: i * block + headOf(model),
        height: model.rows.length * band,
        room: left,
        names: model.rows,
      })),
      palette,
    ),
    series: layers(drawFrame, drawCell, model.cells),
  };
}
