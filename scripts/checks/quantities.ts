import { intervalOf, type Written } from '../../src/domain/bound.ts';
import { figureInterval } from '../../src/domain/figure.ts';
import type { Bound } from '../../src/domain/words.ts';
import type { RawFigure } from '../../src/data/schema.ts';
import { factorBetween, mayBeNegative } from './conversions.ts';
import { meet, said, sameNumber } from './intervals.ts';
import { type At, error, type Problem, quote, warning } from './problem.ts';
import type { Loaded } from './shape.ts';

/** What `quantity/` makes of a figure expression. */
export type Parsed =
  | {
      readonly ok: true;
      readonly quantity: {
        readonly value?: number;
        readonly min?: number;
        readonly max?: number;
        readonly unit: string;
        readonly bound: Bound;
        /** The expression alone, without words around it. */
        readonly asWritten: string;
      };
    }
  | { readonly ok: false; readonly reason: string };

export type Parse = (asWritten: string) => Parsed;

/** Values: of the form that their bound asks for, and what `asWritten` says, there and wherever else the fact is written. */
export function checkQuantities(loaded: Loaded, parse: Parse): Problem[] {
  const units = new Map(loaded.indicators.map((i) => [i.id, i.row.unit]));
  return loaded.figures.flatMap(({ row, ...at }) => {
    const unit = units.get(row.indicator);
    const form = checkForm(at, row, unit);
    if (form.length > 0 || unit === undefined) return form;
    return [...checkWritten(at, row, unit, parse), ...checkAlsoIn(at, row, unit, parse)];
  });
}

function checkForm(at: At, row: RawFigure, unit: string | undefined): Problem[] {
  const problems: Problem[] = [];
  if (row.bound === 'range') {
    if (row.min === undefined || row.max === undefined) {
      problems.push(
        error(at, 'range', 'is a range without min and max', 'Give both ends as min and max, or another bound.'),
      );
    } else if (row.min >= row.max) {
      problems.push(error(at, 'range', `runs from ${row.min} to ${row.max}`, 'min must be below max.'));
    }
    if (row.value !== undefined)
      problems.push(error(at, 'range', 'is a range and has a value', 'Take value out: min and max say it all.'));
  } else {
    if (row.value === undefined)
      problems.push(
        error(
          at,
          'no-value',
          `is ${row.bound} without a value`,
          'Add value, in base units (persons, yuan, percent as 33).',
        ),
      );
    if (row.min !== undefined || row.max !== undefined) {
      problems.push(
        error(at, 'range', `is ${row.bound} and has min or max`, 'Take min and max out, or make it a range.'),
      );
    }
  }
  const least = Math.min(row.value ?? 0, row.min ?? 0, row.max ?? 0);
  if (unit !== undefined && least < 0 && !mayBeNegative(unit)) {
    problems.push(
      error(at, 'negative', `${least} ${unit} is below 0`, 'Correct the sign; only rates of change may be negative.'),
    );
  }
  return problems;
}

/** The expression in the indicator's unit, or a problem. */
function read(at: At, asWritten: string, unit: string, parse: Parse): Written | Problem {
  const parsed = parse(asWritten);
  if (!parsed.ok) {
    return error(
      at,
      'as-written',
      `${quote(asWritten)} is not read as a quantity: ${parsed.reason}`,
      'Write the bare expression from bound word to unit: 超2万亿元, 近490家, 80%以上.',
    );
  }
  const { value, min, max, bound } = parsed.quantity;
  const factor = factorBetween(parsed.quantity.unit, unit);
  if (factor === null) {
    return error(
      at,
      'wrong-unit',
      `${quote(asWritten)} is in ${parsed.quantity.unit}, the indicator in ${unit}`,
      'Choose the indicator that counts this, or correct asWritten.',
    );
  }
  return {
    ...(value === undefined ? {} : { value: value * factor }),
    ...(min === undefined ? {} : { min: min * factor }),
    ...(max === undefined ? {} : { max: max * factor }),
    unit,
    bound,
  };
}

function checkWritten(at: At, row: RawFigure, unit: string, parse: Parse): Problem[] {
  const written = read(at, row.asWritten, unit, parse);
  if ('rule' in written) return [written];
  const problems: Problem[] = [...checkBare(at, row.asWritten, parse)];
  if (written.bound !== row.bound) {
    problems.push(
      error(
        at,
        'wrong-bound',
        `${quote(row.asWritten)} says ${written.bound}, the row says ${row.bound}`,
        `Set bound to ${written.bound}, or complete asWritten.`,
      ),
    );
  }
  for (const key of ['value', 'min', 'max'] as const) {
    const [is, says] = [row[key], written[key]];
    if (is !== undefined && says !== undefined && !sameWritten(is, says, row.asWritten)) {
      problems.push(
        error(
          at,
          'wrong-value',
          `${quote(row.asWritten)} says ${says}, ${key} is ${is}`,
          `Set ${key} to ${says} (base units of ${unit}), or correct asWritten.`,
        ),
      );
    }
  }
  return problems;
}

/** Labels show `asWritten` as it stands: 达 or 共 before it would be shown too. */
function checkBare(at: At, asWritten: string, parse: Parse): Problem[] {
  const parsed = parse(asWritten);
  const bare = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');
  if (!parsed.ok || bare(parsed.quantity.asWritten) === bare(asWritten)) return [];
  return [
    warning(
      at,
      'not-bare',
      `${quote(asWritten)} has more than the expression ${quote(parsed.quantity.asWritten)}`,
      'Take the words before the bound word and after the unit out.',
    ),
  ];
}

/** A fraction such as 1/3 may be rounded to three decimals; nothing else. */
function sameWritten(is: number, says: number, asWritten: string): boolean {
  const tolerance = /分之|[/⁄⅓⅔⅙]/.test(asWritten) ? 0.0005 * Math.max(1, Math.abs(says)) : 0;
  return sameNumber(is, says) || Math.abs(is - says) < tolerance;
}

function checkAlsoIn(at: At, row: RawFigure, unit: string, parse: Parse): Problem[] {
  const own = figureInterval(row, unit);
  return (row.alsoIn ?? []).flatMap((evidence) => {
    const written = read(at, evidence.asWritten, unit, parse);
    if ('rule' in written) return [written];
    const theirs = intervalOf(written);
    if (own && theirs && meet(own, theirs)) return [];
    return [
      error(
        at,
        'also-in',
        `${evidence.source} says ${quote(evidence.asWritten)}, which is ${theirs ? said(theirs) : 'nothing'}; the figure is ${own ? said(own) : 'nothing'}`,
        'Make it a figure of its own with conflictsWith both ways.',
      ),
    ];
  });
}
