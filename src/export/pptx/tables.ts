import type { AnyModel } from '../../charts/models.ts';
import type { TableRow } from '../../charts/common/model.ts';
import { textWidth } from '../../charts/common/text.ts';
import { formatNumber } from '../../format/number.ts';
import type { Lang } from '../../domain/words.ts';
import { charts } from '../../i18n/charts.ts';
import { wrapLines } from '../lines.ts';
import { baseValue } from './evidence.ts';
import type { Ink } from './native.ts';
import { type Cells, cellRoom } from './shapes.ts';

const LEADING = 1.25;
const PAD = 5;
/** Fonts that stand in for ours are wider: rows are reckoned as if there were less room. */
const WIDER = 0.88;

type Column = 'name' | 'value' | 'unit' | 'asWritten' | 'bound' | 'period' | 'source';
const COLUMNS: readonly Column[] = ['name', 'value', 'unit', 'asWritten', 'bound', 'period', 'source'];

/** A cell; numbers with separators of thousands, because they are read here and not reckoned with. */
function cellOf(row: TableRow, column: Column): string {
  if (column !== 'value') return row[column];
  const value = baseValue(row);
  return value === null ? row.value : formatNumber(value);
}

/** Widths that share the room by what the columns hold, none wider than it needs where all fit. */
function shared(wanted: readonly number[], width: number, whole: ReadonlySet<number>): number[] {
  const all = wanted.reduce((a, b) => a + b, 0);
  if (all <= width) {
    const spare = (width - all) / wanted.length;
    return wanted.map((w) => w + spare);
  }
  // Narrow columns, and numbers, which must not break, keep what they want; the wide ones share the rest.
  const even = width / wanted.length;
  const keeps = (w: number, i: number): boolean => w <= even || whole.has(i);
  const narrow = wanted.filter(keeps).reduce((a, b) => a + b, 0);
  const wide = wanted.filter((w, i) => !keeps(w, i)).reduce((a, b) => a + b, 0);
  return wanted.map((w, i) => (keeps(w, i) ? w : (w / wide) * (width - narrow)));
}

export interface Pages {
  readonly pages: readonly Cells[];
  /** Rows that the pages do not hold. */
  readonly left: number;
}

/** The model's table as native tables of a width and height, at most `most` of them; columns that are empty are left out. */
export function tablePages(
  model: AnyModel,
  size: { readonly width: number; readonly height: number },
  most: number,
  type: number,
  rule: Ink,
  lang: Lang,
): Pages {
  const w = charts[lang].columns;
  // What a cell of the coverage counts is figures, not a value.
  const used = COLUMNS.filter(
    (c) => model.table.some((r) => r[c] !== '') && !(c === 'value' && model.kind === 'coverage'),
  );
  const heads = used.map((c) => w[c]);
  const body = model.table.map((r) => used.map((c) => cellOf(r, c)));
  const wanted = used.map(
    (_, i) => Math.max(...[heads, ...body].map((cells) => textWidth(cells[i] ?? '', type))) * 1.05 + 14,
  );
  const right = new Set(used.flatMap((c, i) => (c === 'value' ? [i] : [])));
  const widths = shared(
    wanted.map((v) => Math.min(v, size.width * 0.42)),
    size.width,
    right,
  );
  const tall = (cells: readonly string[]): number => {
    const lines = cells.map((c, i) => wrapLines(c, type, cellRoom(widths[i] ?? 60) * WIDER).length);
    return Math.ceil(Math.max(1, ...lines) * type * LEADING) + PAD;
  };
  const head = { height: tall(heads), cells: heads };
  const pages: Cells[] = [];
  let rows = [head];
  let high = head.height;
  let held = 0;
  const finish = (): void => {
    if (rows.length > 1) pages.push({ widths, rows, size: type, rule, right });
    rows = [head];
    high = head.height;
  };
  for (const cells of body) {
    const height = tall(cells);
    if (high + height > size.height && rows.length > 1) {
      finish();
      if (pages.length >= most) break;
    }
    rows.push({ height, cells });
    high += height;
    held += 1;
  }
  if (pages.length < most) finish();
  return { pages, left: body.length - held };
}

export function tableHeight(cells: Cells): number {
  return cells.rows.reduce((sum, r) => sum + r.height, 0);
}
