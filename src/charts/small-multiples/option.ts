import type { CustomSeriesRenderItem } from 'echarts';
import { SIZES } from '../../theme/tokens.ts';
import { ARROW, barEnd, barGeometry, boundedBar, faint, spread } from '../common/boundedBar.ts';
import { dotStyle, symbol, whisker } from '../common/dot.ts';
import { layers } from '../common/layers.ts';
import type { ChartOption, Look } from '../common/look.ts';
import { nameRoom, TEXT } from '../common/lines.ts';
import { nameAxes, textShape } from '../common/panels.ts';
import { type AxisScale, axisScale, withOthers } from '../common/scale.ts';
import { fitNames, fitText, textWidth } from '../common/text.ts';
import { bandAt } from './band.ts';
import { BETWEEN, GAP, HEAD, layoutOf, rowsOfLines } from './height.ts';
import type { SmallMultiplesModel } from './model.ts';

const BAR = 14;

interface Panel {
  readonly x: number;
  readonly top: number;
  readonly left: number;
  readonly axis: AxisScale;
  /** Values below zero cannot be bars of amounts: they are dots. */
  readonly dots: boolean;
  readonly rows: number;
}

function panelsOf(model: SmallMultiplesModel, look: Look): { panels: Panel[]; width: number; band: number } {
  const { perLine, lines, panel: width } = layoutOf(model, look.width);
  const rows = rowsOfLines(model, perLine, lines);
  const band = bandAt(model, look.width, look.height);
  const left = nameRoom(model.widest, Math.max(width, 320));
  const panels = model.columns.map((c, i): Panel => {
    const line = Math.floor(i / perLine);
    const top = rows.slice(0, line).reduce((sum, n) => sum + HEAD + n * band + GAP, 0);
    const x = (i % perLine) * (width + BETWEEN);
    const own = model.cells.filter((cell) => cell.column === i);
    const room = Math.max(0, ...own.map((cell) => textWidth(cell.label, SIZES.note)));
    const dots = own.some((cell) => cell.value < 0 || cell.interval.lo < 0);
    const to = Math.max(x + left + 40, x + width - Math.min(room, width * 0.45) - ARROW - 12);
    const drawn = (model.shared ? model.cells : own).flatMap(withOthers);
    const axis = axisScale('linear', drawn, x + left + (dots ? 10 : 0), to, c.magnitude);
    return { x, top, left: x + left, axis, dots, rows: own.length };
  });
  return { panels, width, band };
}

/** Small ranked bars, one panel an indicator, names at the left of each. */
export function toOption(model: SmallMultiplesModel, look: Look): ChartOption {
  const { palette } = look;
  const { panels, width, band } = panelsOf(model, look);
  const titles = fitNames(
    model.columns.map((c) => c.title),
    (title) => fitText(title, TEXT, width),
  );
  const drawHeads: CustomSeriesRenderItem = () => ({
    type: 'group',
    silent: true,
    children: panels.flatMap((p, i) => {
      const c = model.columns[i];
      return c
        ? [
            textShape(titles.get(c.title) ?? '', p.x, p.top + 10, palette.ink, { size: TEXT, weight: 600 }),
            textShape(fitText(c.unit, SIZES.note, width), p.x, p.top + 27, palette.inkSoft),
            ...(p.dots
              ? [
                  {
                    type: 'line' as const,
                    shape: {
                      x1: p.axis.toPx(0),
                      y1: p.top + HEAD,
                      x2: p.axis.toPx(0),
                      y2: p.top + HEAD + p.rows * band,
                    },
                    style: { stroke: palette.axis, lineWidth: 1.5 },
                  },
                ]
              : []),
          ]
        : [];
    }),
  });
  const drawCell: CustomSeriesRenderItem = (params) => {
    const cell = model.cells[params.dataIndex];
    const p = cell && panels[cell.column];
    if (!cell || !p) return null;
    const y = p.top + HEAD + (cell.row + 0.5) * band;
    const g = barGeometry(cell.interval, cell.value, p.axis.toPx, y - BAR / 2, BAR);
    const drawn = p.dots
      ? [
          ...whisker(
            cell,
            p.axis.toPx,
            (v) => v,
            (a, b) => [a, y + b],
            palette.accent,
          ),
          symbol(cell.kind, p.axis.toPx(cell.value), y, dotStyle(palette.accent, palette.paper, cell.plan, cell.plan)),
        ]
      : boundedBar(g, cell.bound, { solid: palette.accent, pale: palette.accentPale }, cell.plan);
    const shapes = faint(drawn, cell.faded);
    const said = cell.others.map(p.axis.toPx);
    const end = Math.max(p.dots ? p.axis.toPx(cell.value) + 8 : barEnd(g, cell.bound), ...said) + 6;
    return {
      type: 'group',
      children: [
        {
          type: 'rect',
          shape: { x: p.left, y: y - band / 2, width: p.x + width - p.left, height: band },
          style: { fill: palette.ink, opacity: 0 },
          emphasis: { style: { opacity: 0.07 } },
        },
        ...shapes,
        ...spread(p.axis.toPx(cell.value), said, y, BAR / 2 + 2, palette.ink),
        textShape(fitText(cell.label, SIZES.note, p.x + width - end), end, y, palette.ink, {
          weight: 600,
          halo: palette.paper,
        }),
      ],
    };
  };
  return {
    animation: false,
    ...nameAxes(
      panels.map((p, i) => ({
        left: p.left,
        top: p.top + HEAD,
        height: Math.max(1, p.rows) * band,
        room: p.left - p.x,
        line: !p.dots,
        names: model.cells
          .filter((cell) => cell.column === i)
          .map((cell) => ({ id: cell.place, name: model.rows.find((r) => r.id === cell.place)?.name ?? '' })),
      })),
      palette,
    ),
    series: layers(drawHeads, drawCell, model.cells),
  };
}
