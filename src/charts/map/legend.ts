import { point } from '../../domain/interval.ts';
import { roundBetween } from '../../domain/rules/classes.ts';
import type { Lang } from '../../domain/words.ts';
import { markLabel } from '../../format/measure.ts';
import type { Magnitude } from '../../format/number.ts';
import { map } from '../../i18n/map.ts';
import type { LegendEntry, MapItem } from './item.ts';

/** The steps of the scale that `count` classes take, spread over all five. */
export function shadeOf(cls: number, count: number): number {
  return count <= 1 ? 2 : Math.round((cls * 4) / (count - 1));
}

/** The legend: sizes or classes first, then the marks that occur on this map. */
export function legendOf(
  what: {
    readonly items: readonly MapItem[];
    readonly measure: 'size' | 'colour';
    readonly limits: readonly number[];
    readonly largest: number;
    readonly unit: string;
    readonly magnitude: Magnitude;
  },
  lang: Lang,
): LegendEntry[] {
  const w = map[lang].legend;
  const { items, measure, limits, largest, unit, magnitude } = what;
  const say = (value: number): string =>
    markLabel({ value, interval: point(value), bound: 'exact', unit }, lang, magnitude);
  const known = items.some((i) => i.kind === 'fact');
  const entries: LegendEntry[] = [];
  if (measure === 'size' && largest > 0) {
    for (const share of [1, 0.25]) {
      const value = roundBetween(largest * share * 0.6, largest * share);
      entries.push({ glyph: 'size', text: say(value), value });
    }
  }
  if (measure === 'colour' && known) {
    const count = limits.length + 1;
    for (let cls = count - 1; cls >= 0; cls -= 1) {
      const [from, to] = [limits[cls - 1], limits[cls]];
      const text =
        from === undefined
          ? to === undefined
            ? w.one
            : w.below(say(to))
          : to === undefined
            ? w.above(say(from))
            : w.between(say(from), say(to));
      entries.push({ glyph: 'shade', text, value: shadeOf(cls, count) });
    }
  }
  const add = (when: boolean, glyph: LegendEntry['glyph'], text: string): void => {
    if (when) entries.push({ glyph, text, value: 0 });
  };
  const bounded = items.filter((i) => i.kind === 'fact' && i.bound !== 'exact' && !i.zone);
  if (measure === 'colour') add(bounded.length > 0, 'bounded', w.bounded);
  else {
    const open = bounded.filter((i) => i.interval?.hi === Infinity);
    const most = bounded.filter((i) => i.bound === 'at_most');
    add(open.length > 0, 'open', w.open);
    add(bounded.length > open.length + most.length, 'bounded', w.possible);
    add(most.length > 0, 'most', w.most);
  }
  add(
    items.some((i) => i.kind === 'plan'),
    'plan',
    w.plan,
  );
  add(
    items.some((i) => i.zone),
    'zone',
    w.zone,
  );
  add(
    items.some((i) => i.faded),
    'faded',
    w.faded[measure],
  );
  add(
    items.some((i) => i.kind === 'missing'),
    'missing',
    w.missing,
  );
  add(
    items.some((i) => i.ground?.approximate ?? false),
    'approximate',
    w.approximate,
  );
  add(
    items.some((i) => i.chosen),
    'chosen',
    w.chosen,
  );
  return entries;
}
