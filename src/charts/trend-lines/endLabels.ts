import { SIZES } from '../../theme/tokens.ts';
import { fitText, textWidth } from '../common/text.ts';
import { spread } from './ends.ts';
import type { DrawnLine, LinePoint, TrendLinesModel } from './model.ts';

/** A name at the right edge of the plot, px. */
export interface EndLabel {
  readonly text: string;
  readonly colour: number;
  readonly y: number;
  readonly fromX: number;
  readonly fromY: number;
}

const TEXT = SIZES.note;
const GAP = 16;
/** The swatch and the air around it. */
const LEAD = 27;
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
  return all.map(({ of, colour, point, text }, i) => ({
    text: whole ? text : fitText(of.name, TEXT, room),
    colour,
    y: ys[i] ?? 0,
    fromX: frame.toX(point.x),
    fromY: frame.toY(point.value),
  }));
}
