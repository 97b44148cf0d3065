import type { Lang } from '../domain/words.ts';
import { hasEnglish } from './words.ts';

let settled = false;
let loading: Promise<void> | undefined;

/** Loads the English words, once. Never fails: where they cannot be had, the page goes on in Chinese. */
function load(): Promise<void> {
  const done = (): void => {
    settled = true;
  };
  loading ??= import('./english.ts').then(done, done);
  return loading;
}

/** What must be waited for before this language can be spoken; null where nothing must. */
export function wordsWanted(lang: Lang): Promise<void> | null {
  return lang === 'zh' || settled || hasEnglish() ? null : load();
}
