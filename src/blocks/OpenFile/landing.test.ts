import { expect, test } from 'vitest';
import { type Card, cardOf } from '../../domain/card.ts';
import { parseCard } from '../../state/cardQuery.ts';
import { isLike } from './landing.ts';
import { stoodOnScreen } from './restore.ts';
import { NO_COMPARISON } from '../../domain/comparison.ts';

function card(query: string): Card {
  return parseCard(query).card ?? cardOf('coverage', NO_COMPARISON);
}

test.each([
  ['chart=ranked-bars&i=gdp&mark=yubei', 'chart=ranked-bars&i=gdp', true],
  ['chart=headline&i=gdp&p=jiangbei', 'chart=trend-lines&i=gdp&p=jiangbei', true],
  ['chart=trend-line&i=gdp&p=jiangbei', 'chart=trend-lines&i=gdp&p=jiangbei', true],
  ['chart=coverage&i=gdp', 'chart=coverage&i=area,gdp', true],
  ['chart=face-off&i=gdp&p=jiangbei,yuzhong', 'chart=face-off&i=area&p=jiangbei,yuzhong', true],
  ['chart=ranked-bars&i=gdp', 'chart=ranked-bars&i=area', false],
  ['chart=ranked-bars&i=gdp', 'chart=trend-lines&i=gdp', false],
  ['chart=parts&i=gdp&of=gdp.jiangbei.2020', 'chart=parts&i=gdp&of=gdp.yuzhong.2020', false],
])('a card that was sought as %s; on the page stands %s: %s', (sought, drawn, like) => {
  expect(isLike(card(drawn), card(sought))).toBe(like);
});

test('a frame or a brief is no screen to go back to', () => {
  expect(
    ['', 'compare/?i=gdp', 'places/jiangbei/', 'embed/?chart=map&i=gdp', 'brief/', 'nowhere/'].map(stoodOnScreen),
  ).toEqual([true, true, true, false, false, false]);
});
