import { expect, test } from 'vitest';
import { RULES } from '../../domain/rules/verdict.ts';
import { methodRules } from '../../i18n/methodRules.ts';

test('the page has a line for each rule of the engine, in its order, and none besides', () => {
  const ids = Object.keys(RULES);
  expect(Object.keys(methodRules.zh)).toEqual(ids);
  expect(Object.keys(methodRules.en)).toEqual(ids);
});
