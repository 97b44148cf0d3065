import { yearOf } from '../../domain/period.ts';
import { relate } from '../../domain/rules/relate.ts';
import type { CompareColumn } from '../../domain/slice/compare.ts';
import type { RankRow } from '../../domain/slice/rank.ts';
import type { Lang } from '../../domain/words.ts';
import { formatPeriod } from '../../format/date.ts';
import { formatMeasure } from '../../format/measure.ts';
import { magnitudeForAll } from '../../format/number.ts';
import { relationText } from '../../format/relation.ts';
import { charts } from '../../i18n/charts.ts';
import { compare } from '../../i18n/compare.ts';
import { terms } from '../../i18n/terms.ts';
import { linker, type Sentence } from './sentence.ts';

/** So many leaders of undecided order are named; more are counted. */
const NAMED = 3;

/** What an indicator is called where it is normalised: 金融资产（按常住人口）. */
export function columnName({ indicator, slice }: CompareColumn, lang: Lang): string {
  const name = indicator.name[lang];
  return slice.by === null ? name : charts[lang].by(name, terms[lang].divisor[slice.by]);
}

/**
 * What a column shows, with bounds: who leads or that it cannot be decided, and how the first relates to the last. Every
 * number is a link to its evidence; the relation, derived from two of them, follows those two.
 */
export function compareSentence(column: CompareColumn, lang: Lang): Sentence {
  const w = compare[lang].sentence;
  const { link, done } = linker();
  const { rows, plans, by } = column.slice;
  const name = columnName(column, lang);
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) {
    const none = column.slice.faded.length > 0 ? w.noneThen : w.none;
    return done((plans.length > 0 ? w.plans : none)(name));
  }
  const magnitude = magnitudeForAll(
    rows.map((r) => r.measure.value),
    first.measure.unit,
    lang,
    by !== null,
  );
  const short = (r: RankRow): string => r.place.short[lang];
  const value = (r: RankRow): string =>
    w.value(
      short(r),
      link(formatMeasure(r.measure, lang, magnitude), r.figure.id),
      formatPeriod(r.figure.period, lang, r.figure.timeKind),
    );
  if (rows.length === 1) return done(w.one(name, value(first)));
  const leaders = rows.filter((r) => r.rank?.from === 1);
  const certain = first.rank?.to === 1;
  const decided = certain || rows.length === 2;
  const lead = decided
    ? rows.length === 2
      ? w.firstOfTwo(name, value(first))
      : w.first(name, rows.length, value(first))
    : leaders.length <= NAMED
      ? w.undecided(name, rows.length, leaders.map(value).join(w.join))
      : w.tied(name, rows.length, leaders.length);
  const told = !decided && (leaders.length > NAMED || leaders.includes(last));
  const relation = relate(first, last);
  const apart = yearOf(first.figure.period) !== yearOf(last.figure.period) ? w.apart : '';
  const related =
    relation.kind === 'refused' ? '' : w.relation(relationText(relation, [short(first), short(last)], lang)) + apart;
  const tail = told ? '' : (rows.length === 2 ? w.relation : w.last)(value(last)) + related;
  return done(lead + tail + w.end);
}
