import { expect, test } from 'vitest';
import { dataset, HEADS, MONEY, PLACES } from '../common/fixture.ts';
import { coverageSlice } from '../../domain/slice/coverage.ts';
import { toModel } from './model.ts';

const [, QING, BAI] = PLACES;
const NOTHING = { exact: 0, bounded: 0, plan: 0, partial: 0, periods: [] };

test('a cell opens the latest figure of what makes it what it is, a blank one its place', () => {
  if (!QING || !BAI) throw new Error('no places');
  const catalogue = {
    ...dataset(HEADS, []),
    coverage: new Map([
      [QING.id, new Map([[HEADS.id, { ...NOTHING, exact: 2, periods: ['2019', '2020-01/2020-06'] }]])],
      [
        BAI.id,
        new Map([
          [HEADS.id, { ...NOTHING, exact: 1, plan: 1, periods: ['2020', '2030'], figure: `${HEADS.id}.x.2020` }],
        ]),
      ],
    ]),
  };
  const { marks, table } = toModel(coverageSlice(catalogue, [QING, BAI], [HEADS, MONEY]), '人才', 'zh');
  expect(marks.map((m) => [m.place, m.figure])).toEqual([
    [QING.id, `${HEADS.id}.${QING.id}.2020-01_2020-06`],
    [QING.id, null],
    [BAI.id, `${HEADS.id}.x.2020`],
    [BAI.id, null],
  ]);
  // A count of figures is no figure: exports do not take it for one.
  expect(table.map((r) => [r.value, r.figure])).toEqual([
    ['2', null],
    ['2', null],
  ]);
});
