import { daySpan, isoDay } from '../../src/domain/period.ts';
import { validAt } from '../../src/domain/place.ts';
import type { TimeKind } from '../../src/domain/words.ts';
import { OTHER_TIME_KINDS } from './otherTimeKinds.ts';
import { error, type Problem, quote, warning } from './problem.ts';
import type { Loaded } from './shape.ts';

/** Periods: readable, within the place's life, not after the day of the dataset, of the time kind that is usual. */
export function checkPeriods(loaded: Loaded): Problem[] {
  const places = new Map(loaded.places.map((p) => [p.id, p.row]));
  const indicators = new Map(loaded.indicators.map((i) => [i.id, i.row]));
  const today = loaded.version?.date;
  const problems: Problem[] = [];

  for (const { row, ...at } of loaded.events) {
    const begins = daySpan(row.date)?.from;
    if (today !== undefined && begins !== undefined && isoDay(begins) > today) {
      problems.push(
        error(
          at,
          'future',
          `${row.date} is after the day of the dataset, ${today}`,
          'An event stands on an axis of facts: correct its date, or move the date in version.json on.',
        ),
      );
    }
  }

  for (const { row, ...at } of loaded.figures) {
    if (daySpan(row.period) === null) {
      problems.push(
        error(
          at,
          'bad-period',
          `period is ${quote(row.period)}`,
          'Write 2020, 2021-10, 2021-09-03, or first and last with a slash: 2024-01/2024-06.',
        ),
      );
      continue;
    }
    const place = places.get(row.place);
    if (place && !validAt(place, row.period, row.timeKind)) {
      const life = `${place.validFrom ?? '…'} – ${place.validUntil ?? '…'}`;
      const heirs = place.succeededBy.map((h) => h.place).join(', ');
      problems.push(
        error(
          at,
          'outside-validity',
          `${row.place} does not exist as described in ${row.period} (${life})`,
          `Choose the place that the figure is about at that time${heirs === '' ? '' : ` (after it came ${heirs})`}, or correct the period.`,
        ),
      );
    }
    if (today !== undefined && row.timeKind !== 'plan' && earliest(row.period, row.timeKind) > today) {
      problems.push(
        error(
          at,
          'future',
          `${row.period} is not over on the day of the dataset, ${today}`,
          'Mark it as timeKind plan, correct the period, or move the date in version.json on.',
        ),
      );
    }
    const usual = indicators.get(row.indicator)?.timeKind;
    const differs = usual !== undefined && usual !== row.timeKind && row.timeKind !== 'plan';
    const explained = Object.hasOwn(OTHER_TIME_KINDS, row.id);
    if (differs !== explained) {
      problems.push(
        warning(
          at,
          'time-kind',
          differs ? `is ${row.timeKind}, the indicator is usually ${usual}` : 'is of the usual time kind again',
          differs
            ? 'Check which it is. If it is right, say why in scripts/checks/otherTimeKinds.ts; if both occur often, make a second indicator.'
            : 'Take it out of scripts/checks/otherTimeKinds.ts.',
        ),
      );
    }
  }

  for (const { row, ...at } of loaded.sources) {
    const span = row.published === null ? null : daySpan(row.published);
    if (today !== undefined && span && isoDay(span.from) > today) {
      problems.push(
        error(
          at,
          'future',
          `was published after the day of the dataset, ${today}`,
          'Correct the date, or move the date in version.json on.',
        ),
      );
    }
  }
  return problems;
}

/**
 * The first day on which a fact of this period can be known. A year's count needs the whole year; a month may be the month
 * of a text that says “now”, so its first day is enough, as it is for what is so “every year” from then on.
 */
function earliest(period: string, kind: TimeKind): string {
  const end = period.split('/').at(-1) ?? period;
  const span = daySpan(end);
  if (!span) return '';
  return end.length === 4 && kind !== 'per_year' ? isoDay(span.until - 1) : isoDay(span.from);
}
