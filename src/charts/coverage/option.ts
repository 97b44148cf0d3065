import type { CustomSeriesRenderItem } from 'echarts';
import type { Knowledge } from '../../domain/slice/coverage.ts';
import { FONT } from '../../theme/tokens.ts';
import type { Shape } from '../common/boundedBar.ts';
import type { ChartOption, Look } from '../common/look.ts';
import { fitNames, fitText, textWidth } from '../common/text.ts';
import { across, heads, LINE, ROW, UPRIGHT } from './height.ts';
import type { CoverageModel } from './model.ts';

const TEXT = 12;

/** A name from top to bottom: brackets lie on their side there, as in print. */
function upright(name: string): string {
  return [...name.replaceAll('（', '︵').replaceAll('）', '︶').replaceAll('…', '︙')].join('\n');
}

/** As many characters as have room over a column. */
function cutUpright(name: string): string {
  const chars = [...name];
  return chars.length <= UPRIGHT ? name : `${chars.slice(0, UPRIGHT - 1).join('')}…`;
}

function glyph(known: Knowledge, x: number, y: number, size: number, look: Look): Shape[] {
  const { palette } = look;
  const half = size / 2;
  const box = (fill: string, stroke: string, dash?: number[]): Shape => ({
    type: 'rect',
    shape: { x: x - half, y: y - half, width: size, height: size },
    style: { fill, stroke, lineWidth: 1, ...(dash ? { lineDash: dash } : {}) },
  });
  switch (known) {
    case 'exact':
      return [box(palette.accent, palette.accent)];
    case 'bounded':
      return [
        box(palette.accentPale, palette.accent),
        { type: 'rect', shape: { x: x - half, y, width: size, height: half }, style: { fill: palette.accent } },
      ];
    case 'plan':
      return [box('none', palette.accent, [2, 2])];
    case 'partial':
      return [{ type: 'circle', shape: { cx: x, cy: y, r: 2.5 }, style: { fill: palette.context } }];
    case 'none':
      return [
        {
          type: 'line',
          shape: { x1: x - 2, y1: y, x2: x + 2, y2: y },
          style: { stroke: palette.rule, lineWidth: 1 },
        },
      ];
  }
}

/** The grid: rows of indicators over columns of places, or the other way round where the page is narrow. */
export function toOption(model: CoverageModel, look: Look): ChartOption {
  const { palette } = look;
  const wide = across(model, look.width);
  const columns = wide ? model.places : model.indicators;
  const rows = wide ? model.indicators : model.places;
  const room = look.width * (wide ? 0.24 : 0.3);
  const left = Math.ceil(Math.min(room, Math.max(...rows.map((r) => textWidth(r.name, TEXT)))) + 12);
  const head = heads(model, look.width);
  const top = head.height;
  const step = (look.width - left - 6) / Math.max(1, columns.length);
  const size = Math.max(8, Math.min(14, step - 4));
  const draw: CustomSeriesRenderItem = (params, api) => {
    const cell = model.cells[params.dataIndex];
    if (!cell) return null;
    const [x = 0, y = 0] = api.coord(wide ? [cell.row, cell.column] : [cell.column, cell.row]);
    return {
      type: 'group',
      children: [
        {
          type: 'rect',
          shape: { x: x - step / 2, y: y - ROW / 2, width: step, height: ROW },
          style: { fill: palette.ink, opacity: 0 },
          emphasis: { style: { opacity: 0.1 } },
        },
        ...glyph(cell.known, x, y, size, look),
      ],
    };
  };
  const label = { color: palette.ink, fontSize: TEXT, fontFamily: FONT, interval: 0 };
  const above = fitNames(head.names, (name) => (head.upright ? cutUpright(name) : fitText(name, TEXT, 96)));
  const beside = fitNames(
    rows.map((r) => r.name),
    (name) => fitText(name, TEXT, room),
  );
  return {
    animation: false,
    grid: { left, right: 6, top, bottom: 2 },
    xAxis: {
      type: 'category',
      position: 'top',
      data: columns.map((c) => c.id),
      triggerEvent: true,
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: {
        ...label,
        lineHeight: LINE,
        rotate: head.upright ? 0 : 60,
        formatter: (_id: string, i: number) => {
          const name = above.get(head.names[i] ?? '') ?? '';
          return head.upright ? upright(name) : name;
        },
      },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map((r) => r.id),
      triggerEvent: true,
      axisTick: { show: false },
      axisLine: { show: false },
      splitLine: { show: false },
      axisLabel: { ...label, formatter: (_id: string, i: number) => beside.get(rows[i]?.name ?? '') ?? '' },
    },
    series: [
      {
        type: 'custom',
        renderItem: draw,
        data: model.cells.map((c) => ({ value: wide ? [c.row, c.column] : [c.column, c.row], name: c.mark })),
        clip: false,
      },
    ],
  };
}
