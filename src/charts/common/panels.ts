import { FONT } from '../../theme/tokens.ts';
import type { Palette } from '../../theme/tokens.ts';
import type { ChartOption } from './look.ts';
import { TEXT } from './lines.ts';
import { fitNames, fitText } from './text.ts';

/** A list of names down the left side of a panel, px. */
export interface NameList {
  readonly left: number;
  readonly top: number;
  readonly height: number;
  readonly room: number;
  /** Do bars begin at the names? Then the axis is drawn there. */
  readonly line?: boolean;
  /** Is it a head above its panel, beginning at the left of its room and heavier? */
  readonly head?: boolean;
  readonly names: readonly { readonly id: string; readonly name: string }[];
}

/** Axes that name the places of each panel, so that a press on a name opens the place; the drawing itself is in px. */
export function nameAxes(lists: readonly NameList[], palette: Palette): Pick<ChartOption, 'grid' | 'xAxis' | 'yAxis'> {
  const all = lists.flatMap((l) => l.names.map((n) => n.name));
  const fitted = lists.map((l) => fitNames(all, (name) => fitText(name, TEXT, l.room - 10)));
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
        margin: l.head ? l.room : 8,
        ...(l.head ? { align: 'left' as const, fontWeight: 600 } : {}),
        color: palette.ink,
        fontSize: TEXT,
        fontFamily: FONT,
        formatter: (_id: string, index: number) => fitted[i]?.get(l.names[index]?.name ?? '') ?? '',
      },
    })),
  };
}

/** A text in px; `halo` is drawn around its signs, `ground` behind all of it, so that no line is seen through it. */
export function textShape(
  text: string,
  x: number,
  y: number,
  fill: string,
  more: { size?: number; weight?: 400 | 600; align?: 'left' | 'center' | 'right'; halo?: string; ground?: string } = {},
) {
  const { size = 12, weight = 400, align = 'left', halo, ground } = more;
  return {
    type: 'text' as const,
    style: {
      text,
      x,
      y,
      fill,
      ...(halo ? { stroke: halo, lineWidth: 3 } : {}),
      ...(ground ? { backgroundColor: ground, padding: [1, 2] } : {}),
      font: `${weight} ${size}px ${FONT}`,
      textAlign: align,
      textVerticalAlign: 'middle' as const,
    },
  };
}
