import { DIFFERS } from '../common/judgedNotes.ts';
import { TEXT } from '../common/lines.ts';
import type { Cell } from '../common/matrix.ts';
import { fitText, textWidth } from '../common/text.ts';
import { INSET, STRIP } from './height.ts';

function signOf({ others }: Pick<Cell, 'others'>): string {
  return others.length > 0 ? DIFFERS : '';
}

/** The value in `room` px, with the sign of a dispute, which is not cut off. */
export function labelOf(cell: Cell, room: number): string {
  const sign = signOf(cell);
  return fitText(cell.label, TEXT, room - textWidth(sign, TEXT)) + sign;
}

/** What a value asks for in its cell, px: of a rate, also the mark of two steps. */
export function labelRoom(cell: Cell, rate: boolean): number {
  return textWidth(cell.label + signOf(cell), TEXT) + (rate ? STRIP - INSET : 0);
}
