import { expect, test } from 'vitest';
import { COMPARE_KINDS, kindsFor, offer, takesLog } from './offer.ts';

test('columns and a plane want two indicators', () => {
  expect(kindsFor(2)).toEqual([...COMPARE_KINDS]);
  expect(kindsFor(1)).toEqual(['ranked-bars', 'dot-plot', 'place-panels', 'shares', 'dumbbell']);
});

test('what begins at zero has no logarithmic scale', () => {
  expect(COMPARE_KINDS.filter(takesLog)).toEqual(['dot-plot', 'place-panels', 'scatter', 'dumbbell']);
});

test('without a wish: bars for one indicator, dots for several or for a logarithmic scale', () => {
  expect(offer({ chart: null, scale: 'linear' }, 1)).toEqual({ kind: 'ranked-bars', refused: null });
  expect(offer({ chart: null, scale: 'log' }, 1)).toEqual({ kind: 'dot-plot', refused: null });
  expect(offer({ chart: null, scale: 'linear' }, 2)).toEqual({ kind: 'dot-plot', refused: null });
});

test.each(['ranked-bars', 'small-multiples', 'shares'] as const)('%s on a logarithmic scale are dots', (chart) => {
  expect(offer({ chart, scale: 'log' }, 2)).toEqual({ kind: 'dot-plot', refused: 'log_bars' });
  expect(offer({ chart, scale: 'linear' }, 2)).toEqual({ kind: chart, refused: null });
});

test.each(['dot-plot', 'place-panels', 'scatter', 'dumbbell', 'heat-table'] as const)(
  '%s stands on either scale',
  (chart) => {
    expect(offer({ chart, scale: 'log' }, 2)).toEqual({ kind: chart, refused: null });
  },
);

test('what cannot be had is named', () => {
  expect(offer({ chart: 'scatter', scale: 'linear' }, 1)).toEqual({ kind: 'ranked-bars', refused: 'one_indicator' });
  expect(offer({ chart: 'map', scale: 'linear' }, 1)).toEqual({ kind: 'ranked-bars', refused: 'not_here' });
});
