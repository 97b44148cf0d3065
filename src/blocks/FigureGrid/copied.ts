import type { Column } from '../../domain/column.ts';
import type { FigureRow } from '../../domain/slice/table.ts';
import type { Lang } from '../../domain/words.ts';
import { cellText } from '../../export/figureCells.ts';
import { pastedCell } from '../../export/table.ts';
import { figures } from '../../i18n/figures.ts';
import type { Span } from './move.ts';

/** The cells of a rectangle as spreadsheets paste them: tabs between cells, lines between rows, numbers plain. */
export function copied(rows: readonly FigureRow[], columns: readonly Column[], span: Span, lang: Lang): string {
  const chosen = columns.slice(span.left, span.right + 1);
  const heads = span.top < 0 ? [chosen.map((c) => figures[lang].columns[c])] : [];
  const cells = rows
    .slice(Math.max(0, span.top), span.bottom + 1)
    .map((row) => chosen.map((c) => cellText(row, c, lang)));
  return [...heads, ...cells].map((line) => line.map(pastedCell).join('\t')).join('\n');
}
