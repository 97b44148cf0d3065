import type { CustomSeriesRenderItem } from 'echarts';
import { SIZES } from '../../theme/tokens.ts';
import { layers, NO_AXES } from '../common/layers.ts';
import type { ChartOption, Look } from '../common/look.ts';
import { textShape } from '../common/panels.ts';
import { isWide } from '../common/ruledHeight.ts';
import { columnsOf, linesAt, rowsOf, rule, valueAt } from '../common/ruledTable.ts';
import { fitNames, fitText } from '../common/text.ts';
import { HEIGHTS } from './height.ts';
import type { FaceOffModel } from './model.ts';

/** Name, two values, relation. */
const COLUMNS = [0, 0.25, 0.48, 0.71, 1] as const;

/** A ruled table in px: names, two values each with its period, the relation in words. */
export function toOption(model: FaceOffModel, look: Look): ChartOption {
  const { palette, width } = look;
  const wide = isWide(width);
  const { row, top } = rowsOf(model.rows.length, HEIGHTS, look);
  const { name, values, said } = columnsOf(width, COLUMNS, 3);
  const places = fitNames(model.places, (place) => fitText(place, SIZES.text, Math.min(...values.map((c) => c.room))));
  const drawFrame: CustomSeriesRenderItem = () => ({
    type: 'group',
    silent: true,
    children: [
      ...values.map((c, i) =>
        textShape(places.get(model.places[i] ?? '') ?? '', c.x, HEIGHTS.head / 2, palette.ink, {
          size: SIZES.text,
          weight: 600,
        }),
      ),
      rule(width, HEIGHTS.head - 1, true, palette),
      ...model.rows.flatMap((r, i) => {
        const y = top(i);
        const relation = r.apart === '' ? r.relation : `${r.relation} · ${r.apart}`;
        return [
          ...linesAt(r.name, name, wide ? y + row / 2 : y + 16, palette.ink, SIZES.text),
          ...linesAt(relation, said, wide ? y + row / 2 : y + row - 14, palette.inkSoft, SIZES.note),
          rule(width, y + row, false, palette),
        ];
      }),
    ],
  });
  const drawCell: CustomSeriesRenderItem = (params) => {
    const cell = model.cells[params.dataIndex];
    const column = cell && values[cell.column];
    if (!cell || !column) return null;
    const value = {
      label: cell.label,
      sign: cell.disputed ? ' ≠' : '',
      detail: cell.period,
      fill: palette.ink,
    };
    return valueAt(value, column, top(cell.row) + row / 2 - (wide ? 0 : 2), palette);
  };
  return {
    animation: false,
    grid: { left: 0, right: 0, top: 0, bottom: 0 },
    ...NO_AXES,
    series: layers(drawFrame, drawCell, model.cells),
  };
}
