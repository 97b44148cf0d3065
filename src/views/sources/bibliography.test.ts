import { describe, expect, test } from 'vitest';
import { NO_QUERY, parseQuery, writeQuery } from '../../state/query.ts';
import { fixtureSources } from '../../testing/dataset.ts';
import { fixtureSourceIndex } from '../../testing/sourceIndex.ts';
import { ASK_ALL, type Ask, askOf, entriesOf, select, SORTS, tableOf, tallies } from './bibliography.ts';

const SOURCES = fixtureSources();
const sourceIndex = fixtureSourceIndex();
const ids = (ask: Partial<Ask>): string[] =>
  select(entriesOf(SOURCES, sourceIndex), { ...ASK_ALL, ...ask }).map((e) => e.source.id.replace('test-', ''));

test('each source is counted by the index: figures over all its indicators', () => {
  expect(entriesOf(SOURCES, sourceIndex).map((e) => [e.source.id, e.figures, e.indicators])).toEqual([
    ['test-bulletin-2021', 13, 4],
    ['test-paper-2021', 4, 2],
    ['test-web-undated', 1, 1],
  ]);
  expect(entriesOf(SOURCES, new Map()).map((e) => e.figures)).toEqual([0, 0, 0]);
});

describe('select', () => {
  test('by words in title, publisher and author, whatever their case and width', () => {
    expect(ids({ text: '日报' })).toEqual(['paper-2021']);
    expect(ids({ text: ' 试验　公报 ' })).toEqual(['bulletin-2021']);
    expect(ids({ text: '没有' })).toEqual([]);
    const [entry] = entriesOf(SOURCES, sourceIndex);
    if (!entry) throw new Error('no source');
    const named = { ...entry, source: { ...entry.source, title: 'GDP Table', author: 'Li Hua' } };
    const found = (text: string): number => select([named], { ...ASK_ALL, text }).length;
    expect([found('ｇｄｐ'), found('li table'), found('li wei')]).toEqual([1, 1, 0]);
  });

  test('by kind and reliability', () => {
    expect(ids({ kinds: ['newspaper'] })).toEqual(['paper-2021']);
    expect(ids({ reliabilities: ['official'] })).toEqual(['bulletin-2021']);
    expect(ids({ kinds: ['newspaper'], reliabilities: ['official'] })).toEqual([]);
    expect(ids({ reliabilities: ['official', 'press'] })).toEqual(['bulletin-2021', 'paper-2021']);
  });

  test('sorts by figures, by date with the undated last, by publisher', () => {
    expect(ids({ sort: 'figures' })).toEqual(['bulletin-2021', 'paper-2021', 'web-undated']);
    expect(ids({ sort: 'date' })).toEqual(['paper-2021', 'bulletin-2021', 'web-undated']);
    const undatedFirst = entriesOf(SOURCES, sourceIndex).map((e) => ({
      ...e,
      source: { ...e.source, publisher: e.source.published === null ? 'A' : 'B' },
    }));
    expect(select(undatedFirst, { ...ASK_ALL, sort: 'date' }).at(-1)?.source.published).toBeNull();
    // 局 ju, 日 ri, 网 wang
    expect(ids({ sort: 'publisher' })).toEqual(['bulletin-2021', 'paper-2021', 'web-undated']);
  });
});

test('what is asked goes through an address unchanged', () => {
  for (const sort of SORTS) {
    const ask: Ask = { text: '公报', kinds: ['newspaper'], reliabilities: ['official', 'press'], sort };
    const { state, ignored } = parseQuery(writeQuery({ ...NO_QUERY, table: tableOf(ask) }));
    expect(askOf(state.table)).toEqual(ask);
    expect(ignored).toEqual([]);
  }
  expect(writeQuery({ ...NO_QUERY, table: tableOf(ASK_ALL) })).toBe('');
});

test('tallies leave out what there is none of', () => {
  expect(tallies(entriesOf(SOURCES, sourceIndex))).toEqual({
    kinds: [
      ['newspaper', 1],
      ['bulletin', 1],
      ['website', 1],
    ],
    reliabilities: [
      ['official', 1],
      ['press', 1],
      ['reprint', 1],
    ],
  });
});
