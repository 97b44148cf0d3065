import type { CustomSeriesRenderItem } from 'echarts';
import type { PlanState } from '../../domain/slice/planFact.ts';
import { type Palette, SIZES } from '../../theme/tokens.ts';
import { layers, NO_AXES } from '../common/layers.ts';
import type { ChartOption, Look } from '../common/look.ts';
import { textShape } from '../common/panels.ts';
import { isWide } from '../common/ruledHeight.ts';
import { columnsOf, linesAt, rowsOf, rule, valueAt } from '../common/ruledTable.ts';
import { fitText } from '../common/text.ts';
import { HEIGHTS } from './height.ts';
import type { PlansModel } from './model.ts';

/** Name, plan, what became of it, result. */
const COLUMNS = [0, 0.34, 0.56, 0.74, 1] as const;
/** Room of the sign before a state, px. */
const SIGN = 20;

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
  const { row, top } = rowsOf(model.rows.length, HEIGHTS, look);
  const { name, values, said } = columnsOf(width, COLUMNS, 2);
  const drawFrame: CustomSeriesRenderItem = () => ({
    type: 'group',
    silent: true,
    children: [
      ...values.map((c, i) =>
        textShape(fitText(model.heads[i] ?? '', SIZES.text, c.room), c.x, HEIGHTS.head / 2, palette.ink, {
          size: SIZES.text,
          weight: 600,
        }),
      ),
      rule(width, HEIGHTS.head - 1, true, palette),
      ...model.rows.flatMap((r, i) => {
        const y = wide ? top(i) + row / 2 : top(i) + row - 13;
        const strong = r.state === 'met' || r.state === 'missed' || r.state === 'undecided';
        return [
          ...linesAt(r.name, name, wide ? top(i) + row / 2 : top(i) + 19, palette.ink, SIZES.text),
          ...signOf(r.state, said.x, y, palette),
          textShape(
            fitText(r.said, SIZES.text, said.room - SIGN),
            said.x + SIGN,
            y,
            strong ? palette.ink : palette.inkSoft,
            { size: SIZES.text, weight: strong ? 600 : 400 },
          ),
          rule(width, top(i) + row, false, palette),
        ];
      }),
    ],
  });
  const drawCell: CustomSeriesRenderItem = (params) => {
    const cell = model.cells[params.dataIndex];
    const column = cell && values[cell.column];
    if (!cell || !column) return null;
    const value = { label: cell.label, detail: cell.detail, fill: cell.plan ? palette.inkSoft : palette.ink };
    return valueAt(value, column, top(cell.row) + row / 2 + (wide ? 0 : 4), palette);
  };
  return {
    animation: false,
    grid: { left: 0, right: 0, top: 0, bottom: 0 },
    ...NO_AXES,
    series: layers(drawFrame, drawCell, model.cells),
  };
}
