import * as v from 'valibot';
import { type At, error, type Problem, quote } from './problem.ts';

type Issue = v.BaseIssue<unknown>;

function last(issue: Issue): string {
  const key = issue.path?.at(-1)?.key;
  return typeof key === 'string' ? key : '';
}

/** A schema's complaint in words that a data editor understands, with the path inside the row. */
export function describe(at: At, issue: Issue): Problem {
  const path = v.getDotPath(issue) ?? '';
  const field = path === '' ? 'the row' : path;
  const key = last(issue);
  if (issue.received === 'undefined') {
    const language = key === 'zh' || key === 'en';
    return error(
      at,
      language ? 'missing-language' : 'missing-field',
      `${field} is missing`,
      language
        ? 'Write the text in both languages, zh and en.'
        : `Add ${quote(key)}; the schema in public/data/schema says what belongs there.`,
    );
  }
  if (issue.type === 'picklist') {
    return error(
      at,
      `unknown-${key === '' ? 'word' : key}`,
      `${field} is ${quote(issue.input)}`,
      `Take one of ${issue.expected ?? ''}.`,
    );
  }
  if (issue.type === 'check' || issue.kind === 'validation') {
    return error(at, ruleOf(issue), `${field} ${issue.message}: ${quote(issue.input)}`, mendOf(issue));
  }
  const union = issue.type === 'union';
  return error(
    at,
    'wrong-shape',
    union
      ? `${field} ${issue.message}: ${quote(issue.input)}`
      : `${field} is ${quote(issue.input)}, expected ${issue.expected ?? 'something else'}`,
    'Mend the value; the schema in public/data/schema says what belongs there.',
  );
}

/** The rule that a failed validation stands for. */
function ruleOf(issue: Issue): string {
  const key = last(issue);
  if (key === 'asWritten') return 'as-written';
  if (key === 'code') return 'bad-code';
  if (key === 'published') return 'bad-published';
  if (key === 'url') return 'bad-url';
  if (key === 'zh' || key === 'en') return 'bad-text';
  if (key === 'pinyin') return 'no-pinyin';
  if (issue.type === 'finite') return 'bad-number';
  return 'bad-value';
}

function mendOf(issue: Issue): string {
  switch (last(issue)) {
    case 'asWritten':
      return 'Write the bare expression only, from bound word to unit (超2万亿元), without the sentence around it.';
    case 'code':
      return 'Write the six digits of the administrative code, or leave it out.';
    case 'published':
      return 'Write the date as far as it is known (2021, 2021-11, 2021-11-19), or null.';
    case 'pinyin':
      return 'Write the toneless pinyin with spaces between syllables: jiang bei.';
    case 'zh':
    case 'en':
      return 'Write the text in both languages, short and in our own words.';
    default:
      return 'Mend the value.';
  }
}

/** The keys that the schema knows at one level, or null where it takes any. */
function entriesOf(schema: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof schema !== 'object' || schema === null) return null;
  if ('entries' in schema && typeof schema.entries === 'object' && schema.entries !== null)
    return { ...schema.entries };
  return null;
}

/** The schema behind `exactOptional` and pipes; the item's behind an array. */
function inner(schema: unknown, key: 'wrapped' | 'item' | 'value'): unknown {
  return typeof schema === 'object' && schema !== null && key in schema ? Reflect.get(schema, key) : undefined;
}

/**
 * Keys that no schema knows: a slip of the pen (`conflictWith`) would otherwise be lost in silence.
 * `$schema` is for editors and allowed at the head of a file.
 */
export function unknownKeys(at: At, schema: unknown, value: unknown, path = ''): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  const wrapped = inner(schema, 'wrapped');
  if (wrapped !== undefined) return unknownKeys(at, wrapped, value, path);
  if (Array.isArray(value)) {
    const item = inner(schema, 'item');
    return value.flatMap((x: unknown, i) => unknownKeys(at, item, x, `${path}.${i}`));
  }
  const entries = entriesOf(schema);
  const any = inner(schema, 'value');
  return Object.entries(value).flatMap(([key, x]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    if (entries === null) return any === undefined ? [] : unknownKeys(at, any, x, here);
    if (Object.hasOwn(entries, key)) return unknownKeys(at, entries[key], x, here);
    if (path === '' && key === '$schema' && at.id === '') return [];
    return [
      error(
        at,
        'unknown-field',
        `${quote(here)} is not a field of this kind of row`,
        `Take it out, or correct its spelling. Known: ${Object.keys(entries).join(', ')}.`,
      ),
    ];
  });
}
