import type { Paragraph } from '../domain/figure.ts';
import type { Lang, TimeKind } from '../domain/words.ts';
import { quantities } from '../i18n/quantities.ts';

function one(iso: string, lang: Lang): string {
  const w = quantities[lang];
  const [y = '', m, d] = iso.split('-');
  if (m === undefined) return w.year(y);
  return d === undefined ? w.month(y, String(Number(m))) : w.day(y, String(Number(m)), String(Number(d)));
}

/** A period in words: 2020年, 2021年1—6月, 2021年9月3日; a stock of a year is said to be at its end: 2020年末. */
export function formatPeriod(period: string, lang: Lang, kind?: TimeKind): string {
  const w = quantities[lang];
  const [a = '', b] = period.split('/');
  if (b === undefined) {
    return (kind === 'stock' || kind === 'cumulative') && /^\d{4}$/.test(a) ? w.yearEnd(a) : one(a, lang);
  }
  const [ya = '', ma, da] = a.split('-');
  const [yb = '', mb, db] = b.split('-');
  if (ma === undefined && mb === undefined) return w.years(ya, yb);
  if (ya === yb && ma !== undefined && mb !== undefined && da === undefined && db === undefined)
    return w.months(ya, String(Number(ma)), String(Number(mb)));
  return w.span(one(a, lang), one(b, lang));
}

/** An ISO date as people write it; what is not known is said to be. */
export function formatDate(iso: string | null, lang: Lang): string {
  return iso === null ? quantities[lang].undated : one(iso, lang);
}

/** Where in the source: the paragraph by number, or the locator as the source calls it. */
export function formatParagraph(p: Paragraph, lang: Lang): string {
  const found = typeof p === 'number' ? String(p) : /^第(\d+)段$/.exec(p)?.[1];
  return found === undefined ? String(p) : quantities[lang].paragraph(found);
}
