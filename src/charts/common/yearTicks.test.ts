import { expect, test } from 'vitest';
import { yearEndScale } from '../../domain/slice/trend.ts';
import { daySpan } from '../../domain/period.ts';
import { withinYears, yearTicks } from './yearTicks.ts';

/** Where a period ends on the scale of year ends. */
function endOf(period: string): number {
  const span = daySpan(period);
  if (!span) throw new Error(period);
  return yearEndScale(span.until);
}

test('whole years and year ends stand at ticks, a day or half a year does not', () => {
  expect([endOf('2020'), endOf('2020-12'), endOf('2020-12-31')]).toEqual([2020, 2020, 2020]);
  expect(withinYears([endOf('2020'), endOf('2021-12-31')])).toBe(false);
  expect(withinYears([endOf('2020'), endOf('2021-01/2021-06')])).toBe(true);
  expect(withinYears([endOf('2025-05')])).toBe(true);
});

test('May 2025 stands before the end of 2025, and the tick says that it is that', () => {
  const may = endOf('2025-05');
  expect(may).toBeGreaterThan(2024.4);
  expect(may).toBeLessThan(2024.45);
  const room = { from: 2022.5, to: 2025.5, width: 800 };
  const zh = yearTicks(room, [2023, may], 'zh');
  expect(zh.at.map(zh.label)).toEqual(['2023年末', '2024年末', '2025年末']);
  const en = yearTicks(room, [2023, may], 'en');
  expect(en.at.map(en.label)).toEqual(['end-2023', 'end-2024', 'end-2025']);
  const bare = yearTicks(room, [2023, 2025], 'zh');
  expect(bare.at.map(bare.label)).toEqual(['2023', '2024', '2025']);
});

test('as many ticks as their labels have room: 46 px a bare year, 70 one that is said to be its end', () => {
  const room = { from: 2009.5, to: 2021.5, width: 600 };
  expect(yearTicks(room, [2010], 'zh').at).toHaveLength(12);
  expect(yearTicks(room, [2010.5], 'zh').at).toEqual([2010, 2012, 2014, 2016, 2018, 2020]);
  expect(yearTicks({ ...room, width: 0 }, [], 'zh').at.length).toBeGreaterThan(0);
});
