import { FONT } from '../../theme/tokens.ts';
import type { Palette } from '../../theme/tokens.ts';
import type { ChartOption } from './look.ts';
import { fitText, textWidth } from './text.ts';

export const TEXT = 13;

/** How many columns stand side by side, and in how many lines. */
export interface Lines {
  readonly perLine: number;
  readonly lines: number;
}

/** So many columns of at least `least` px beside the names fit in one line; shared out evenly over the lines. */
export function linesOf(columns: number, room: number, least: number): Lines {
  const fit = Math.max(1, Math.min(columns, Math.floor(room / least)));
  const lines = Math.max(1, Math.ceil(columns / fit));
  return { perLine: Math.ceil(columns / lines), lines };
}

/** Room for the names at left, px: as wide as they are, but no more than a share of the whole. */
export function nameRoom(names: readonly string[], width: number): number {
  const widest = Math.max(24, ...names.map((n) => textWidth(n, TEXT)));
  return Math.ceil(Math.min(widest, width * (width < 480 ? 0.26 : 0.2), 180)) + 14;
}

/** A list of names down the left side of a panel, px. */
export interface NameList {
  readonly left: number;
  readonly top: number;
  readonly height: number;
  readonly room: number;
  /** Do bars begin at the names? Then the axis is drawn there. */
  readonly line?: boolean;
  readonly names: readonly { readonly id: string; readonly name: string }[];
}

/** Axes that name the places of each panel, so that a press on a name opens the place; the drawing itself is in px. */
export function nameAxes(lists: readonly NameList[], palette: Palette): Pick<ChartOption, 'grid' | 'xAxis' | 'yAxis'> {
  return {
    grid: lists.map((l) => ({ left: l.left, top: l.top, height: l.height, width: 1 })),
    xAxis: lists.map((_, i) => ({ type: 'value' as const, gridIndex: i, min: 0, max: 1, show: false })),
    yAxis: lists.map((l, i) => ({
      type: 'category' as const,
      gridIndex: i,
      inverse: true,
      data: l.names.map((n) => n.id),
      triggerEvent: true,
      axisTick: { show: false },
      axisLine: { show: l.line ?? false, onZero: false, lineStyle: { color: palette.axis, width: 1.5 } },
      axisLabel: {
        interval: 0,
        margin: 8,
        color: palette.ink,
        fontSize: TEXT,
        fontFamily: FONT,
        formatter: (_id: string, index: number) => fitText(l.names[index]?.name ?? '', TEXT, l.room - 10),
      },
    })),
  };
}

/** A text in px. */
export function textShape(
  text: string,
  x: number,
  y: number,
  fill: string,
  more: { size?: number; weight?: 400 | 600; align?: 'left' | 'center' | 'right'; halo?: string } = {},
) {
  const { size = 12, weight = 400, align = 'left', halo } = more;
  return {
    type: 'text' as const,
    style: {
      text,
      x,
      y,
      fill,
      ...(halo ? { stroke: halo, lineWidth: 3 } : {}),
      font: `${weight} ${size}px ${FONT}`,
      textAlign: align,
      textVerticalAlign: 'middle' as const,
    },
  };
}
