import type { Byline } from '../domain/figure.ts';
import type { Lang } from '../domain/words.ts';

/** A source in few words, for the line below a chart: publisher and year, or that it is undated. */
export function sourceShort(s: Byline, lang: Lang): string {
  const year = s.published?.slice(0, 4);
  return year === undefined ? s.publisher : lang === 'zh' ? `${s.publisher}（${year}）` : `${s.publisher} (${year})`;
}

/** The texts in their order, those that read alike once with their number: two undated pages of one publisher are `… ×2`. */
export function toldOnce(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, n]) => (n === 1 ? text : `${text} ×${n}`));
}
