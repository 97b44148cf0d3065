import type { Evidence } from '../evidence.ts';
import type { Figure } from '../figure.ts';
import type { Measure } from '../measure.ts';
import type { Disputed } from '../rules/judge.ts';
import { yearsBetween } from '../period.ts';

function figureOf(e: Evidence | undefined): Figure | null {
  return e?.kind === 'figure' ? e.figure : null;
}

/** What a value would be if one of its two terms were what another source says of it; NaN where that cannot be said. */
function following(measure: Measure, chosen: number, said: number, below: boolean): number {
  const { evidence, value } = measure;
  if (evidence.kind === 'figure') return said;
  const [a, b] = [figureOf(evidence.inputs[0]), figureOf(evidence.inputs[1])];
  if (!a || !b) return Number.NaN;
  // Whatever the year of the base had, it is 100.
  if (a.id === b.id) return value;
  const grown = below ? chosen / said : said / chosen;
  const years = yearsBetween(b, a);
  switch (evidence.method) {
    case 'change':
      return ((1 + value / 100) * grown ** (1 / years) - 1) * 100;
    case 'change_points':
      return value + (below ? chosen - said : said - chosen) / years;
    case 'sum':
    case 'difference':
      return Number.NaN;
    default:
      return value * grown;
  }
}

/**
 * Where a drawn value would stand if another source were followed, in its own unit: what the source says, or what a quotient,
 * an index or a change makes of that with all else as drawn. `disputes` are those of the value and of what it is divided by.
 */
export function spreadOf(measure: Measure, disputes: readonly Disputed[]): number[] {
  const all = disputes.flatMap(({ chosen, others, below }) =>
    others.map((o) => following(measure, chosen.measure.value, o.measure.value, below === true)),
  );
  return [...new Set(all)].filter(Number.isFinite);
}
