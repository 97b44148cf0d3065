import type { Lang } from './words.ts';

/** So many letters in a row are a word of a Latin language; fewer are a name like GDP, which any voice can read. */
const LATIN_WORD = /\p{Script=Latin}{4}/u;

/**
 * The `lang` of a passage that came from elsewhere (a source, a file, the reader) within a page in `page`, so that it is read out in its own
 * language; undefined where that is the page's.
 */
export function passageLang(text: string, page: Lang): string | undefined {
  if (/\p{Script=Han}/u.test(text)) return page === 'zh' ? undefined : 'zh-CN';
  return page === 'zh' && LATIN_WORD.test(text) ? 'en' : undefined;
}
