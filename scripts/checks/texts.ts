import { error, type At, type Problem, quote } from './problem.ts';
import { idOf } from './shape.ts';

/** Mark-up: a tag, a comment or an entity. A bare < as in “<5” is text. */
const MARKUP = /<[a-zA-Z/!?]|&(?:[a-zA-Z][a-zA-Z0-9]{1,10}|#x?[0-9a-fA-F]{1,6});/;
const SCRIPT = /\b(?:javascript|vbscript)\s*:|\bdata:[a-z]+\/[a-z]/i;
/** Controls, and the invisible signs that turn or hide text. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
const POISON = new Set(['__proto__', 'prototype', 'constructor']);

/** Every text and key of every file but the schemas, which no page loads: no mark-up, no invisible characters, no names that JavaScript treats specially. */
export function checkTexts(json: ReadonlyMap<string, unknown>): Problem[] {
  return [...json].flatMap(([file, root]) => (file.startsWith('schema/') ? [] : walk({ file, id: '' }, root, '')));
}

function walk(at: At, value: unknown, path: string): Problem[] {
  if (typeof value === 'string') return checkText(at, value, path);
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    return value.flatMap((x: unknown, i) => {
      const row =
        at.id === '' && x !== null && typeof x === 'object' ? { file: at.file, id: idOf(x) ?? `#${i + 1}` } : at;
      return walk(row, x, row === at ? `${path}.${i}` : '');
    });
  }
  return Object.entries(value).flatMap(([key, x]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    const bad = POISON.has(key) || INVISIBLE.test(key) || MARKUP.test(key);
    const own = bad
      ? [
          error(
            at,
            'unsafe-text',
            `the key ${quote(here)} is not allowed`,
            'Take the key out, or give it another name.',
          ),
        ]
      : [];
    return [...own, ...walk(at, x, here)];
  });
}

function checkText(at: At, text: string, path: string): Problem[] {
  const report = (what: string, mend: string): Problem[] => [
    error(at, 'unsafe-text', `${path} ${what}: ${quote(text)}`, mend),
  ];
  if (POISON.has(text)) return report('is a name that JavaScript treats specially', 'Choose another word.');
  if (MARKUP.test(text)) return report('contains mark-up', 'Write plain text: no tags, no entities such as &nbsp;.');
  if (SCRIPT.test(text))
    return report('contains the address of a script', 'Take it out; addresses begin with https://.');
  if (INVISIBLE.test(text)) {
    return report('contains an invisible or control character', 'Type the text again by hand, without line breaks.');
  }
  return [];
}
