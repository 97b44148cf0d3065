import { expect, test } from 'vitest';
import { fixtureDataset, fixtureFiles } from '../testing/dataset.ts';
import { assembleEvents } from './events.ts';

const known = fixtureDataset();
const row = { id: 'fair', date: '2019-11', name: { zh: '大会', en: 'Fair' }, source: 'test-paper-2021' };

test('the fixture is read whole', () => {
  const { value, problems } = assembleEvents(fixtureFiles()['events.json'], known);
  expect(value.map((e) => e.id)).toEqual(['test-fair']);
  expect(problems).toEqual([]);
});

test('events come by date; what is wrong is left out and said', () => {
  const rows = [
    row,
    { ...row, id: 'plan', date: '2019' },
    { ...row, id: 'stray', source: 'nobody' },
    { ...row, id: 'when', date: 'one day' },
  ];
  const { value, problems } = assembleEvents({ events: rows }, known);
  expect(value.map((e) => e.id)).toEqual(['plan', 'fair']);
  expect(problems.map((p) => [p.id, p.reason])).toEqual([
    ['stray', 'unknown_source'],
    ['when', 'shape'],
  ]);
});

test('a file that is another file is refused', () => {
  expect(() => assembleEvents({ rows: 5 }, known)).toThrow();
});
