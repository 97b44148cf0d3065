import type { Lang } from '../domain/words.ts';
import { hasEnglish } from './words.ts';

let loading: Promise<void> | undefined;

const settled = (): void => undefined;

/**
 * What must be waited for before this language can be spoken; null where nothing must. For one language always the same
 * answer, for React's `use` must meet the same promise when it renders again. Never fails: where the English words cannot
 * be had, the page goes on in Chinese.
 */
export function wordsWanted(lang: Lang): Promise<void> | null {
  if (lang === 'zh' || (loading === undefined && hasEnglish())) return null;
  loading ??= import('./english.ts').then(settled, settled);
  return loading;
}
