import type { CustomSeriesRenderItem } from 'echarts';

/** Axes of a drawing that places everything itself. */
export const NO_AXES = {
  xAxis: { type: 'value', min: 0, max: 1, show: false },
  yAxis: { type: 'value', min: 0, max: 1, show: false },
} as const;

/**
 * The two layers of such a drawing: what is still (frames, heads, grids), once or `stills` times, and over it what can be
 * pointed at, an item a mark.
 */
export function layers(
  drawStill: CustomSeriesRenderItem,
  drawMark: CustomSeriesRenderItem,
  marks: readonly { readonly mark: string }[],
  stills = 1,
) {
  const still = Array.from({ length: stills }, () => [0, 0]);
  return [
    { type: 'custom' as const, renderItem: drawStill, data: still, silent: true, clip: false, z: 1 },
    {
      type: 'custom' as const,
      renderItem: drawMark,
      data: marks.map(({ mark }) => ({ value: [0, 0], name: mark })),
      clip: false,
      z: 2,
    },
  ];
}
