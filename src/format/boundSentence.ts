import type { Measure } from '../domain/measure.ts';
import type { Bound, Lang } from '../domain/words.ts';
import { quantities } from '../i18n/quantities.ts';
import { measureParts } from './measure.ts';

/** What the bound says of the true value, as a sentence. */
export function boundSentence(m: Measure, lang: Lang): string {
  const w = quantities[lang].sentence;
  const say = (value: number, bound: Bound): string => {
    const { number, unit } = measureParts({ ...m, value, bound }, lang);
    return number + unit;
  };
  const [lo, hi] = [say(m.interval.lo, 'at_least'), say(m.interval.hi, 'at_most')];
  const endless = m.interval.hi === Infinity;
  switch (m.bound) {
    case 'exact':
      return w.exact(say(m.value, 'exact'));
    case 'at_least':
      return w.at_least(lo);
    case 'at_most':
      return w.at_most(hi);
    case 'about':
      return endless ? w.open : w.about(lo, hi);
    case 'rounded_down':
      return endless ? w.at_least(lo) : w.rounded_down(lo, hi);
    case 'rounded_up':
      return w.rounded_up(lo, hi);
    case 'range':
      return w.range(lo, hi);
  }
}
