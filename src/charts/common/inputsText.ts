import type { Lang } from '../../domain/words.ts';
import { formatPeriod } from '../../format/date.ts';
import { sourceShort } from '../../format/source.ts';
import { charts } from '../../i18n/charts.ts';
import { honest } from '../../i18n/honest.ts';
import type { Input, TableRow } from './model.ts';

/** What was divided by, with its place where that is another one: the value of the city under a share of it. */
function nameOf({ divisor }: Input, row: TableRow, lang: Lang): string {
  if (!divisor) return '';
  const { indicator, place } = divisor;
  const name = indicator.short?.[lang] ?? indicator.name[lang];
  return `${place.id === row.place ? name : honest[lang].inputPlace(place.short[lang], name)} `;
}

/**
 * The figures that a value was reckoned with beside its own: what they are, as written, of when, by whom, their ids. '' for
 * a value as written. Without it a value per head would stand in a file with half of its evidence.
 */
export function inputsText(row: TableRow, lang: Lang): string {
  const w = honest[lang];
  return (row.inputs ?? [])
    .map((input) => {
      const { figure, byline } = input;
      const details = [
        formatPeriod(figure.period, lang, figure.timeKind),
        byline ? sourceShort(byline, lang) : figure.source,
        figure.id,
      ];
      return w.input(nameOf(input, row, lang), figure.asWritten, details.join(charts[lang].comma));
    })
    .join(w.semicolon);
}
