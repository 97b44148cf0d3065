import { describe, expect, test } from 'vitest';
import { dataset, figure, HEADS, MONEY, PLACES } from '../../charts/common/fixture.ts';
import type { Figure } from '../figure.ts';
import type { Indicator } from '../indicator.ts';
import { measureOf } from '../measure.ts';
import { judge, disputedOf, type Judgeable } from './judge.ts';

const { bylines } = dataset(HEADS, []);

function drawn(f: Figure, indicator: Indicator = HEADS, more: Partial<Judgeable> = {}): Judgeable {
  const place = PLACES.find((p) => p.id === f.place);
  const measure = measureOf(f, indicator);
  if (!place || !measure) throw new Error(`${f.id} cannot be drawn`);
  return { indicator, place, figure: f, measure, ...more };
}

const at = (place: string, period = '2020', more: Partial<Figure> = {}): Judgeable =>
  drawn(figure(HEADS, place, 10, 'exact', period, more));
const rules = (found: readonly { rule: string; axis: number; pairs: number }[]): [string, number, number][] =>
  found.map((f) => [f.rule, f.axis, f.pairs]);

test('nothing drawn, nothing found', () => {
  expect(judge({ bylines })).toMatchObject({
    findings: [],
    refusals: [],
    insisted: false,
    insistable: false,
    years: [],
    overlaps: [],
    disputed: [],
    faded: [],
  });
});

test('every pair of an axis is judged, axis by axis', () => {
  const said = judge({
    axes: [
      [at('qing'), at('bai', '2021'), at('zhu', '2021')],
      [at('xinqu'), at('qing')],
    ],
    bylines,
  });
  expect(rules(said.findings)).toEqual([
    ['mixed_dates', 0, 2],
    ['overlap', 1, 1],
  ]);
  expect(said.findings[0]?.values.map((v) => v.place.id)).toEqual(['qing', 'bai', 'zhu']);
  expect(said.findings[0]?.purpose).toBe('axis');
  expect([said.insisted, said.insistable]).toEqual([false, false]);
});

test('years are those of the facts of each axis, earliest first, plans apart', () => {
  const said = judge({
    axes: [[at('qing', '2021'), at('bai'), at('zhu'), at('mu', '2030', { timeKind: 'plan' })], [at('qing')]],
    bylines,
  });
  expect(said.years).toEqual([
    [
      { year: 2020, count: 2 },
      { year: 2021, count: 1 },
    ],
    [{ year: 2020, count: 1 }],
  ]);
});

test('places that share ground are named once, in the order drawn; holders are no places', () => {
  const holder = { holder: { zh: '某会', en: 'a body' } };
  const ids = (axis: readonly Judgeable[]): string[] =>
    judge({ axes: [axis], bylines })
      .overlaps.flat()
      .map((p) => p.id);
  expect(ids([at('qing'), at('zhu'), at('xinqu')])).toEqual(['qing', 'xinqu']);
  expect(ids([at('qing'), at('xinqu', '2020', holder)])).toEqual([]);
  expect(ids([at('bai'), at('laocheng')])).toEqual(['bai', 'laocheng']);
  expect(judge({ others: [at('qing'), at('xinqu')], bylines }).overlaps).toHaveLength(1);
  expect(judge({ axes: [[at('qing')], [at('qing')]], bylines }).overlaps).toEqual([]);
  const both = judge({ axes: [[at('qing'), at('bai'), at('xinqu'), at('laocheng')]], bylines }).overlaps;
  expect(both.map((g) => g.map((p) => p.id))).toEqual([
    ['qing', 'xinqu'],
    ['bai', 'laocheng'],
  ]);
});

describe('pairs that are drawn or not', () => {
  const BROKEN: Indicator = { ...HEADS, breaks: [{ at: '2021', note: { zh: '改。', en: 'Changed.' } }] };
  const of = (period: string, more: Partial<Figure> = {}): Judgeable =>
    drawn(figure(BROKEN, 'qing', 10, 'exact', period, more), BROKEN);

  test('refused and not drawn: a refusal, open to a reader who insists', () => {
    const said = judge({ pairs: [{ a: of('2020'), b: of('2021'), purpose: 'line', drawn: false }], bylines });
    expect([rules(said.findings), rules(said.refusals)]).toEqual([[], [['break', -1, 1]]]);
    expect([said.insisted, said.insistable]).toEqual([false, true]);
  });

  test('refused and drawn: a finding, and the reader insisted', () => {
    const said = judge({ pairs: [{ a: of('2020'), b: of('2021'), purpose: 'line', drawn: true }], bylines });
    expect([rules(said.findings), rules(said.refusals)]).toEqual([[['break', -1, 1]], []]);
    expect([said.insisted, said.insistable]).toEqual([true, false]);
  });

  test('refused for what nobody may insist on: only a refusal', () => {
    const pair = { a: of('2020'), b: of('2020', { timeKind: 'flow' }), purpose: 'line', drawn: false } as const;
    const said = judge({ pairs: [pair], bylines });
    expect(rules(said.refusals)).toEqual([['time_kind', -1, 1]]);
    expect([said.insisted, said.insistable]).toEqual([false, false]);
  });

  test('not drawn for another reason: only what refuses is told', () => {
    const a = drawn(figure(HEADS, 'xinqu', 10, 'exact', '2019'));
    const said = judge({ pairs: [{ a, b: at('qing'), purpose: 'sum', drawn: false }], bylines });
    expect(rules(said.refusals)).toEqual([['overlap', -1, 1]]);
    expect(said.findings).toEqual([]);
    const fine = judge({ pairs: [{ a, b: at('bai'), purpose: 'sum', drawn: false }], bylines });
    expect([fine.findings, fine.refusals, fine.insistable]).toEqual([[], [], false]);
  });
});

describe('disputed', () => {
  const own = figure(HEADS, 'qing', 62_000, 'exact', '2022');
  const rival = figure(HEADS, 'qing', 63_000, 'exact', '2022', { id: 'rival', source: 'paper' });
  const same = figure(HEADS, 'qing', 62_000, 'exact', '2022', { id: 'same', source: 'copy' });

  test('which was drawn, by which rule, and what the others say; not who says the same', () => {
    const value = drawn(own, HEADS, { choice: { figure: own, others: [rival, same], rule: 'reliability' } });
    const [said, ...more] = judge({ axes: [[value]], bylines }).disputed;
    expect(more).toEqual([]);
    expect(said?.rule).toBe('reliability');
    expect(said?.chosen).toMatchObject({ figure: own, byline: { id: 'gazette' } });
    expect(said?.others.map((o) => [o.measure.value, o.byline?.id])).toEqual([[63_000, 'paper']]);
  });

  test('nothing where all agree, where none was chosen, or nothing is known', () => {
    expect(
      disputedOf(drawn(own, HEADS, { choice: { figure: own, others: [same], rule: 'published' } }), bylines),
    ).toEqual([]);
    expect(disputedOf(drawn(own), bylines)).toEqual([]);
    const { value: _, ...empty } = own;
    const value = drawn(own, HEADS, { choice: { figure: empty, others: [rival], rule: 'order' } });
    expect(disputedOf(value, bylines)).toEqual([]);
  });

  test('a value on no axis is asked as well', () => {
    const value = drawn(own, HEADS, { choice: { figure: own, others: [rival], rule: 'reader' } });
    expect(judge({ others: [value], bylines }).disputed).toHaveLength(1);
  });
});

test('faded places are kept', () => {
  const [qing] = PLACES.filter((p) => p.id === 'qing');
  if (!qing) throw new Error('no qing');
  expect(judge({ faded: [qing], bylines }).faded).toEqual([qing]);
  expect(judge({ axes: [[drawn(figure(MONEY, 'qing', 1, 'exact', '2020'), MONEY)]], bylines }).faded).toEqual([]);
});
