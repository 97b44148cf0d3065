import { expect, test } from 'vitest';
import type { Figure } from '../domain/figure.ts';
import { CONTEXT, hostileModel, ROW } from './fixture.ts';
import { recordOf } from './record.ts';
import { changesSince, figureChanges } from './sinceThen.ts';

const A = { ...ROW, mark: 'a', figure: 'heads.qing.2020' };
const B = { ...ROW, mark: 'b', figure: 'heads.bai.2020', name: '白山区' };
const RECORD = recordOf({ ...hostileModel('zh'), table: [A, B] }, CONTEXT);

test('nothing changed: everything is the same, whatever the language of the words', () => {
  expect(
    changesSince(RECORD, [{ ...A, name: 'Qing', unit: 'people', bound: 'over', period: 'end of 2020' }, B]),
  ).toEqual({
    same: 2,
    changed: [],
    added: [],
  });
});

test.each([
  ['value', { value: '8100' }],
  ['writing', { asWritten: '8100人' }],
  ['source', { sourceId: 'paper' }],
  ['figure', { figure: 'heads.qing.2020.2' }],
])('another %s is told, then beside now', (_what, more) => {
  const now = { ...A, ...more };
  const { same, changed } = changesSince(RECORD, [now, B]);
  expect(same).toBe(1);
  expect(changed).toEqual([{ drawn: RECORD.values[0], now }]);
});

test('what is drawn no more, and what is new', () => {
  const C = { ...ROW, mark: 'c', name: '朱溪区' };
  expect(changesSince(RECORD, [B, C])).toEqual({
    same: 1,
    changed: [{ drawn: RECORD.values[0], now: null }],
    added: ['朱溪区'],
  });
});

test('by figure: withdrawn, rewritten, from another source; what rests on no figure is passed over', () => {
  const figure = (id: string, asWritten: string, source: string): Figure => ({
    id,
    place: 'qing',
    indicator: 'heads',
    value: 1,
    bound: 'exact',
    asWritten,
    period: '2020',
    timeKind: 'stock',
    source,
    paragraph: 1,
  });
  const of = (...list: Figure[]) => new Map(list.map((f) => [f.id, f]));
  const whole = of(figure('heads.qing.2020', '超8000人', 'gazette'), figure('heads.bai.2020', '超8000人', 'gazette'));
  expect(figureChanges(RECORD, whole)).toEqual({ same: 2, changed: [], added: [] });
  const after = of(figure('heads.qing.2020', '8100人', 'gazette'));
  expect(figureChanges(RECORD, after).changed.map((c) => c.now?.asWritten ?? null)).toEqual(['8100人', null]);
  const moved = of(figure('heads.qing.2020', '超8000人', 'paper'), figure('heads.bai.2020', '超8000人', 'gazette'));
  expect(figureChanges(RECORD, moved).same).toBe(1);
  const derived = recordOf({ ...hostileModel('zh'), table: [{ ...A, figure: null }] }, CONTEXT);
  expect(figureChanges(derived, of())).toEqual({ same: 1, changed: [], added: [] });
});
