import type { Disputed, Said } from '../../domain/rules/judge.ts';
import type { Lang } from '../../domain/words.ts';
import { formatPeriod } from '../../format/date.ts';
import { formatMeasure } from '../../format/measure.ts';
import { sourceShort } from '../../format/source.ts';
import { charts } from '../../i18n/charts.ts';
import { honest } from '../../i18n/honest.ts';

/** So many choices are spelt out in a note; the table has them all. */
const SPELT = 3;

/** Which figure was drawn, by which rule, and what other sources say, as one sentence without an end. */
export function choiceText({ drawn, rule, chosen, others }: Disputed, lang: Lang): string {
  const w = honest[lang];
  const { figure } = drawn;
  const value = (s: Said): string => formatMeasure(s.measure, lang);
  const source = (s: Said): string => (s.byline ? sourceShort(s.byline, lang) : s.figure.source);
  const of = charts[lang].dated(
    figure.holder?.[lang] ?? drawn.place.short[lang],
    formatPeriod(figure.period, lang, figure.timeKind),
  );
  const rest = others.map((o) => w.other(value(o), source(o))).join(w.comma);
  return w.choice(of, value(chosen), source(chosen), w.why[rule], rest);
}

/** The choices that a note counts, in one line; '' for none. */
export function choicesText(disputed: readonly Disputed[], lang: Lang): string {
  const w = honest[lang];
  const said = disputed.slice(0, SPELT).map((d) => choiceText(d, lang));
  return said.join(w.semicolon) + (disputed.length > SPELT ? w.more(disputed.length) : '');
}
