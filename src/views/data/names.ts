import type { Catalogue } from '../../domain/dataset.ts';
import { type AskPart, asksFor, ASK_PARTS, type Facet, type TableAsk } from '../../domain/slice/table.ts';
import { BOUNDS, type Lang, RELIABILITIES, THEMES, TIME_KINDS } from '../../domain/words.ts';
import { formatDate } from '../../format/date.ts';
import { sourceShort } from '../../format/source.ts';
import { charts } from '../../i18n/charts.ts';
import { figures } from '../../i18n/figures.ts';
import { kinds } from '../../i18n/kinds.ts';
import { terms } from '../../i18n/terms.ts';
import { endsOf } from './ask.ts';

export interface Option {
  readonly value: string;
  readonly name: string;
  /** What a search among the options also finds it by. */
  readonly also: string;
}

function vocabulary(values: readonly string[], names: Readonly<Record<string, string>>): Option[] {
  return values.map((value) => ({ value, name: names[value] ?? value, also: '' }));
}

/** Everything that a facet may be narrowed to, by name. */
export function optionsOf(facet: Facet, catalogue: Catalogue, lang: Lang): Option[] {
  const t = terms[lang];
  switch (facet) {
    case 'topics':
      return vocabulary(THEMES, t.theme);
    case 'kinds':
      return vocabulary(TIME_KINDS, t.timeKind);
    case 'bounds':
      return vocabulary(BOUNDS, t.bound);
    case 'reliabilities':
      return vocabulary(RELIABILITIES, kinds[lang].reliability);
    case 'indicators':
      return [...catalogue.indicators.values()].map((i) => ({ value: i.id, name: i.name[lang], also: i.id }));
    case 'places':
      return [...catalogue.places.values()].map((p) => {
        const syllables = p.pinyin.split(' ');
        const also = [syllables.join(''), syllables.map((s) => s[0] ?? '').join(''), ...p.formerNames, ...p.aliases];
        return { value: p.id, name: p.name[lang], also: also.join(' ') };
      });
    case 'sources':
      return [...catalogue.bylines.values()].map((b) => ({ value: b.id, name: sourceShort(b, lang), also: b.id }));
  }
}

function timeText(ask: TableAsk, lang: Lang): string {
  const { from, to } = endsOf(ask.time);
  return from === to ? from : figures[lang].span(from, to);
}

/** What is asked by one part, in words; '' for nothing. */
function partText(ask: TableAsk, part: AskPart, catalogue: Catalogue, lang: Lang): string {
  if (!asksFor(ask, part)) return '';
  switch (part) {
    case 'time':
      return timeText(ask, lang);
    case 'text':
      return ask.text.trim();
    case 'known':
      return formatDate(ask.known, lang);
    default: {
      const chosen: readonly string[] = ask[part];
      const names = optionsOf(part, catalogue, lang).filter((o) => chosen.includes(o.value));
      return names.map((o) => o.name).join(charts[lang].comma);
    }
  }
}

/** Every part that asks for something, in words. */
export function partsAsked(ask: TableAsk, catalogue: Catalogue, lang: Lang): { part: AskPart; text: string }[] {
  return ASK_PARTS.map((part) => ({ part, text: partText(ask, part, catalogue, lang) })).filter((p) => p.text !== '');
}
