import { textWidth } from '../../charts/common/text.ts';
import type { HeadlineModel } from '../../charts/headline/model.ts';
import { charts } from '../../i18n/charts.ts';
import type { ExportContext } from '../context.ts';
import { wrapLines } from '../lines.ts';
import type { Box, Ink } from './native.ts';
import { type Cells, cellRoom } from './shapes.ts';
import { tableHeight } from './tables.ts';

/** Sizes of the large number, pt: the first in which it takes one line with its unit. */
const SIZES = [104, 88, 72, 60, 48, 36] as const;
const UNIT = 0.38;
const TYPE = 15;
const LEADING = 1.4;

/** Size of the number of a headline in a box of that width, pt, and of its unit. */
export function numberSize(
  parts: NonNullable<HeadlineModel['parts']>,
  width: number,
): { number: number; unit: number } {
  const fits = (size: number): boolean =>
    textWidth(parts.sign + parts.number, size) * 1.06 + textWidth(` ${parts.unit.trim()} ≠`, size * UNIT) <= width;
  const number = SIZES.find(fits) ?? 28;
  return { number, unit: Math.max(18, Math.round(number * UNIT)) };
}

/** What the number is worth, line by line: of where, of when, how it is bounded, as written, by whom. */
function facts(model: HeadlineModel, { lang, palette }: ExportContext, width: number): Cells {
  const c = charts[lang].columns;
  const [row] = model.table;
  const rule: Ink = palette.rule;
  const told: readonly (readonly [string, string])[] = row
    ? [
        [c.name, model.place.name[lang]],
        [c.period, row.period],
        [c.bound, row.bound],
        [c.asWritten, row.asWritten],
        [c.source, row.source],
      ]
    : [];
  const label = Math.max(...told.map(([head]) => textWidth(head, TYPE))) * 1.1 + 16;
  const widths = [label, width - label];
  const rows = told
    .filter(([, text]) => text !== '')
    .map((cells) => {
      const lines = wrapLines(cells[1], TYPE, cellRoom(width - label) * 0.9).length;
      return { height: Math.ceil(lines * TYPE * LEADING) + 10, cells };
    });
  return { widths, rows, size: TYPE, rule, right: new Set(), labelled: true };
}

/** A headline beside what is known of it; below each other where the slide is narrow. */
export function headlineBoxes(
  model: HeadlineModel,
  content: Box,
  context: ExportContext,
): { number: Box; table: { cells: Cells; box: Box } } {
  const { x, y, width, height } = content;
  const beside = width > 700;
  const room = beside ? width * 0.4 : width;
  const cells = facts(model, context, room);
  const tall = tableHeight(cells);
  const high = beside ? height : Math.max(120, Math.min(200, height - tall - 12));
  return {
    number: { x, y, width: beside ? width * 0.56 : width, height: high },
    table: {
      cells,
      box: {
        x: x + width - room,
        y: beside ? y + Math.max(0, (height - tall) / 2) : y + high + 12,
        width: room,
        height: tall,
      },
    },
  };
}
