import { matchAreas } from '../../domain/boundaries.ts';
import type { Comparison } from '../../domain/comparison.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Area, LonLat, TileLayout } from '../../domain/map.ts';
import { mapSlice } from '../../domain/slice/map.ts';
import { ASK, dataset, figure, HEADS, MONEY, PLACES, RATE } from '../common/fixture.ts';
import type { ChartCase } from '../common/look.ts';
import type { MapGround } from './ground.ts';
import type { MapModel } from './item.ts';
import { toModel } from './model.ts';

const DISTRICTS = PLACES.filter((p) => p.kind === 'district');
const ids = DISTRICTS.map((p) => p.id);

/** Twelve made-up districts on a slanting grid of 6 × 4, its upper left free. */
const CELLS: readonly (readonly [number, number])[] = [
  [4, 0],
  [5, 0],
  [3, 1],
  [4, 1],
  [5, 1],
  [0, 2],
  [1, 2],
  [2, 2],
  [3, 2],
  [0, 3],
  [1, 3],
  [2, 3],
];
const TILES: TileLayout = {
  columns: 6,
  rows: 4,
  tiles: new Map(ids.map((id, i) => [id, { column: CELLS[i]?.[0] ?? 0, row: CELLS[i]?.[1] ?? 0 }])),
  zones: new Map([['xinqu', { column: 4.5, row: 0.5, at: [107.4, 30.45] }]]),
};

/** As wide as the city's own grid: on a phone its tiles hold a number and no more. */
const BROAD: MapGround = { kind: 'tile', tiles: { ...TILES, columns: 10 } };

/** A hexagon-like area for each, on the same grid. */
const AREAS: readonly Area[] = DISTRICTS.map((p, i) => {
  const [column, row] = CELLS[i] ?? [0, 0];
  const [west, north] = [105 + column * 0.5, 31 - row * 0.5];
  const outline: LonLat[] = [
    [west, north - 0.4],
    [west + 0.1, north - 0.5],
    [west + 0.5, north - 0.45],
    [west + 0.5, north - 0.1],
    [west + 0.35, north],
    [west, north - 0.05],
  ];
  return { code: null, name: p.name.zh, outlines: [outline], label: [west + 0.25, north - 0.25] };
});

const tile: MapGround = { kind: 'tile', tiles: TILES };
const geo = (areas: readonly Area[], core: readonly Area[] | null, own: string | null): MapGround => ({
  kind: 'geo',
  tiles: TILES,
  matched: matchAreas(areas, DISTRICTS, PLACES),
  core: core && matchAreas(core, DISTRICTS, PLACES),
  own,
});

function from(
  name: string,
  indicator: Indicator,
  figures: readonly Figure[],
  ground: MapGround = tile,
  ask: Partial<Comparison> = {},
): ChartCase<MapModel> {
  const data = dataset(indicator, figures);
  const comparison = { ...ASK, ...ask };
  return {
    name,
    model: (lang) => toModel(mapSlice(data, indicator, comparison), data, ground, new Set(comparison.places), lang),
  };
}

const every = ids.map((p, i) => figure(HEADS, p, 9_000 - i * 700, 'exact', '2020'));
const bounds = [
  figure(HEADS, 'qing', 9_000, 'exact', '2020', { asWritten: '9000人' }),
  figure(HEADS, 'bai', 8_000, 'at_least', '2020', { asWritten: '超8000人' }),
  figure(HEADS, 'zhu', 7_000, 'rounded_down', '2020', { asWritten: '7000余人' }),
  figure(HEADS, 'xuan', 6_000, 'rounded_up', '2020', { asWritten: '近6000人' }),
  figure(HEADS, 'jin', 5_000, 'about', '2020', { asWritten: '约5000人' }),
  figure(HEADS, 'mu', 4_000, 'at_most', '2020', { asWritten: '不超过4000人' }),
  figure(HEADS, 'shui', [3_000, 5_000], 'range', '2020', { asWritten: '3000至5000人' }),
  figure(HEADS, 'huo', 6_500, 'at_least', '2022', { timeKind: 'plan', asWritten: '6500人以上' }),
  figure(HEADS, 'xinqu', 5_500, 'rounded_down', '2021', { source: 'paper', asWritten: '5500余人' }),
];
const rates = [
  ...ids.slice(0, 10).map((p, i) => figure(RATE, p, 4.44 - i * 0.37, i === 2 ? 'at_least' : 'exact', '2022')),
  figure(RATE, 'xinqu', 5.2, 'about', '2022'),
  figure(RATE, 'yue', 3, 'at_least', '2027', { timeKind: 'plan' }),
];

/** Every third of another date, one of them disputed. */
const dated = (i: Indicator): Figure[] => [
  ...ids
    .slice(0, 10)
    .map((p, k) => figure(i, p, 9 - k * 0.7, k === 4 ? 'at_least' : 'exact', k % 3 === 1 ? '2015' : '2020')),
  figure(i, 'qing', 7.7, 'exact', '2020', { id: `${i.id}.qing.2020.2`, source: 'paper' }),
];
const NEAR: Partial<Comparison> = { time: { kind: 'at', period: '2020' }, near: 1 };

export const CASES: readonly ChartCase<MapModel>[] = [
  from('tile-totals', HEADS, every, tile, { places: ['zhu'] }),
  from('tile-all-bounds', HEADS, bounds),
  from('tile-rates', RATE, rates),
  from('tile-one-place', MONEY, [figure(MONEY, 'qing', 2e12, 'at_least', '2020', { asWritten: '超2万亿元' })]),
  from('tile-all-missing', HEADS, []),
  from('tile-broad-totals', HEADS, bounds, BROAD),
  from('tile-broad-rates', RATE, rates, BROAD),
  from('geo-all-bounds', HEADS, bounds, geo(AREAS, AREAS.slice(2, 5), null)),
  from('geo-rates', RATE, rates, geo(AREAS, AREAS.slice(2, 5), null), { places: ['mu'] }),
  from(
    'geo-own-file',
    HEADS,
    every,
    geo(
      AREAS.map((a, i) => (i === 10 ? { ...a, name: '无名地' } : a)),
      null,
      'mine.geojson',
    ),
  ),
  from('tile-totals-bounded-dates', HEADS, dated(HEADS), tile, NEAR),
  from('geo-rates-bounded-dates', RATE, dated(RATE), geo(AREAS, AREAS.slice(2, 5), null), NEAR),
  from('tile-rates-bounded-dates', RATE, dated(RATE), BROAD, NEAR),
];
