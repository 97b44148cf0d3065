import type { Byline } from '../domain/figure.ts';
import type { Lang } from '../domain/words.ts';

/** A source in few words, for the line below a chart: publisher and year, or that it is undated. */
export function sourceShort(s: Byline, lang: Lang): string {
  const year = s.published?.slice(0, 4);
  return year === undefined ? s.publisher : lang === 'zh' ? `${s.publisher}（${year}）` : `${s.publisher} (${year})`;
}
