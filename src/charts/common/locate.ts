import type { ChartOption } from './look.ts';

/** Where a mark is in an option: which series, which item. */
export interface MarkPosition {
  readonly seriesIndex: number;
  readonly dataIndex: number;
}

function nameOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null || !('name' in item)) return null;
  return typeof item.name === 'string' && item.name !== '' ? item.name : null;
}

/** The position of every mark: the items of the series carry the id of their mark as name. */
export function locateMarks(option: ChartOption): Map<string, MarkPosition> {
  const found = new Map<string, MarkPosition>();
  const all = option.series === undefined ? [] : Array.isArray(option.series) ? option.series : [option.series];
  all.forEach((series, seriesIndex) => {
    const data: unknown = 'data' in series ? series.data : undefined;
    if (!Array.isArray(data)) return;
    data.forEach((item: unknown, dataIndex) => {
      const name = nameOf(item);
      if (name !== null) found.set(name, { seriesIndex, dataIndex });
    });
  });
  return found;
}
