import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intervalOf, type Written } from '../domain/bound.ts';
import { BOUNDS, LANGS } from '../domain/words.ts';
import { parseQuantity, quantityInterval } from './parse.ts';
import { NO_UNIT, UNITS } from './units.ts';
import { writeQuantity } from './write.ts';

const unitIds = [...new Set(UNITS.map((unit) => unit.id)), NO_UNIT, 'ratio'];
const values = fc.oneof(
  fc.integer({ min: 0, max: 1e15 }),
  fc.integer({ min: 0, max: 3000 }),
  fc.tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: -4, max: 10 })).map(([n, e]) => Number(`${n}e${e}`)),
  fc.constantFrom(1 / 3, 2 / 3, 0.1 + 0.2, 4.24e8, 1e15, 0),
);

describe('writeQuantity', () => {
  test.each([
    [{ value: 424_000_000, unit: 'CNY', bound: 'exact' }, '4.24亿元', '424 million yuan'],
    [{ value: 200, unit: 'person', bound: 'rounded_down' }, '200余人', 'just over 200 people'],
    [{ value: 1 / 3, unit: 'ratio', bound: 'rounded_up' }, '近1/3', 'nearly 1/3'],
    [{ value: 3, unit: 'year', bound: 'rounded_up' }, '将近3年', 'nearly 3 years'],
    [{ min: 3, max: 50_000, unit: 'person', bound: 'range' }, '3至50000人', '3 to 50,000 people'],
    [{ min: 30_000, max: 50_000, unit: '家', bound: 'range' }, '3万至5万家', '30,000 to 50,000 家'],
    [{ value: 80, unit: 'percent', bound: 'at_least' }, '超80%', 'more than 80%'],
  ] as const)('%o', (written, zh, en) => {
    expect(writeQuantity(written, 'zh')).toBe(zh);
    expect(writeQuantity(written, 'en')).toBe(en);
  });

  test('nothing for what it cannot write', () => {
    expect(writeQuantity({ value: 1, unit: 'no such unit', bound: 'exact' }, 'zh')).toBeNull();
    expect(writeQuantity({ value: Number.NaN, unit: 'CNY', bound: 'exact' }, 'zh')).toBeNull();
    expect(writeQuantity({ unit: 'CNY', bound: 'range' }, 'en')).toBeNull();
  });

  test.each(LANGS)(
    'what is written in %s is read back the same, for every bound and unit',
    { timeout: 60_000 },
    (lang) => {
      fc.assert(
        fc.property(values, values, fc.constantFrom(...BOUNDS), fc.constantFrom(...unitIds), (a, b, bound, unit) => {
          const written: Written =
            bound === 'range' ? { min: Math.min(a, b), max: Math.max(a, b), unit, bound } : { value: a, unit, bound };
          const text = writeQuantity(written, lang);
          fc.pre(text !== null);
          const parsed = parseQuantity(text ?? '');
          expect(parsed, text ?? '').toMatchObject({ ok: true, quantity: { ...written } });
          if (parsed.ok) expect(quantityInterval(parsed.quantity)).toEqual(intervalOf(written));
        }),
        { numRuns: 800 },
      );
    },
  );
});
