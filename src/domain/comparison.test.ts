import { describe, expect, test } from 'vitest';
import { asked, dayAsked, LATEST, type TimeChoice } from './comparison.ts';
import { isoDay } from './period.ts';

const at = (period: string): TimeChoice => ({ kind: 'at', period });
const SPAN: TimeChoice = { kind: 'span', from: '2018', to: '2020' };

test('the day asked for is the last of the period', () => {
  expect(dayAsked(LATEST)).toBeNull();
  expect(dayAsked(at('nonsense'))).toBeNull();
  expect([at('2020'), SPAN].map((t) => isoDay(dayAsked(t) ?? 0))).toEqual(['2020-12-31', '2020-12-31']);
});

describe('asked', () => {
  test.each<[TimeChoice, number, string, boolean]>([
    [LATEST, 0, '1997', true],
    [at('2020'), 0, '2020', true],
    [at('2020'), 0, '2020-06', true],
    [at('2020'), 0, '2019/2020', true],
    [at('2020'), 0, '2019', false],
    [at('2020'), 0, '2021-01-01', false],
    [at('2020'), 1, '2019', true],
    [at('2020'), 1, '2021', true],
    [at('2020'), 1, '2018', false],
    [at('2020'), 1, '2022', false],
    [at('2021-10'), 0, '2021-10-15', true],
    [SPAN, 0, '2018-03', true],
    [SPAN, 0, '2020', true],
    [SPAN, 0, '2017', false],
    [SPAN, 0, '2021', false],
    [at('2020'), 0, 'nonsense', false],
    [at('nonsense'), 0, '2020', false],
  ])('%o ± %d, %s: %s', (time, near, period, found) => {
    expect(asked(time, near, period)).toBe(found);
  });
});
