import type { CustomSeriesRenderItem } from 'echarts';
import { FONT, SIZES } from '../../theme/tokens.ts';
import { barEnd, boundedBar, spread } from '../common/boundedBar.ts';
import type { ChartOption, Look } from '../common/look.ts';
import { fitNames, fitText, textWidth } from '../common/text.ts';
import { BAND } from './height.ts';
import type { PartsModel } from './model.ts';

const TEXT = 13;
/** Bars that would have less of the width than this give their words the line below them. */
const LEAST_PLOT = 0.3;
/** How far a bar moves up for the words below it, and the words down. */
const UP = 9;
const DOWN = 11;

/**
 * The total's bar, and under it each part where the one before ended: that the last part ends with the total can be seen,
 * and so can a remainder.
 */
export function toOption(model: PartsModel, look: Look): ChartOption {
  const { palette } = look;
  const max = Math.max(
    ...model.rows.map(
      (r) => r.start + Math.max(r.interval.hi === Infinity ? r.value : Math.max(r.value, r.interval.hi), ...r.others),
    ),
  );
  const room = look.width * 0.34;
  const left = Math.ceil(Math.min(room, Math.max(...model.rows.map((r) => textWidth(r.name, TEXT)))) + 14);
  const names = fitNames(
    model.rows.map((r) => r.name),
    (name) => fitText(name, TEXT, room),
  );
  const words = Math.ceil(Math.max(...model.rows.map((r) => textWidth(beside(r), TEXT)))) + 28;
  const below = look.width - left - words < look.width * LEAST_PLOT;
  const right = below ? 14 : words;
  const total = model.rows[0]?.value ?? 0;
  const restEnd = (toPx: (v: number) => number): number =>
    model.rest ? Math.max(toPx(total), toPx(total - model.rest.value)) : 0;
  const drawRow: CustomSeriesRenderItem = (params, api) => {
    const row = model.rows[params.dataIndex];
    if (!row) return null;
    const toPx = (v: number): number => api.coord([v, 0])[0] ?? 0;
    const toX = (v: number): number => toPx(row.start + v);
    const y = api.coord([0, params.dataIndex])[1] ?? 0;
    const height = (row.total ? 24 : 18) - (below ? 6 : 0);
    const middle = below ? y - UP : y;
    const g = {
      x0: toX(0),
      lo: toX(Math.max(0, row.interval.lo)),
      hi: row.interval.hi === Infinity ? Infinity : toX(row.interval.hi),
      value: toX(row.value),
      top: middle - height / 2,
      height,
    };
    const said = row.others.map(toX);
    const colour = row.total ? palette.context : (palette.category[(params.dataIndex - 1) % 6] ?? palette.accent);
    return {
      type: 'group',
      children: [
        {
          type: 'rect',
          shape: { x: left, y: y - BAND / 2, width: look.width - left, height: BAND },
          style: { fill: palette.ink, opacity: 0 },
          emphasis: { style: { opacity: 0.07 } },
        },
        // Where the part begins, a fine line up to the part before it.
        ...(row.start > 0
          ? [
              {
                type: 'line' as const,
                shape: { x1: g.x0, y1: below ? g.top - 7 : y - BAND + 9, x2: g.x0, y2: below ? g.top : y - 9 },
                style: { stroke: palette.axis, lineWidth: 1, lineDash: [2, 2] },
              },
            ]
          : []),
        ...boundedBar(
          g,
          row.bound,
          { solid: colour, pale: row.total ? palette.contextPale : palette.accentPale },
          false,
        ),
        ...spread(g.value, said, middle, height / 2 + 3, palette.ink),
        {
          type: 'text',
          style: {
            text: below ? fitText(beside(row), SIZES.note, look.width - left - 6) : beside(row),
            // Clear of the dashed remainder, where there is one.
            x: below ? left + 6 : Math.max(barEnd(g, row.bound), restEnd(toPx), ...said) + 8,
            y: below ? y + DOWN : y,
            fill: palette.ink,
            textVerticalAlign: 'middle',
            font: `600 ${below ? SIZES.note : TEXT}px ${FONT}`,
          },
        },
      ],
    };
  };
  const drawRest: CustomSeriesRenderItem = (_params, api) => {
    if (!model.rest) return null;
    const [a = 0, b = 0] = [total - model.rest.value, total].map((v) => api.coord([v, 0])[0] ?? 0);
    const box = {
      x: Math.min(a, b),
      y: 8 + BAND * 0.72,
      width: Math.abs(b - a),
      height: look.height - BAND * 0.72 - 14,
    };
    const said = !below && textWidth(model.rest.label, SIZES.note) + 8 <= box.width ? model.rest.label : '';
    return {
      type: 'group',
      silent: true,
      children: [
        {
          type: 'rect',
          shape: box,
          style: { fill: 'none', stroke: palette.axis, lineWidth: 1, lineDash: [3, 3] },
        },
        {
          type: 'text',
          style: {
            text: said,
            x: box.x + box.width / 2,
            y: box.y + BAND / 2,
            textAlign: 'center',
            textVerticalAlign: 'middle',
            fill: palette.inkSoft,
            font: `${SIZES.note}px ${FONT}`,
          },
        },
      ],
    };
  };
  return {
    animation: false,
    grid: { left, right, top: 0, bottom: 8 },
    xAxis: { type: 'value', min: 0, max, show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: model.rows.map((r) => r.mark),
      axisTick: { show: false },
      axisLine: { show: true, onZero: false, lineStyle: { color: palette.axis, width: 1.5 } },
      axisLabel: {
        interval: 0,
        margin: 10,
        color: palette.ink,
        fontSize: TEXT,
        fontFamily: FONT,
        formatter: (_m: string, i: number) => names.get(model.rows[i]?.name ?? '') ?? '',
      },
    },
    series: [
      {
        type: 'custom',
        renderItem: drawRow,
        data: model.rows.map((r, i) => ({ value: [r.start + r.value, i], name: r.mark })),
        clip: false,
      },
      ...(model.rest ? [{ type: 'custom' as const, renderItem: drawRest, data: [[0, 0]], silent: true }] : []),
    ],
    textStyle: { fontSize: SIZES.note },
  };
}

function beside(row: PartsModel['rows'][number]): string {
  return row.share === '' ? row.label : `${row.label} · ${row.share}`;
}
