import type { Catalogue, CoverageCell } from '../../domain/dataset.ts';
import { coverageSlice } from '../../domain/slice/coverage.ts';
import { dataset, HEADS, MONEY, PLACES, RATE } from '../common/fixture.ts';
import type { ChartCase } from '../common/look.ts';
import { type CoverageModel, toModel } from './model.ts';

const cell = (sort: 'exact' | 'bounded' | 'plan' | 'partial', periods: readonly string[]): CoverageCell => ({
  exact: 0,
  bounded: 0,
  plan: 0,
  partial: 0,
  [sort]: 1,
  periods,
});

const SORTS = ['exact', 'bounded', 'plan', 'partial'] as const;
const indicators = [HEADS, MONEY, RATE];
const catalogue: Catalogue = {
  ...dataset(HEADS, []),
  coverage: new Map(
    PLACES.map((p, i) => [
      p.id,
      new Map(
        indicators.flatMap((ind, j) => {
          const sort = SORTS[(i + 2 * j) % 5];
          return sort ? [[ind.id, cell(sort, [String(2018 + j)])] as const] : [];
        }),
      ),
    ]),
  ),
};

export const CASES: readonly ChartCase<CoverageModel>[] = [
  {
    name: 'typical',
    model: (lang) => toModel(coverageSlice(catalogue, PLACES, indicators), lang === 'zh' ? '示例' : 'Sample', lang),
  },
  {
    name: 'empty',
    model: (lang) => toModel(coverageSlice(catalogue, [], []), lang === 'zh' ? '示例' : 'Sample', lang),
  },
];
