import type { CustomSeriesRenderItem } from 'echarts';
import type { TimeKind } from '../../domain/words.ts';
import { FONT, SIZES } from '../../theme/tokens.ts';
import { dotStyle, symbol } from '../common/dot.ts';
import type { Look } from '../common/look.ts';
import { line } from '../common/pointMark.ts';
import { cutOf, seriesLook, strokesOf } from '../common/series.ts';
import { fitNames, fitText, textWidth } from '../common/text.ts';
import { spread } from './ends.ts';
import type { DrawnLine, LinePoint, TrendLinesModel } from './model.ts';

/** A name at the right edge of the plot, px. */
export interface EndLabel {
  readonly text: string;
  readonly colour: number;
  readonly kind: TimeKind;
  readonly y: number;
  readonly fromX: number;
  readonly fromY: number;
}

const TEXT = SIZES.note;
const GAP = 16;
/** Half the size of a symbol whose cut tells its line, px. */
export const SYMBOL = 5.5;
/** The key of a line: a piece of it with its symbol, px. */
const KEY = 20;
/** The key and the air around it. */
const LEAD = KEY + 18;
/** The labels take at most this share of the width. */
const MOST = 0.36;

function last(model: TrendLinesModel, of: DrawnLine): LinePoint | undefined {
  const all = of.points.flatMap((i) => model.points[i] ?? []);
  return all.findLast((p) => p.kind !== 'plan') ?? all.at(-1);
}

function texts(model: TrendLinesModel): { of: DrawnLine; colour: number; point: LinePoint; text: string }[] {
  if (model.lines.length < 2) return [];
  return model.lines.flatMap((of) => {
    const point = last(model, of);
    return point && of.colour !== null ? [{ of, colour: of.colour, point, text: `${of.name} ${point.label}` }] : [];
  });
}

/** How much room the labels take at the right, px. */
export function endsWidth(model: TrendLinesModel, width: number): number {
  const all = texts(model);
  if (all.length === 0) return 28;
  const widest = Math.max(...all.map(({ text }) => textWidth(text, TEXT)));
  // Where name and value would take too much of the plot, the name alone stands.
  const names = Math.max(...all.map(({ of }) => textWidth(of.name, TEXT)));
  return Math.ceil(LEAD + (widest + LEAD <= width * MOST ? widest : Math.min(names, width * MOST - LEAD)));
}

/** The labels at the right edge: beside the ends of their lines, apart from each other. */
export function endLabels(
  model: TrendLinesModel,
  frame: {
    readonly top: number;
    readonly bottom: number;
    readonly right: number;
    readonly toX: (x: number) => number;
    readonly toY: (v: number) => number;
  },
  width: number,
): EndLabel[] {
  const all = texts(model);
  const room = endsWidth(model, width) - LEAD;
  const ys = spread(
    all.map(({ point }) => frame.toY(point.value)),
    GAP,
    frame.top,
    frame.bottom - 4,
  );
  const whole = all.every(({ text }) => textWidth(text, TEXT) <= room);
  const names = fitNames(
    model.lines.map((line) => line.name),
    (name) => fitText(name, TEXT, room),
  );
  return all.map(({ of, colour, point, text }, i) => ({
    text: whole ? text : (names.get(of.name) ?? ''),
    colour,
    kind: point.kind,
    y: ys[i] ?? 0,
    fromX: frame.toX(point.x),
    fromY: frame.toY(point.value),
  }));
}

/** Key, name and last value of each coloured line at the right edge, led from where the line ends. */
export function drawEnds(labels: readonly EndLabel[], look: Look, right: number): CustomSeriesRenderItem {
  const { palette } = look;
  return (params) => {
    const l = labels[params.dataIndex];
    if (!l) return null;
    const own = seriesLook(l.colour, palette);
    const x = right + 10;
    const middle = x + KEY / 2;
    const plan = l.kind === 'plan';
    const near = right - l.fromX < 60;
    return {
      type: 'group',
      silent: true,
      children: [
        // A leader from far away would read as a line of data.
        ...(near ? [line(l.fromX + SYMBOL + 3, l.fromY, x - 2, l.y, { stroke: own.colour, lineWidth: 1 })] : []),
        ...strokesOf(own, palette).map(({ color, width }) =>
          line(x, l.y, x + KEY, l.y, { stroke: color, lineWidth: width }),
        ),
        symbol(l.kind, middle, l.y, dotStyle(own.colour, palette.paper, plan, plan), SYMBOL),
        ...cutOf(own.mark, middle, l.y, plan ? own.colour : palette.paper, SYMBOL),
        {
          type: 'text',
          style: {
            text: l.text,
            x: x + KEY + 4,
            y: l.y,
            textAlign: 'left',
            textVerticalAlign: 'middle',
            fill: palette.ink,
            font: `600 ${TEXT}px ${FONT}`,
          },
        },
      ],
    };
  };
}
