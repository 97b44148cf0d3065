import type { Figure } from '../../domain/figure.ts';
import { partsSlices } from '../../domain/slice/parts.ts';
import { dataset, figure, HEADS } from '../common/fixture.ts';
import type { ChartCase } from '../common/look.ts';
import { type PartsModel, toModel } from './model.ts';

/** The dimension that each value belongs to; what is in none has no word of its own and shows as it is. */
const DIMENSION: Readonly<Record<string, string>> = {
  municipal: 'level',
  national: 'level',
  social_affairs: 'field',
  economic_management: 'field',
  construction: 'field',
};

function from(
  name: string,
  total: [number, Figure['bound']],
  pieces: readonly [string, number, Figure['bound']?][],
  beside: readonly Figure[] = [],
): ChartCase<PartsModel> {
  const parts = pieces.map(([kind, v, bound]) =>
    figure(HEADS, 'qing', v, bound ?? 'exact', '2021-09', {
      id: `heads.qing.2021-09.${kind}`,
      dimensions: { [DIMENSION[kind] ?? 'kind']: kind },
    }),
  );
  const whole = figure(HEADS, 'qing', total[0], total[1], '2021-09', { parts: parts.map((p) => p.id) });
  const data = dataset(HEADS, [whole, ...parts, ...beside]);
  return {
    name,
    model: (lang) => {
      const [slice] = partsSlices(data, HEADS, 'qing');
      if (!slice) throw new Error(`case ${name} has no group of parts`);
      return toModel(slice, data, lang);
    },
  };
}

export const CASES: readonly ChartCase<PartsModel>[] = [
  from(
    'closes',
    [31, 'exact'],
    [
      ['municipal', 23],
      ['national', 8],
    ],
  ),
  from(
    'three-parts',
    [187, 'exact'],
    [
      ['social_affairs', 24],
      ['economic_management', 34],
      ['construction', 129],
    ],
  ),
  from(
    'does-not-close',
    [100, 'exact'],
    [
      ['one', 60],
      ['two', 25],
    ],
  ),
  from(
    'bounded',
    [300, 'rounded_down'],
    [
      ['one', 200, 'rounded_down'],
      ['two', 100, 'rounded_up'],
    ],
  ),
  // Another source has another total, and another of a part.
  from(
    'disputed',
    [31, 'exact'],
    [
      ['municipal', 23],
      ['national', 8],
    ],
    [
      figure(HEADS, 'qing', 35, 'exact', '2021-09', { id: 'heads.qing.2021-09.b', source: 'paper' }),
      figure(HEADS, 'qing', 6, 'exact', '2021-09', {
        id: 'heads.qing.2021-09.c',
        source: 'paper',
        dimensions: { level: 'national' },
      }),
    ],
  ),
];
