import { CustomChart, LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import * as core from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartOption } from './common/look.ts';

core.use([CustomChart, LineChart, GridComponent, SVGRenderer]);

/** The one ECharts instance of the product, with what our charts use registered, and nothing else. */
export const echarts = core;

/**
 * A chart as SVG text of the given size in px; works in Node and needs no page. Ids are renumbered, so that the same option
 * gives the same text.
 */
export function drawSvg(option: ChartOption, width: number, height: number): string {
  const chart = core.init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({ ...option, animation: false });
  const svg = chart.renderToSVGString();
  chart.dispose();
  const ids = new Map<string, string>();
  return svg.replace(/zr\d+-[\w-]+/g, (id) => {
    const known = ids.get(id) ?? `z${ids.size}`;
    ids.set(id, known);
    return known;
  });
}
