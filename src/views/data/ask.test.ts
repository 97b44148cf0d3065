import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_QUERY, parseQuery, writeQuery } from '../../state/query.ts';
import { askOf, cleared, timeBetween, withAsk, withFacet } from './ask.ts';

test('an address and what it asks, both ways', () => {
  const { state } = parseQuery('?p=jiangjin&t=2020..2024&kind=plan,flow&trust=official&q=fund');
  const ask = askOf(state);
  expect([ask.places, ask.kinds, ask.reliabilities, ask.text]).toEqual([
    ['jiangjin'],
    ['flow', 'plan'],
    ['official'],
    'fund',
  ]);
  expect(writeQuery({ ...NO_QUERY, ...withAsk(NO_QUERY, ask) })).toBe(
    '?p=jiangjin&t=2020..2024&kind=flow,plan&trust=official&q=fund',
  );
  expect(writeQuery({ ...NO_QUERY, ...withAsk(state, cleared(ask, 'all')) })).toBe('');
});

test('a facet takes only words that it has', () => {
  expect(withFacet(askOf(NO_QUERY), 'kinds', ['plan', 'dream']).kinds).toEqual(['plan']);
  expect(withFacet(askOf(NO_QUERY), 'places', ['jiangbei']).places).toEqual(['jiangbei']);
});

test('a span of years is never the wrong way round, and no limit is no choice', () => {
  expect(timeBetween('', '', '1952', '2030')).toEqual({ kind: 'latest' });
  expect(timeBetween('2020', '', '1952', '2030')).toEqual({ kind: 'span', from: '2020', to: '2030' });
  expect(timeBetween('2020', '2020', '1952', '2030')).toEqual({ kind: 'at', period: '2020' });
  const year = fc.integer({ min: 1952, max: 2030 }).map(String);
  fc.assert(
    fc.property(year, year, (a, b) => {
      const time = timeBetween(a, b, '1952', '2030');
      if (time.kind === 'span') expect(time.from < time.to).toBe(true);
    }),
  );
});
