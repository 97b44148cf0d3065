import { dimensionName } from '../charts/common/describe.ts';
import type { Column } from '../domain/column.ts';
import type { FigureRow } from '../domain/slice/table.ts';
import type { Lang } from '../domain/words.ts';
import { formatParagraph, formatPeriod } from '../format/date.ts';
import { plainNumber } from '../format/number.ts';
import { sourceShort } from '../format/source.ts';
import { unitOf } from '../format/units.ts';
import { terms } from '../i18n/terms.ts';
import { kinds } from '../i18n/kinds.ts';

/** Whose figure it is and what narrows it, in words; '' for one that stands for the whole. */
export function scopeText({ figure }: FigureRow, lang: Lang): string {
  return [figure.holder?.[lang] ?? '', dimensionName(figure, lang)].filter((s) => s !== '').join(' · ');
}

/** One cell as text: numbers plain and in base units, an end that is open for ever empty. For files and the clipboard. */
export function cellText(row: FigureRow, column: Column, lang: Lang): string {
  const { figure, indicator, place, byline, measure } = row;
  const { lo, hi } = measure.interval;
  switch (column) {
    case 'place':
      return place.name[lang];
    case 'theme':
      return terms[lang].theme[indicator.theme];
    case 'indicator':
      return indicator.name[lang];
    case 'scope':
      return scopeText(row, lang);
    case 'value':
      return measure.bound === 'range' ? `${plainNumber(lo)}–${plainNumber(hi)}` : plainNumber(measure.value);
    case 'unit':
      return unitOf(measure.unit).name[lang];
    case 'lower':
      return plainNumber(lo);
    case 'upper':
      return plainNumber(hi);
    case 'asWritten':
      return figure.asWritten;
    case 'bound':
      return terms[lang].bound[figure.bound];
    case 'period':
      return formatPeriod(figure.period, lang, figure.timeKind);
    case 'kind':
      return terms[lang].timeKind[figure.timeKind];
    case 'source':
      return sourceShort(byline, lang);
    case 'reliability':
      return kinds[lang].reliability[byline.reliability];
    case 'paragraph':
      return formatParagraph(figure.paragraph, lang);
    case 'note':
      return figure.note?.[lang] ?? '';
    case 'id':
      return figure.id;
  }
}
