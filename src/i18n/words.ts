import type { Lang } from '../domain/words.ts';

/** The shape that every language must fill: the same keys, texts and functions of the same arguments. */
export type Words<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Words<T[K]>;
};

/** A dictionary in both languages; the compiler asks for every word of the first in the second. */
export function words<const T>(zh: T, en: Words<T>): Readonly<Record<Lang, Words<T>>> {
  // A dictionary fits the shape that is derived from it; the compiler cannot see that through the mapped type.
  return { zh: zh as Words<T>, en };
}

const english = new Map<string, unknown>();

/** Have English words been added? */
export function hasEnglish(): boolean {
  return english.size > 0;
}

/** Adds the English half of dictionaries that were begun with `inChinese`: by name. */
export function addEnglish(dictionaries: Readonly<Record<string, unknown>>): void {
  for (const [name, words] of Object.entries(dictionaries)) english.set(name, words);
}

/**
 * A dictionary of the first view, whose English half is loaded when it is wanted (`i18n/english.ts`): most readers never
 * need it. Until then, and where it could not be had, Chinese stands in.
 */
export function inChinese<const T>(name: string, zh: T): Readonly<Record<Lang, Words<T>>> {
  return {
    // As above: a dictionary fits the shape that is derived from it.
    zh: zh as Words<T>,
    get en() {
      // What is added under a name was checked against the type of that name in `i18n/en`.
      return (english.get(name) ?? zh) as Words<T>;
    },
  };
}

/** An English count: `1 gap`, `2 gaps`. */
export function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
