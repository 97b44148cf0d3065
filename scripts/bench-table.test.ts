import { describe, expect, it } from 'vitest';
import { benchTable, median, type Sample } from './bench-table.ts';

describe('median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[10, 2, 4, 3], 3.5],
    [[], Number.NaN],
  ])('%j → %d', (values, expected) => expect(median(values)).toBe(expected));
});

describe('benchTable', () => {
  it('gives medians and their ratio', () => {
    const sample = (ms: number, script: number): Sample => ({
      paint: ms,
      headline: ms * 2,
      chart: ms * 3,
      bytes: { page: 1000, script, style: 0, data: 0, other: 0 },
    });
    const table = benchTable([sample(90, 5000), sample(300, 5000), sample(100, 5000)], [sample(80, 0)]).split('\n');
    expect(table).toContain('| first contentful paint | 100 ms | 80 ms | 1.25 × |');
    expect(table).toContain('| bytes: script | 5.0 kB | 0.0 kB | – |');
    expect(table).toContain('| bytes: all | 6.0 kB | 1.0 kB | 6.00 × |');
  });
});
