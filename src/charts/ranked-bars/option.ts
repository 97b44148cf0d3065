import type { CustomSeriesRenderItem } from 'echarts';
import { FONT, SIZES } from '../../theme/tokens.ts';
import { ARROW, barEnd, barGeometry, boundedBar, faint, seam, spread } from '../common/boundedBar.ts';
import type { ChartOption, Look } from '../common/look.ts';
import { fitNames, fitText, textWidth, wrapText } from '../common/text.ts';
import type { BarRow, RankedBarsModel } from './model.ts';

const TEXT = 13;
const GAP = 8;

/** Below this width dates and ranks are told by pointing alone, px. */
const ROOMY_WIDTH = 420;

/** The label beside a bar: its value, and its date where dates differ. */
function besideBar(row: BarRow, model: RankedBarsModel, look: Look): { label: string; period: string } {
  const period = model.mixedPeriods && !model.roomy && look.width >= ROOMY_WIDTH ? row.period : '';
  return { label: row.label, period };
}

function besideWidth(row: BarRow, model: RankedBarsModel, look: Look): number {
  const { label, period } = besideBar(row, model, look);
  return textWidth(label, TEXT) + (period ? textWidth(period, SIZES.note) + GAP : 0);
}

/** How far a row is drawn, as a value: its end as far as it has one, and what other sources say. */
function reachOf(row: BarRow): number {
  return Math.max(row.value, row.interval.hi === Infinity ? row.value : row.interval.hi, ...row.others);
}

/** The widest plot in which every bar, open end and label still fits: px for the largest value. */
function plotWidth(model: RankedBarsModel, look: Look, left: number, max: number): number {
  const room = look.width - left - GAP;
  const widths = model.rows.map((row) => {
    const drawn = reachOf(row) / max;
    const beside = besideWidth(row, model, look) + GAP + ARROW + 2;
    return drawn > 0 ? (room - beside) / drawn : room;
  });
  return Math.min(room, ...widths);
}

/** Bars are given at least this much; names give way to it, px. */
const LEAST_PLOT = 64;
const LEAST_NAME = 84;
/** In the narrowest frames the bars shrink to this, and names as far as it takes that no value is cut, px. */
const NARROW_PLOT = 24;
const NARROW_NAME = 48;

/** How far the longest value would reach beyond the frame with the bars at their least, px. */
function overrun(model: RankedBarsModel, look: Look, left: number, max: number): number {
  const ends = model.rows.map(
    (row) => (reachOf(row) / max) * NARROW_PLOT + besideWidth(row, model, look) + GAP + ARROW + 2,
  );
  return Math.max(0, left + GAP + Math.max(0, ...ends) - look.width);
}

/** Room for the ranks left of the names; 0 without. */
function rankRoom(model: RankedBarsModel, look: Look): number {
  if (look.width < ROOMY_WIDTH) return 0;
  const widest = Math.max(0, ...model.rows.map((r) => textWidth(r.rank, SIZES.note)));
  return widest === 0 ? 0 : Math.ceil(widest) + GAP;
}

/** The share of a width that names may have: in a narrow stack of a picture a name of eight characters is whole. */
function shareOfNames(width: number): number {
  if (width < 320) return 0.42;
  return width < 480 ? 0.34 : 0.3;
}

/** How the width is shared out: ranks and names at left, then the plot. */
function frameOf(model: RankedBarsModel, look: Look, max: number): { nameRoom: number; left: number; plot: number } {
  const widest = Math.max(
    24,
    ...model.rows.map((r) => Math.max(textWidth(r.name, TEXT), textWidth(model.roomy ? '' : r.detail, SIZES.note))),
  );
  const share = (room: number): { nameRoom: number; left: number; plot: number } => {
    const left = rankRoom(model, look) + Math.ceil(Math.min(room, widest) + 12);
    return { nameRoom: room, left, plot: plotWidth(model, look, left, max) };
  };
  const first = share(Math.min(look.width * shareOfNames(look.width), 220));
  const short = LEAST_PLOT - first.plot;
  const second = short > 0 ? share(Math.max(LEAST_NAME, Math.min(first.nameRoom, widest) - short)) : first;
  const over = second.plot < NARROW_PLOT ? overrun(model, look, second.left, max) : 0;
  const third = over > 0 ? share(Math.max(NARROW_NAME, Math.min(second.nameRoom, widest) - over)) : second;
  return { ...third, plot: Math.max(NARROW_PLOT, third.plot) };
}

function bold(text: string): string {
  return text
    .split('\n')
    .map((t) => `{chosen|${t}}`)
    .join('\n');
}

/** Bars from zero, sorted, each with its bound drawn; the name at left opens the place, the bar opens the evidence. */
export function toOption(model: RankedBarsModel, look: Look): ChartOption {
  const { palette } = look;
  const max = Math.max(...model.rows.map(reachOf), model.reference?.value ?? 0, Number.MIN_VALUE);
  const { nameRoom, left, plot } = frameOf(model, look, max);
  const names = fitNames(
    model.rows.map((r) => r.name),
    (name) => (model.roomy ? wrapText(name, TEXT, nameRoom) : fitText(name, TEXT, nameRoom)),
  );
  const ranks = rankRoom(model, look);
  const top = model.reference ? 20 : 0;
  // Chosen rows among others are told by their names as well as by their colour.
  const among = model.rows.some((r) => r.tone === 'context');
  const drawRow: CustomSeriesRenderItem = (params, api) => {
    const row = model.rows[params.dataIndex];
    if (!row) return null;
    const origin = api.coord([0, params.dataIndex]);
    const band = (look.height - top - 8) / model.rows.length;
    const height = model.roomy ? 26 : Math.min(24, Math.round(band * 0.64));
    const centre = (origin[1] ?? 0) - (model.roomy ? 8 : 0);
    const g = barGeometry(row.interval, row.value, (v) => api.coord([v, 0])[0] ?? 0, centre - height / 2, height);
    const colours = {
      accent: { solid: palette.accent, pale: palette.accentPale },
      context: { solid: palette.context, pale: palette.contextPale },
      other: { solid: palette.category[2], pale: palette.contextPale },
    }[row.tone];
    const said = row.others.map((v) => api.coord([v, 0])[0] ?? 0);
    const end = Math.max(barEnd(g, row.bound), ...said) + GAP;
    const beside = besideBar(row, model, look);
    const label = (text: string, x: number, y: number, size: number, fill: string, weight: 400 | 600) => ({
      type: 'text' as const,
      style: {
        text,
        x,
        y,
        fill,
        // A halo keeps the text readable where the line of reference passes.
        stroke: palette.paper,
        lineWidth: 3,
        font: `${weight} ${size}px ${FONT}`,
        textVerticalAlign: 'middle' as const,
        textAlign: 'left' as const,
      },
    });
    return {
      type: 'group',
      children: [
        // The whole band takes the pointer, so that a short bar is not a small target.
        {
          type: 'rect',
          shape: { x: g.x0, y: (origin[1] ?? 0) - band / 2, width: look.width - g.x0, height: band },
          style: { fill: palette.ink, opacity: 0 },
          emphasis: { style: { opacity: 0.07 } },
        },
        ...faint(
          [
            ...boundedBar(g, row.bound, colours, row.plan),
            ...(row.tone === 'other' ? [seam(g, row.bound, palette.paper)] : []),
          ],
          row.faded,
        ),
        ...spread(g.value, said, centre, height / 2 + 3, palette.ink),
        ...(ranks > 0 && row.rank !== ''
          ? [
              {
                type: 'text' as const,
                style: {
                  text: row.rank,
                  x: ranks - GAP,
                  y: origin[1] ?? 0,
                  fill: palette.inkSoft,
                  font: `${SIZES.note}px ${FONT}`,
                  textVerticalAlign: 'middle' as const,
                  textAlign: 'right' as const,
                },
              },
            ]
          : []),
        label(beside.label, end, centre, TEXT, palette.ink, row.faded ? 400 : 600),
        ...(beside.period
          ? [label(beside.period, end + textWidth(beside.label, TEXT) + GAP, centre, SIZES.note, palette.inkSoft, 400)]
          : []),
        ...(model.roomy && row.detail
          ? [
              label(
                fitText(row.detail, SIZES.note, look.width - g.x0 - 12),
                g.x0 + 6,
                centre + height / 2 + 13,
                SIZES.note,
                palette.inkSoft,
                400,
              ),
            ]
          : []),
      ],
    };
  };
  const drawReference: CustomSeriesRenderItem = (_params, api) => {
    if (!model.reference) return null;
    const [x = 0] = api.coord([model.reference.value, 0]);
    const flip = x + textWidth(model.reference.label, SIZES.note) + 6 > look.width;
    return {
      type: 'group',
      children: [
        {
          type: 'line',
          shape: { x1: x, y1: top - 14, x2: x, y2: look.height - 8 },
          style: { stroke: palette.axis, lineWidth: 1, lineDash: [3, 3] },
        },
        {
          type: 'text',
          style: {
            text: model.reference.label,
            x: flip ? x - 6 : x + 6,
            y: top - 8,
            textAlign: flip ? 'right' : 'left',
            textVerticalAlign: 'middle',
            fill: palette.inkSoft,
            font: `${SIZES.note}px ${FONT}`,
          },
        },
      ],
      silent: true,
    };
  };
  return {
    animation: false,
    grid: { left, top, width: plot, bottom: 8 },
    xAxis: { type: 'value', min: 0, max, show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: model.rows.map((r) => r.mark),
      triggerEvent: true,
      axisTick: { show: false },
      axisLine: { show: true, onZero: false, lineStyle: { color: palette.axis, width: 1.5 } },
      axisLabel: {
        interval: 0,
        margin: 10,
        color: palette.ink,
        fontSize: TEXT,
        fontFamily: FONT,
        lineHeight: 15,
        formatter: (_mark: string, index: number) => {
          const row = model.rows[index];
          if (!row) return '';
          const fitted = names.get(row.name) ?? '';
          const name = among && row.tone !== 'context' ? bold(fitted) : fitted;
          return row.detail && !model.roomy ? `${name}\n{detail|${fitText(row.detail, SIZES.note, nameRoom)}}` : name;
        },
        rich: {
          chosen: { fontSize: TEXT, fontWeight: 600, color: palette.ink, fontFamily: FONT, lineHeight: 15 },
          detail: { fontSize: SIZES.note, color: palette.inkSoft, fontFamily: FONT, lineHeight: 14 },
        },
      },
    },
    series: [
      {
        type: 'custom',
        renderItem: drawRow,
        data: model.rows.map((r, i) => ({ value: [r.value, i], name: r.mark })),
        clip: false,
      },
      ...(model.reference
        ? [
            {
              type: 'custom' as const,
              renderItem: drawReference,
              data: [[model.reference.value, 0]],
              silent: true,
              z: 1,
            },
          ]
        : []),
    ],
  };
}
