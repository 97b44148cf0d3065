export type Severity = 'error' | 'warning';

/** Something wrong in the data: where, by which rule, and how to mend it. */
export interface Problem {
  readonly severity: Severity;
  /** Path under public/data. */
  readonly file: string;
  /** Id of the row, or # and its number where it has none; empty where the whole file is meant. */
  readonly id: string;
  readonly rule: string;
  readonly message: string;
  readonly mend: string;
}

/** Where a problem is. */
export interface At {
  readonly file: string;
  readonly id: string;
}

export function error(at: At, rule: string, message: string, mend: string): Problem {
  return { severity: 'error', file: at.file, id: at.id, rule, message, mend };
}

export function warning(at: At, rule: string, message: string, mend: string): Problem {
  return { severity: 'warning', file: at.file, id: at.id, rule, message, mend };
}

export interface Summary {
  readonly figures: number;
  readonly places: number;
  readonly indicators: number;
  readonly sources: number;
  readonly errors: number;
  readonly warnings: number;
  /** With source texts: figures whose evidence stands in them, of how many that cite one. */
  readonly found?: number;
  readonly inTexts?: number;
}

/** Files in order, in each the rows in order of id, errors before warnings. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const key = (p: Problem): string => [p.file, p.id, p.severity, p.rule, p.message].join('\u0000');
  return [...problems].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

export function formatProblem(p: Problem): string {
  const where = p.id === '' ? p.file : `${p.file}  ${p.id}`;
  return `${p.severity}  ${where}  [${p.rule}]\n    ${p.message}\n    → ${p.mend}`;
}

/** The last line of the check; its form is part of the outside face. */
export function summaryLine(s: Summary): string {
  return [
    `${s.figures} figures`,
    `${s.places} places`,
    `${s.indicators} indicators`,
    `${s.sources} sources`,
    `${s.errors} errors`,
    `${s.warnings} warnings`,
  ].join(', ');
}

/** A value inside a message: shortened, and never with control characters in it. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const shown = [...text].slice(0, 60).join('');
  return `“${shown.replace(/\p{C}/gu, '·')}${shown === text ? '' : '…'}”`;
}

/** The entries of `known` nearest to `wanted`, for a “did you mean”: those that share the longest beginning. */
export function didYouMean(wanted: string, known: Iterable<string>): string {
  let best = '';
  let length = 2;
  for (const k of known) {
    let n = 0;
    while (n < k.length && n < wanted.length && k[n] === wanted[n]) n++;
    if (
      n > length ||
      (n === length && n > 2 && Math.abs(k.length - wanted.length) < Math.abs(best.length - wanted.length))
    ) {
      best = k;
      length = n;
    }
  }
  return best === '' ? '' : ` Did you mean ${best}?`;
}
