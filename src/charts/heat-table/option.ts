import type { CustomSeriesRenderItem } from 'echarts';
import { compare } from '../../i18n/compare.ts';
import { SIZES } from '../../theme/tokens.ts';
import { barGeometry, boundedBar, faint } from '../common/boundedBar.ts';
import { layers } from '../common/layers.ts';
import type { ChartOption, Look } from '../common/look.ts';
import type { Cell } from '../common/matrix.ts';
import { TEXT } from '../common/lines.ts';
import { nameAxes, textShape } from '../common/panels.ts';
import { fitNames, fitText, wrapText } from '../common/text.ts';
import { readableSteps, stepOf, textOn } from './colour.ts';
import { bandAt } from './band.ts';
import { GAP, HEAD, INSET, layoutOf, STRIP } from './height.ts';
import { labelOf } from './label.ts';
import type { HeatTableModel } from './model.ts';

/** A thin bar at the foot of a total's cell, px. */
const BAR = 5;

/** What a column spans: the scale of its colours, or of its bars. */
function spanOf(cells: readonly Cell[]): { min: number; max: number; top: number } {
  const values = cells.map((c) => c.value);
  const highs = cells.map((c) => (c.interval.hi === Infinity ? c.value : Math.max(c.value, c.interval.hi)));
  return { min: Math.min(...values), max: Math.max(...values), top: Math.max(...highs, Number.MIN_VALUE) };
}

/** Cells in px: colour for rates, a bar from zero for totals, a slanted line where nothing is known. */
export function toOption(model: HeatTableModel, look: Look): ChartOption {
  const { palette } = look;
  const { perLine, lines, left } = layoutOf(model, look.width);
  const width = (look.width - left) / perLine;
  const band = bandAt(model, look.width, look.height);
  const block = HEAD + model.rows.length * band + GAP;
  const steps = readableSteps(palette);
  const spans = model.columns.map((_, i) => spanOf(model.cells.filter((c) => c.column === i)));
  const box = (row: number, column: number) => ({
    x: left + (column % perLine) * width + 1,
    y: Math.floor(column / perLine) * block + HEAD + row * band + 1,
    width: width - 2,
    height: band - 2,
  });
  const titles = fitNames(
    model.columns.map((c) => c.title),
    (title) => wrapText(title, SIZES.note, width - INSET * 2),
  );
  const drawFrame: CustomSeriesRenderItem = () => ({
    type: 'group',
    silent: true,
    children: [
      ...model.columns.flatMap((c, i) => {
        const head = box(0, i);
        const title = (titles.get(c.title) ?? '').split('\n');
        return [
          ...title.map((t, k) =>
            textShape(t, head.x + INSET, head.y - HEAD + 9 + k * 15, palette.ink, { weight: 600 }),
          ),
          textShape(
            fitText(c.unit, SIZES.note, width - INSET * 2),
            head.x + INSET,
            head.y - HEAD + 9 + title.length * 15,
            palette.inkSoft,
          ),
        ];
      }),
      ...model.gaps.flatMap(({ row, column, other }) => {
        const b = box(row, column);
        return [
          { type: 'rect' as const, shape: b, style: { fill: 'none', stroke: palette.rule, lineWidth: 1 } },
          other
            ? textShape(
                fitText(compare[look.lang].otherDate, SIZES.note, b.width - INSET * 2),
                b.x + INSET,
                b.y + b.height / 2,
                palette.inkSoft,
              )
            : {
                type: 'line' as const,
                shape: { x1: b.x, y1: b.y + b.height, x2: b.x + b.width, y2: b.y },
                style: { stroke: palette.rule, lineWidth: 1 },
              },
        ];
      }),
    ],
  });
  const fillOf = (cell: Cell, b: ReturnType<typeof box>) => {
    const span = spans[cell.column];
    if (!span || !model.columns[cell.column]?.rate) return { shapes: [], text: palette.ink };
    const at = (v: number): number => stepOf(v, span.min, span.max, steps.length);
    const [lo, hi] = [at(cell.interval.lo), at(cell.interval.hi === Infinity ? span.max : cell.interval.hi)];
    const low = steps[lo] ?? palette.paper;
    const high = steps[hi] ?? palette.paper;
    // Text stands on the lower step alone, so that it can be read.
    const strip = { ...b, x: b.x + b.width - STRIP, width: STRIP };
    const shapes =
      cell.plan || cell.faded
        ? [
            {
              type: 'rect' as const,
              shape: b,
              style: cell.plan
                ? { fill: 'none', stroke: palette.accent, lineWidth: 1, lineDash: [4, 3] }
                : { fill: 'none' },
            },
          ]
        : [
            { type: 'rect' as const, shape: b, style: { fill: low } },
            ...(lo === hi ? [] : [{ type: 'rect' as const, shape: strip, style: { fill: high } }]),
          ];
    return { shapes, text: cell.plan || cell.faded ? palette.ink : textOn(low, palette) };
  };
  const drawCell: CustomSeriesRenderItem = (params) => {
    const cell = model.cells[params.dataIndex];
    const column = cell && model.columns[cell.column];
    const span = cell && spans[cell.column];
    if (!cell || !column || !span) return null;
    const b = box(cell.row, cell.column);
    const fill = fillOf(cell, b);
    const toPx = (v: number): number => b.x + INSET + (v / span.top) * (b.width - INSET * 2 - 16);
    const bar = column.rate
      ? []
      : faint(
          boundedBar(
            barGeometry(cell.interval, cell.value, toPx, b.y + b.height - BAR - 2, BAR),
            cell.bound,
            { solid: palette.accent, pale: palette.accentPale },
            cell.plan,
          ),
          cell.faded,
        );
    const halo = column.rate && !cell.plan && !cell.faded ? undefined : palette.paper;
    return {
      type: 'group',
      children: [
        { type: 'rect', shape: b, style: { fill: 'none', stroke: palette.rule, lineWidth: 1 } },
        ...fill.shapes,
        {
          type: 'rect',
          shape: b,
          style: { fill: palette.ink, opacity: 0 },
          emphasis: { style: { opacity: 0.1 } },
        },
        textShape(
          labelOf(cell, b.width - INSET * 2 - (fill.shapes.length > 1 ? STRIP - INSET : 0)),
          b.x + INSET,
          column.rate ? b.y + b.height / 2 : b.y + b.height / 2 - 4,
          fill.text,
          { size: TEXT, weight: cell.plan || cell.faded ? 400 : 600, ...(halo ? { halo } : {}) },
        ),
        ...bar,
      ],
    };
  };
  return {
    animation: false,
    ...nameAxes(
      Array.from({ length: lines }, (_, i) => ({
        left,
        top: i * block + HEAD,
        height: model.rows.length * band,
        room: left,
        names: model.rows,
      })),
      palette,
    ),
    series: layers(drawFrame, drawCell, model.cells),
  };
}
