import { expect, test } from 'vitest';
import { chartEvent } from './EChart.tsx';

test('words that name a place open the place, not the value', () => {
  const on = { componentType: 'series', name: 'qing', info: 'place' };
  expect(chartEvent('click', on)).toEqual({ kind: 'name', name: 'qing' });
  expect(chartEvent('mousemove', { ...on, event: { offsetX: 1, offsetY: 2 } })?.kind).toBe('point');
});

test('an item opens its mark, or is pointed at', () => {
  expect(chartEvent('click', { componentType: 'series', name: 'qing' })).toEqual({ kind: 'open', mark: 'qing' });
  const event = { offsetX: 3, offsetY: 4 };
  expect(chartEvent('mousemove', { componentType: 'series', name: 'qing', event })).toEqual({
    kind: 'point',
    mark: 'qing',
    x: 3,
    y: 4,
  });
});

test('a name at an axis opens what it names', () => {
  for (const componentType of ['xAxis', 'yAxis'])
    expect(chartEvent('click', { componentType, value: 'qing' })).toEqual({ kind: 'name', name: 'qing' });
  expect(chartEvent('mousemove', { componentType: 'yAxis', value: 'qing' })).toBeNull();
  expect(chartEvent('click', { componentType: 'yAxis', value: 3 })).toBeNull();
});

test('what has no name says nothing', () => {
  expect(chartEvent('click', { componentType: 'series', name: '' })).toBeNull();
  expect(chartEvent('click', { componentType: 'grid', name: 'x' })).toBeNull();
  expect(chartEvent('click', {})).toBeNull();
});
