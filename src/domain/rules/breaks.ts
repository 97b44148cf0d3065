import type { Break, Indicator } from '../indicator.ts';
import { daySpan, lastDay, type Period } from '../period.ts';

/**
 * The first break of the indicator that lies between two periods and concerns every one of the places: figures on its two
 * sides may neither be joined nor divided. A break that is of one place alone does not part its figures from those of
 * another, whose count went on as it was. Null: none does.
 */
export function breakBetween(indicator: Indicator, places: readonly string[], a: Period, b: Period): Break | null {
  const [first, last] = [Math.min(lastDay(a), lastDay(b)), Math.max(lastDay(a), lastDay(b))];
  return (
    (indicator.breaks ?? []).find((br) => {
      if (br.places && !places.every((p) => br.places?.includes(p))) return false;
      const at = daySpan(br.at)?.from;
      return at !== undefined && first < at && last >= at;
    }) ?? null
  );
}
