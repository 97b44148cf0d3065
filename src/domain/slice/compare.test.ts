import { describe, expect, test } from 'vitest';
import { chosen, compared, MIXED } from '../../charts/common/compareFixture.ts';
import { ASK, dataset, figure, HEADS, MONEY, PLACES, RATE } from '../../charts/common/fixture.ts';
import type { Indicator } from '../indicator.ts';
import type { Place } from '../place.ts';
import { offer } from '../rules/offer.ts';
import { peersOf } from '../rules/peers.ts';
import { bestYears, dumbbellSlice } from './dumbbell.ts';
import { faceOff } from './faceOff.ts';

const at = (ids: readonly string[]): Place[] => ids.flatMap((id) => PLACES.filter((p) => p.id === id));

test('facts first by value, then plans, then what nobody published', () => {
  const { slice } = compared([HEADS, MONEY], [...chosen(7), 'xinqu'], MIXED);
  expect(slice.places.map((p) => p.id)).toEqual(['qing', 'bai', 'xuan', 'jin', 'xinqu', 'zhu', 'mu', 'shui']);
  expect(slice.columns[0]?.missing.map((p) => p.id)).toEqual(['shui']);
  expect(slice.columns[0]?.cells.get('mu')?.rank).toBeNull();
  expect(slice.columns[1]?.cells.size).toBe(4);
});

test('a column that may not be divided stays as counted, and is named', () => {
  const { slice } = compared([HEADS, RATE], chosen(3), MIXED, { by: 'population' });
  expect(slice.columns.map((c) => c.slice.by)).toEqual(['population', null]);
  expect(slice.asCounted.map((i) => i.id)).toEqual(['rate']);
});

describe('the chart that is offered', () => {
  test.each([
    [null, 'linear', 1, 'ranked-bars', null],
    [null, 'log', 1, 'dot-plot', null],
    [null, 'linear', 3, 'dot-plot', null],
    ['ranked-bars', 'log', 1, 'dot-plot', 'log_bars'],
    ['scatter', 'linear', 1, 'ranked-bars', 'one_indicator'],
    ['scatter', 'log', 2, 'scatter', null],
    ['coverage', 'linear', 2, 'dot-plot', 'not_here'],
  ] as const)('%s, %s, %d indicators: %s', (chart, scale, n, kind, refused) => {
    expect(offer({ chart, scale }, n)).toEqual({ kind, refused });
  });
});

describe('two dates', () => {
  const figures = ['2018', '2020', '2022'].flatMap((y, i) =>
    ['qing', 'bai'].map((p) => figure(HEADS, p, 100 + i, 'exact', y)),
  );
  const broken: Indicator = { ...HEADS, breaks: [{ at: '2019', note: { zh: '改口径。', en: 'Changed.' } }] };

  test('the widest pair that most share; a pair without a break before one with', () => {
    expect(bestYears(HEADS, figures, at(['qing', 'bai']))).toEqual(['2018', '2022']);
    expect(bestYears(broken, figures, at(['qing', 'bai']))).toEqual(['2020', '2022']);
    expect(bestYears(HEADS, figures, at(['zhu']))).toBeNull();
  });

  test('no dumbbell across a break: both ends stand, apart', () => {
    const time = { kind: 'span', from: '2018', to: '2022' } as const;
    const slice = dumbbellSlice(dataset(broken, figures), broken, at(['qing', 'zhu']), { ...ASK, time });
    expect(slice.rows.map((r) => [r.place.id, r.joined, r.cut?.at])).toEqual([['qing', false, '2019']]);
    expect(slice.rows[0]?.ends.map((e) => e?.measure.value)).toEqual([100, 102]);
    expect(slice.missing.map((p) => p.id)).toEqual(['zhu']);
  });

  test('what is known at neither date is not missing', () => {
    const time = { kind: 'span', from: '2018', to: '2022' } as const;
    const all = [...figures, figure(HEADS, 'zhu', 7, 'exact', '2012')];
    const slice = dumbbellSlice(dataset(HEADS, all), HEADS, at(['qing', 'zhu', 'jin']), { ...ASK, time });
    expect(slice.faded.map((p) => p.id)).toEqual(['zhu']);
    expect(slice.missing.map((p) => p.id)).toEqual(['jin']);
  });
});

test('face-off: the latest common year of both, else the latest of each; what one lacks stands apart', () => {
  const figures = [
    figure(HEADS, 'qing', 10, 'exact', '2020'),
    figure(HEADS, 'qing', 12, 'exact', '2022'),
    figure(HEADS, 'bai', 5, 'exact', '2020'),
    figure(MONEY, 'qing', 9, 'exact', '2021'),
    figure(MONEY, 'bai', 3, 'exact', '2019'),
    figure(RATE, 'bai', 2, 'exact', '2022'),
  ];
  const [a, b] = at(['qing', 'bai']);
  if (!a || !b) throw new Error('places');
  const slice = faceOff(dataset(HEADS, figures), [HEADS, MONEY, RATE], [a, b], ASK);
  expect(slice.rows.map((r) => [r.indicator.id, r.values.map((v) => v.measure.value), r.apart])).toEqual([
    ['heads', [10, 5], false],
    ['money', [9, 3], true],
  ]);
  expect(slice.single.map((s) => s.map((x) => x.indicator.id))).toEqual([[], ['rate']]);
});

test('peers: never one that is chosen, the nearest in size first', () => {
  const population: Indicator = { ...HEADS, id: 'resident_population' };
  const figures = [100, 130, 110, 400].map((v, i) => figure(population, chosen(4)[i] ?? '', v, 'exact', '2020'));
  const data = { figures: new Map([['resident_population', figures]]) };
  const peers = peersOf(data, at([...chosen(4), 'xinqu']), at(['qing']), () => 1);
  expect(peers.find((p) => p.reason === 'population')?.places.map((p) => p.id)).toEqual(['zhu', 'bai']);
  expect(peers.find((p) => p.reason === 'ground')?.places.map((p) => p.id)).toEqual(['xinqu']);
  for (const p of peers) expect(p.places.map((x) => x.id)).not.toContain('qing');
});

test('peers: neighbours are those with a border, best known first; of a place and its successor only one', () => {
  const [first, ...rest] = at(chosen(5));
  const [old, heir, other, far] = rest;
  if (!first || !old || !heir || !other || !far) throw new Error('places');
  const known = new Map([
    [old.id, 9],
    [heir.id, 2],
    [other.id, 5],
    [far.id, 99],
  ]);
  const candidates = [first, { ...old, succeededBy: [{ place: heir.id }] }, heir, other, far];
  const beside = { ...first, neighbours: [heir.id, old.id, other.id] };
  const peers = peersOf({ figures: new Map() }, candidates, [beside], (p) => known.get(p.id) ?? 0);
  expect(peers.find((p) => p.reason === 'neighbours')?.places.map((p) => p.id)).toEqual([old.id, other.id]);
});
