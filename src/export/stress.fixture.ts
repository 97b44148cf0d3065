import { CASES } from '../charts/cases.ts';
import type { AnyModel } from '../charts/models.ts';
import type { ChartKind } from '../domain/chartKind.ts';
import type { Lang } from '../domain/words.ts';

/** A name of thirty Chinese characters, told apart by a number. */
function longName(n: number): string {
  return `重庆市某某某某某某某某某某某某某某某某某某某某某自治县${String(n).padStart(2, '0')}`;
}

const NOTE = '有数据的地区中有若干对数值区间重叠，实际先后无法判定，按写出的数排列；'.repeat(3);

/** What stands in rows, again in each of `count` rows that repeat the first `known`. */
function inRows<T extends { readonly row: number }>(
  count: number,
  known: number,
  all: readonly T[],
  make: (item: T, row: number) => T,
): T[] {
  return Array.from({ length: count }, (_, row) => row).flatMap((row) =>
    all.filter((item) => item.row === row % Math.max(1, known)).map((item) => ({ ...make(item, row), row })),
  );
}

/** A mark of its own in each row. */
function apart<T extends { readonly mark: string }>(item: T, row: number): T {
  return { ...item, mark: `${item.mark}/${row}` };
}

/**
 * A model with what breaks pictures: forty rows where the kind has rows, names of thirty Chinese characters, long notes with
 * forty places, forty sources. Values and bounds are those of the case, again and again.
 */
function stressed(model: AnyModel): AnyModel {
  const times = <T>(list: readonly T[], make: (item: T, n: number) => T): T[] =>
    list.length === 0 ? [] : Array.from({ length: 40 }, (_, n) => make(list[n % list.length] as T, n));
  const shared = {
    title: longName(1) + longName(2),
    subtitle: NOTE,
    summary: NOTE,
    notes: [
      {
        text: `另有 40 个未见数据（缺数不等于零）：`,
        places: times([{ id: 'x', name: '' }], (_p, n) => ({ id: `x${n}`, name: longName(n) })),
      },
      { text: NOTE },
    ],
    sources: times(model.sources.slice(0, 1), (_s, n) => ({ id: `s${n}`, text: `某某某某统计局（20${n + 10}）` })),
    table: times(model.table, (row, n) => ({ ...row, mark: `m${n}`, name: longName(n) })),
  };
  switch (model.kind) {
    case 'ranked-bars':
      return { ...model, ...shared, rows: times(model.rows, (r, n) => ({ ...r, mark: `m${n}`, name: longName(n) })) };
    case 'heat-table':
    case 'dot-plot': {
      const rows = times(model.rows, (r, n) => ({ ...r, id: `p${n}`, name: longName(n) }));
      const cells = inRows(rows.length, model.rows.length, model.cells, apart);
      const gaps = inRows(rows.length, model.rows.length, model.gaps, (gap) => gap);
      return { ...model, ...shared, rows, cells, gaps };
    }
    case 'plans': {
      const rows = times(model.rows, (r, n) => ({ ...r, id: `i${n}`, name: longName(n) }));
      return { ...model, ...shared, rows, cells: inRows(rows.length, model.rows.length, model.cells, apart) };
    }
    case 'face-off': {
      const rows = times(model.rows, (r, n) => ({ ...r, id: `i${n}`, name: longName(n) }));
      return { ...model, ...shared, rows, cells: inRows(rows.length, model.rows.length, model.cells, apart) };
    }
    case 'dumbbell': {
      const rows = times(model.rows, (r, n) => ({ ...r, id: `p${n}`, name: longName(n) }));
      return { ...model, ...shared, rows, ends: inRows(rows.length, model.rows.length, model.ends, apart) };
    }
    default:
      // Lines, points, parts and tiles have a number of their own; their words are made long all the same.
      return { ...model, ...shared };
  }
}

/** For each kind of chart its cases that draw something, and the first of them under stress. */
export function stressCases(kind: ChartKind, lang: Lang): readonly (readonly [name: string, model: AnyModel])[] {
  const models = CASES[kind].map((c): readonly [string, AnyModel] => [c.name, c.model(lang)]);
  const drawn = models.filter(([, m]) => m.empty === null);
  return [...models, ...drawn.slice(0, 2).map(([name, m]) => [`${name}, stressed`, stressed(m)] as const)];
}
