import { expect, test } from 'vitest';
import { locateMarks } from './locate.ts';

test('marks are found by the names of the items, in whichever series', () => {
  const found = locateMarks({
    series: [
      { type: 'line', data: [[1, 2]] },
      {
        type: 'custom',
        data: [
          { name: 'a', value: [0, 0] },
          { name: '', value: [0, 0] },
          { name: 'b', value: [0, 0] },
        ],
      },
    ],
  });
  expect([...found]).toEqual([
    ['a', { seriesIndex: 1, dataIndex: 0 }],
    ['b', { seriesIndex: 1, dataIndex: 2 }],
  ]);
  expect(locateMarks({}).size).toBe(0);
});
