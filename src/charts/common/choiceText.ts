import type { Disputed, Said } from '../../domain/rules/judge.ts';
import type { Lang } from '../../domain/words.ts';
import { formatPeriod } from '../../format/date.ts';
import { formatMeasure } from '../../format/measure.ts';
import { sourceShort } from '../../format/source.ts';
import { charts } from '../../i18n/charts.ts';
import { honest } from '../../i18n/honest.ts';

/** So many choices are spelt out in a note; the table has them all. */
const SPELT = 3;

/** What a source says, with that source. */
function saidText(said: Said, lang: Lang): string {
  return honest[lang].other(valueText(said, lang), sourceText(said, lang));
}

function valueText({ measure, figure }: Said, lang: Lang): string {
  return formatMeasure(measure, lang) + (figure.nearDefinition ? honest[lang].near : '');
}

function sourceText({ byline, figure }: Said, lang: Lang): string {
  return byline ? sourceShort(byline, lang) : figure.source;
}

/** Which figure was drawn, by which rule, and what other sources say, as one sentence without an end. */
export function choiceText(disputed: Disputed, lang: Lang): string {
  const { drawn, rule, chosen, others, below, divisor } = disputed;
  const w = honest[lang];
  const { figure, indicator } = drawn;
  const whose = figure.holder?.[lang] ?? drawn.place.short[lang];
  const of = charts[lang].dated(
    below ? `${whose}${w.comma}${indicator.short?.[lang] ?? indicator.name[lang]}` : whose,
    formatPeriod(figure.period, lang, figure.timeKind),
  );
  const rest = others.map((o) => saidText(o, lang)).join(w.comma);
  const said = w.choice(of, valueText(chosen, lang), sourceText(chosen, lang), w.why[rule], rest);
  return divisor ? said + w.semicolon + choiceText(divisor, lang) : said;
}

/** The choices that a note counts, in one line; '' for none. */
export function choicesText(disputed: readonly Disputed[], lang: Lang): string {
  const w = honest[lang];
  const said = disputed.slice(0, SPELT).map((d) => choiceText(d, lang));
  return said.join(w.semicolon) + (disputed.length > SPELT ? w.more(disputed.length) : '');
}
