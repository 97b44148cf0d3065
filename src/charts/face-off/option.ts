import type { CustomSeriesRenderItem } from 'echarts';
import { SIZES } from '../../theme/tokens.ts';
import { layers, NO_AXES } from '../common/layers.ts';
import type { ChartOption, Look } from '../common/look.ts';
import { textShape } from '../common/panels.ts';
import { fitNames, fitText, textWidth, wrapText } from '../common/text.ts';
import { HEAD, isWide, rowOf } from './height.ts';
import type { FaceOffModel } from './model.ts';

/** Air at the right of a column, px. */
const AIR = 12;
const LINE = 16;
/** Where the columns begin, as shares of the width: name, two values, relation. */
const COLUMNS = [0, 0.25, 0.48, 0.71, 1] as const;

interface Column {
  readonly x: number;
  readonly room: number;
}

/** The columns of a width: name, the values, relation; on a narrow drawing name and relation have the whole width. */
function columnsOf(width: number): { name: Column; values: readonly [Column, Column]; relation: Column } {
  if (!isWide(width)) {
    const half = width / 2;
    const whole = { x: 0, room: width };
    return {
      name: whole,
      values: [
        { x: 0, room: half - AIR },
        { x: half, room: half - AIR },
      ],
      relation: whole,
    };
  }
  const at = (i: 0 | 1 | 2 | 3): Column => ({
    x: width * COLUMNS[i],
    room: width * ((COLUMNS[i + 1] ?? 1) - COLUMNS[i]) - AIR,
  });
  return { name: at(0), values: [at(1), at(2)], relation: at(3) };
}

/** The value, with the sign of a dispute, which is not cut off. */
function labelOf(label: string, disputed: boolean, room: number): { text: string; size: number } {
  const sign = disputed ? ' ≠' : '';
  // A long value is set smaller before anything of it is left out.
  const size = [SIZES.text, 13].find((s) => textWidth(label + sign, s) <= room) ?? SIZES.note;
  return { text: fitText(label, size, room - textWidth(sign, size)) + sign, size };
}

/** A ruled table in px: names, two values each with its period, the relation in words. */
export function toOption(model: FaceOffModel, look: Look): ChartOption {
  const { palette, width } = look;
  const wide = isWide(width);
  const row = Math.min(rowOf(width), (look.height - HEAD - 4) / Math.max(1, model.rows.length));
  const { name, values, relation } = columnsOf(width);
  const top = (at: number): number => HEAD + at * row;
  const rule = (y: number, strong: boolean) => ({
    type: 'line' as const,
    shape: { x1: 0, y1: y, x2: width, y2: y },
    style: { stroke: strong ? palette.axis : palette.rule, lineWidth: strong ? 1.5 : 1 },
  });
  const places = fitNames(model.places, (name) => fitText(name, SIZES.text, Math.min(...values.map((c) => c.room))));
  /** Lines in the middle of a column's part of a row. */
  const lines = (text: string, c: Column, y: number, fill: string, size: number) => {
    const all = wrapText(text, size, c.room).split('\n');
    return all.map((t, i) => textShape(t, c.x, y + (i - (all.length - 1) / 2) * LINE, fill, { size }));
  };
  const drawFrame: CustomSeriesRenderItem = () => ({
    type: 'group',
    silent: true,
    children: [
      ...values.map((c, i) =>
        textShape(places.get(model.places[i] ?? '') ?? '', c.x, HEAD / 2, palette.ink, {
          size: SIZES.text,
          weight: 600,
        }),
      ),
      rule(HEAD - 1, true),
      ...model.rows.flatMap((r, i) => {
        const y = top(i);
        const said = r.apart === '' ? r.relation : `${r.relation} · ${r.apart}`;
        return [
          ...lines(r.name, name, wide ? y + row / 2 : y + 16, palette.ink, SIZES.text),
          ...lines(said, relation, wide ? y + row / 2 : y + row - 14, palette.inkSoft, SIZES.note),
          rule(y + row, false),
        ];
      }),
    ],
  });
  const drawCell: CustomSeriesRenderItem = (params) => {
    const cell = model.cells[params.dataIndex];
    const column = cell && values[cell.column];
    if (!cell || !column) return null;
    const label = labelOf(cell.label, cell.disputed, column.room);
    const middle = wide ? top(cell.row) + row / 2 : top(cell.row) + row / 2 - 2;
    return {
      type: 'group',
      children: [
        {
          type: 'rect',
          shape: { x: column.x - 4, y: middle - 19, width: column.room + 8, height: 38 },
          style: { fill: palette.ink, opacity: 0 },
          emphasis: { style: { opacity: 0.1 } },
        },
        textShape(label.text, column.x, middle - 8, palette.ink, { size: label.size, weight: 600 }),
        textShape(fitText(cell.period, SIZES.note, column.room), column.x, middle + 9, palette.inkSoft),
      ],
    };
  };
  return {
    animation: false,
    grid: { left: 0, right: 0, top: 0, bottom: 0 },
    ...NO_AXES,
    series: layers(drawFrame, drawCell, model.cells),
  };
}
