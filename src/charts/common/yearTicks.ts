import type { Lang } from '../../domain/words.ts';
import { formatYearTick } from '../../format/yearTick.ts';
import { SIZES } from '../../theme/tokens.ts';
import { textWidth } from './text.ts';

/** Between two labels, px. */
const APART = 18;

/** Does one of these moments, on the scale whose whole numbers are year ends, stand within a year? */
export function withinYears(moments: readonly number[]): boolean {
  return moments.some((x) => !Number.isInteger(x));
}

interface YearTicks {
  readonly at: number[];
  readonly label: (year: number) => string;
}

/**
 * Ticks at the ends of years from `from` to `to`, every so many that `width` px hold their labels. `moments`: where marks
 * stand on that scale.
 */
export function yearTicks(
  { from, to, width }: { readonly from: number; readonly to: number; readonly width: number },
  moments: readonly number[],
  lang: Lang,
): YearTicks {
  const within = withinYears(moments);
  const label = (year: number): string => formatYearTick(year, lang, within);
  const room = Math.ceil(textWidth(label(Math.ceil(from)), SIZES.note)) + APART;
  const every = Math.max(1, Math.ceil(((to - from) * room) / Math.max(width, 1)));
  const first = Math.ceil(from);
  const at = Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, i) => first + i * every);
  return { at: at.filter((year) => year < to), label };
}
