import type { AnyModel } from '../../charts/models.ts';
import type { TableRow } from '../../charts/common/model.ts';
import { textWidth } from '../../charts/common/text.ts';
import { formatNumber, type Magnitude, magnitudeForAll } from '../../format/number.ts';
import { UNITS } from '../../format/units.ts';
import type { Lang } from '../../domain/words.ts';
import { charts } from '../../i18n/charts.ts';
import { wrapLines } from '../lines.ts';
import { sheetUnit } from './barKinds.ts';
import { baseValue, scaled } from './evidence.ts';
import type { Ink } from './native.ts';
import { type Cells, cellRoom } from './shapes.ts';

const LEADING = 1.36;
const PAD = 5;
/** Fonts that stand in for ours are wider: rows are reckoned as if there were less room. */
const WIDER = 0.88;

type Column = 'name' | 'value' | 'unit' | 'asWritten' | 'bound' | 'period' | 'source';
const COLUMNS: readonly Column[] = ['name', 'value', 'unit', 'asWritten', 'bound', 'period', 'source'];

/** Values of one unit that are further apart than this do not share a magnitude. */
const SPREAD = 1e4;

/** The number of a row, or both ends of a range; nothing where there is none. */
function endsIn(row: TableRow): number[] {
  const value = baseValue(row);
  if (value !== null) return [value];
  const ends = /^(-?[\d.]+)[–-](-?[\d.]+)$/.exec(row.value)?.slice(1).map(Number) ?? [];
  return ends.every(Number.isFinite) ? ends : [];
}

/** In what the number of a row is said: one magnitude for all rows of its unit where they are alike, else its own. */
function magnitudeOf(model: AnyModel, lang: Lang): (row: TableRow) => Magnitude {
  const ids = new Map(Object.entries(UNITS).map(([id, unit]) => [unit.name[lang], id]));
  const shared = new Map<string, Magnitude | null>();
  for (const unit of new Set(model.table.map((r) => r.unit))) {
    const values = model.table.flatMap((r) => (r.unit === unit ? endsIn(r) : []));
    const sizes = values.map(Math.abs).filter((v) => v > 0);
    const alike = Math.max(...sizes) <= Math.min(...sizes) * SPREAD;
    shared.set(unit, alike ? magnitudeForAll(values, ids.get(unit) ?? '', lang) : null);
  }
  return (row) => shared.get(row.unit) ?? magnitudeForAll(endsIn(row), ids.get(row.unit) ?? '', lang);
}

/** The model's table as it is read in a room: numbers in a magnitude, not to be reckoned with. */
function cellOf(row: TableRow, column: Column, magnitude: Magnitude): string {
  if (column === 'unit') return sheetUnit(magnitude.word, row);
  if (column !== 'value') return row[column];
  return endsIn(row)
    .map((v) => formatNumber(scaled(v, magnitude.factor)))
    .join('–');
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

/** How many pages rows of these heights take. */
function pagesFor(highs: readonly number[], room: number): number {
  let [pages, used] = [1, 0];
  for (const h of highs) {
    if (used + h > room && used > 0) [pages, used] = [pages + 1, 0];
    used += h;
  }
  return pages;
}

export interface Pages {
  readonly pages: readonly Cells[];
  /** Rows that the pages do not hold. */
  readonly left: number;
  /** Does every cell stand on one line? */
  readonly whole: boolean;
}

/** The model's table as native tables of a width and height, at most `most` of them; columns that are empty are left out. */
function tablePages(
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
  const said = magnitudeOf(model, lang);
  const body = model.table.map((r) => used.map((c) => cellOf(r, c, said(r))));
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
  // Evenly over as few pages as hold them all, so that the last is not left with a row or two.
  const highs = body.map(tall);
  const bodyRoom = size.height - head.height;
  const fewest = Math.max(1, Math.min(most, pagesFor(highs, bodyRoom)));
  const even = Math.min(bodyRoom, Math.ceil(highs.reduce((a, b) => a + b, 0) / fewest) + Math.max(0, ...highs));
  const limit = pagesFor(highs, even) <= fewest ? head.height + even : size.height;
  const pages: Cells[] = [];
  let rows = [head];
  let high = head.height;
  let held = 0;
  const finish = (): void => {
    if (rows.length > 1) pages.push({ widths, rows, size: type, rule, right });
    rows = [head];
    high = head.height;
  };
  for (const [i, cells] of body.entries()) {
    const height = highs[i] ?? head.height;
    if (high + height > limit && rows.length > 1) {
      finish();
      if (pages.length >= most) break;
    }
    rows.push({ height, cells });
    high += height;
    held += 1;
  }
  if (pages.length < most) finish();
  return { pages, left: body.length - held, whole: wanted.reduce((a, b) => a + b, 0) <= size.width };
}

export function tableHeight(cells: Cells): number {
  return cells.rows.reduce((sum, r) => sum + r.height, 0);
}

/** The largest type, of these, in which the table takes one page and no cell a second line; else the pages in the smallest. */
export function fittedTable(
  model: AnyModel,
  size: { readonly width: number; readonly height: number },
  most: number,
  types: readonly number[],
  rule: Ink,
  lang: Lang,
): Pages {
  let found: Pages = { pages: [], left: model.table.length, whole: false };
  for (const type of types) {
    found = tablePages(model, size, most, type, rule, lang);
    if (found.left === 0 && found.pages.length === 1 && found.whole) return found;
  }
  return found;
}
