import { type CoverageSlice, type Knowledge, plainId } from '../../domain/slice/coverage.ts';
import { judge } from '../../domain/rules/judge.ts';
import type { Lang } from '../../domain/words.ts';
import { formatPeriod } from '../../format/date.ts';
import { charts } from '../../i18n/charts.ts';
import { coverage } from '../../i18n/coverage.ts';
import type { ChartModel, HeightOf, Mark, TableRow } from '../common/model.ts';
import { heightOf } from './height.ts';

export interface CoverageModel extends ChartModel {
  readonly kind: 'coverage';
  readonly height: HeightOf<CoverageModel>;
  readonly places: readonly { readonly id: string; readonly name: string }[];
  readonly indicators: readonly { readonly id: string; readonly name: string }[];
  /** One a place and indicator, places in order, indicators within. */
  readonly cells: readonly {
    readonly mark: string;
    readonly row: number;
    readonly column: number;
    readonly known: Knowledge;
  }[];
}

/** What is known where, as a grid; every cell can be reached, also the blank ones. */
export function toModel(slice: CoverageSlice, subject: string, lang: Lang): CoverageModel {
  const w = charts[lang];
  const say = coverage[lang];
  const marks: Mark[] = [];
  const table: TableRow[] = [];
  const cells: CoverageModel['cells'][number][] = [];
  slice.places.forEach((place, row) => {
    slice.indicators.forEach((indicator, column) => {
      const found = slice.cells[row]?.[column];
      const known = found?.known ?? 'none';
      const mark = `${place.id}/${indicator.id}`;
      const periods = (found?.cell?.periods ?? []).map((p) => formatPeriod(p, lang)).join(w.comma);
      marks.push({
        id: mark,
        // The latest of what makes the cell what it is.
        figure: found?.cell ? (found.cell.figure ?? plainId(indicator.id, place.id, found.cell.periods)) : null,
        place: place.id,
        head: `${place.short[lang]} · ${indicator.name[lang]}`,
        lines: [say.cell(say.knowledge[known], periods)],
      });
      cells.push({ mark, row, column, known });
      if (found?.cell) {
        const count = found.cell.exact + found.cell.bounded + found.cell.plan + found.cell.partial;
        table.push({
          mark,
          name: `${place.short[lang]} · ${indicator.short?.[lang] ?? indicator.name[lang]}`,
          place: place.id,
          figure: null,
          value: String(count),
          unit: '',
          asWritten: '',
          bound: say.knowledge[known],
          period: periods,
          source: '',
          sourceId: null,
        });
      }
    });
  });
  const facts = cells.filter((c) => c.known === 'exact' || c.known === 'bounded').length;
  return {
    kind: 'coverage',
    height: heightOf,
    title: say.title(subject),
    subtitle: say.subtitle,
    summary: say.summary(slice.places.length, slice.indicators.length, facts),
    notes: [{ text: say.key }],
    // What is known where; no value is compared.
    judged: judge({ bylines: new Map() }),
    sources: [],
    marks,
    table,
    empty: slice.places.length === 0 || slice.indicators.length === 0 ? w.headlineNone : null,
    places: slice.places.map((p) => ({ id: p.id, name: p.short[lang] })),
    indicators: slice.indicators.map((i) => ({ id: i.id, name: i.short?.[lang] ?? i.name[lang] })),
    cells,
  };
}
