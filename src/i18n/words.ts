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
