import { expect, test } from 'vitest';
import { UNITS, unitOf } from './units.ts';

test('a unit that is not known has no words, and an inherited name is no unit', () => {
  expect(unitOf('nonsense')).toMatchObject({ kind: 'count', name: { zh: '', en: '' } });
  expect(unitOf('constructor')).toMatchObject({ name: { zh: '', en: '' } });
});

test.each(Object.entries(UNITS))('%s has a name in both languages', (_id, unit) => {
  expect(unit.name.zh).not.toBe('');
  expect(unit.name.en).not.toBe('');
});
