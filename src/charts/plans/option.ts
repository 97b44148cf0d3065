import type { CustomSeriesRenderItem } from 'echarts';
import type { PlanState } from '../../domain/slice/planFact.ts';
import type { Palette } from '../../theme/tokens.ts';
import { SIZES } from '../../theme/tokens.ts';
import { layers, NO_AXES } from '../common/layers.ts';
import type { ChartOption, Look } from '../common/look.ts';
import { textShape } from '../common/panels.ts';
import { fitText, textWidth, wrapText } from '../common/text.ts';
import { HEAD, isWide, rowOf } from './height.ts';
import type { PlansModel } from './model.ts';

/** Air at the right of a column, px. */
const AIR = 12;
const LINE = 16;
/** Lines that a name may take. */
const MOST_LINES = 2;
/** Where the columns begin, as shares of the width: name, plan, what became of it, result. */
const COLUMNS = [0, 0.34, 0.56, 0.74, 1] as const;
/** Room of the sign before a state, px. */
const SIGN = 20;

interface Column {
  readonly x: number;
  readonly room: number;
}

interface Columns {
  readonly name: Column;
  readonly values: readonly [plan: Column, result: Column];
  readonly state: Column;
}

/** The columns of a width; on a narrow drawing name and state have the whole width. */
function columnsOf(width: number): Columns {
  if (!isWide(width)) {
    const half = width / 2;
    const whole = { x: 0, room: width };
    return {
      name: whole,
      values: [
        { x: 0, room: half - AIR },
        { x: half, room: half - AIR },
      ],
      state: whole,
    };
  }
  const at = (i: 0 | 1 | 2 | 3): Column => ({
    x: width * COLUMNS[i],
    room: width * ((COLUMNS[i + 1] ?? 1) - COLUMNS[i]) - AIR,
  });
  return { name: at(0), values: [at(1), at(3)], state: at(2) };
}

/** A sign that says the state without colour: a full disc is met, a cross missed, half a disc undecided, a ring still open. */
function signOf(state: PlanState, x: number, y: number, palette: Palette) {
  const ring = { type: 'circle' as const, shape: { cx: x + 6, cy: y, r: 5 } };
  const open = { fill: 'none', stroke: palette.control, lineWidth: 1.5 };
  switch (state) {
    case 'met':
      return [{ ...ring, style: { fill: palette.accent } }];
    case 'missed':
      return [
        {
          type: 'path' as const,
          shape: { pathData: `M${x + 1} ${y - 5}l10 10M${x + 11} ${y - 5}l-10 10` },
          style: { fill: 'none', stroke: palette.warn, lineWidth: 2 },
        },
      ];
    case 'undecided':
      return [
        { ...ring, style: { ...open, stroke: palette.accent } },
        {
          type: 'path' as const,
          shape: { pathData: `M${x + 6} ${y - 5}a5 5 0 0 0 0 10z` },
          style: { fill: palette.accent },
        },
      ];
    case 'not_due':
      return [{ ...ring, style: open }];
    case 'unreported':
    case 'undated':
      return [{ ...ring, style: { ...open, lineDash: [2, 2] } }];
  }
}

/** A ruled table in px: what it is of, what was planned, what became of it, what was reported. */
export function toOption(model: PlansModel, look: Look): ChartOption {
  const { palette, width } = look;
  const wide = isWide(width);
  const row = Math.min(rowOf(width), (look.height - HEAD - 4) / Math.max(1, model.rows.length));
  const { name, values, state } = columnsOf(width);
  const top = (at: number): number => HEAD + at * row;
  const rule = (y: number, strong: boolean) => ({
    type: 'line' as const,
    shape: { x1: 0, y1: y, x2: width, y2: y },
    style: { stroke: strong ? palette.axis : palette.rule, lineWidth: strong ? 1.5 : 1 },
  });
  /** A name in at most two lines in the middle of its part of a row. */
  const named = (text: string, y: number) => {
    const all = wrapText(text, SIZES.text, name.room).split('\n');
    const shown =
      all.length <= MOST_LINES ? all : [all[0] ?? '', fitText(all.slice(1).join(''), SIZES.text, name.room)];
    return shown.map((t, i) =>
      textShape(t, name.x, y + (i - (shown.length - 1) / 2) * LINE, palette.ink, { size: SIZES.text }),
    );
  };
  const drawFrame: CustomSeriesRenderItem = () => ({
    type: 'group',
    silent: true,
    children: [
      ...values.map((c, i) =>
        textShape(fitText(model.heads[i] ?? '', SIZES.text, c.room), c.x, HEAD / 2, palette.ink, {
          size: SIZES.text,
          weight: 600,
        }),
      ),
      rule(HEAD - 1, true),
      ...model.rows.flatMap((r, i) => {
        const y = wide ? top(i) + row / 2 : top(i) + row - 13;
        const strong = r.state === 'met' || r.state === 'missed' || r.state === 'undecided';
        return [
          ...named(r.name, wide ? top(i) + row / 2 : top(i) + 19),
          ...signOf(r.state, state.x, y, palette),
          textShape(
            fitText(r.said, SIZES.text, state.room - SIGN),
            state.x + SIGN,
            y,
            strong ? palette.ink : palette.inkSoft,
            { size: SIZES.text, weight: strong ? 600 : 400 },
          ),
          rule(top(i) + row, false),
        ];
      }),
    ],
  });
  const drawCell: CustomSeriesRenderItem = (params) => {
    const cell = model.cells[params.dataIndex];
    const column = cell && values[cell.column];
    if (!cell || !column) return null;
    // A long value is set smaller before anything of it is left out.
    const size = [SIZES.text, 13].find((s) => textWidth(cell.label, s) <= column.room) ?? SIZES.note;
    const middle = wide ? top(cell.row) + row / 2 : top(cell.row) + row / 2 + 4;
    return {
      type: 'group',
      children: [
        {
          type: 'rect',
          shape: { x: column.x - 4, y: middle - 19, width: column.room + 8, height: 38 },
          style: { fill: palette.ink, opacity: 0 },
          emphasis: { style: { opacity: 0.1 } },
        },
        textShape(
          fitText(cell.label, size, column.room),
          column.x,
          middle - 8,
          cell.plan ? palette.inkSoft : palette.ink,
          { size, weight: 600 },
        ),
        textShape(fitText(cell.detail, SIZES.note, column.room), column.x, middle + 9, palette.inkSoft),
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
