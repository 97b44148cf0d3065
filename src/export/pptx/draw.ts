import type { AnyModel } from '../../charts/models.ts';
import { textWidth } from '../../charts/common/text.ts';
import { multiples, partsBars, rankedBars } from './barKinds.ts';
import { NAMES } from './bars.ts';
import { wrapLines } from '../lines.ts';
import { withSigns } from './differs.ts';
import { dotColumns, dumbbell } from './dotKinds.ts';
import type { Look } from './evidence.ts';
import { MARGIN, type SlideSize } from './masters.ts';
import type { Box, NativeChart } from './native.ts';
import { scatter } from './scatter.ts';
import { shares } from './shares.ts';
import { placePanels, trendLine, trendLines } from './trends.ts';

/** Height of a line of a chart's head, and the air between two charts, pt. */
export const HEAD = 20;
export const ROOM_BETWEEN = 20;

/** Size of a chart's head, pt. */
export const HEAD_TYPE = 12;

/** How tall the head over a chart of that width is, pt. */
export function headHeight(head: string, width: number): number {
  if (head === '') return 0;
  return head.split('\n').reduce((sum, line) => sum + wrapLines(line, HEAD_TYPE, width * 0.94).length, 0) * HEAD;
}

/** How many rows of bars or dots a model has, which may be shared out over pages; 1 for what stands on one. */
export function rowsOf(model: AnyModel): number {
  switch (model.kind) {
    case 'ranked-bars':
      return model.rows.length + (model.reference ? 1 : 0);
    case 'dumbbell':
    case 'dot-plot':
    case 'parts':
      return model.rows.length;
    case 'shares':
      return Math.max(
        0,
        ...model.panels.map((p, k) => model.parts.filter((s) => s.panel === k).length + (p.rest ? 1 : 0)),
      );
    case 'small-multiples':
      return Math.max(0, ...model.columns.map((_, k) => model.cells.filter((c) => c.column === k).length));
    default:
      return 1;
  }
}

export interface Part {
  readonly from: number;
  readonly until: number;
}

/** Kinds of which several charts stand on a slide: how many beside each other on a wide slide, and in how many lines. */
function gridOf(model: AnyModel, size: SlideSize): { across: number; lines: number } {
  const wide = size.width > 800;
  switch (model.kind) {
    case 'dot-plot':
      return { across: wide ? 3 : 2, lines: 1 };
    case 'small-multiples': {
      // Bars have their names in every panel: where these are long, fewer panels stand side by side.
      const longest = Math.max(24, ...model.rows.map((r) => textWidth(r.name, 10)));
      const fit = Math.floor(((size.width - 2 * MARGIN) * NAMES) / longest);
      return { across: Math.max(1, Math.min(wide ? 3 : 2, fit)), lines: 1 };
    }
    case 'place-panels':
      return { across: wide ? 3 : 2, lines: 2 };
    case 'shares':
      return { across: 2, lines: model.panels.length > 2 ? 2 : 1 };
    default:
      return { across: 1, lines: 1 };
  }
}

/** How many charts stand in a line. */
export function perLine(model: AnyModel, size: SlideSize): number {
  return gridOf(model, size).across;
}

function panelsOf(model: AnyModel): number {
  switch (model.kind) {
    case 'dot-plot':
    case 'small-multiples':
      return model.columns.length;
    case 'place-panels':
    case 'shares':
      return model.panels.length;
    default:
      return 1;
  }
}

/** Which of a model's charts stand on which slide. */
export function panelGroups(model: AnyModel, size: SlideSize): number[][] {
  const { across, lines } = gridOf(model, size);
  const count = panelsOf(model);
  const pages = Math.max(1, Math.ceil(count / (across * lines)));
  const each = Math.ceil(count / pages);
  const all = Array.from({ length: count }, (_, k) => k);
  return Array.from({ length: pages }, (_, i) => all.slice(i * each, (i + 1) * each));
}

/** Charts under heads as tall as the tallest of them: drawn once to know how wide they are, and again for what is left. */
function headed(draw: (head: number) => NativeChart[]): NativeChart[] {
  const high = (charts: readonly NativeChart[]): number =>
    Math.max(0, ...charts.map((c) => headHeight(c.head, c.width)));
  return draw(high(draw(0)));
}

/** The native charts of a model for some of its panels and a part of its rows, made for a box. */
export function drawn(of: AnyModel, panels: readonly number[], part: Part, content: Box, look: Look): NativeChart[] {
  const model = withSigns(of);
  const size = { width: content.width, height: content.height };
  const split = (across: number, lines: number, head: number): { width: number; height: number } => ({
    width: (content.width - ROOM_BETWEEN * (across - 1)) / across,
    height: content.height / lines - head - (lines > 1 ? 8 : 0),
  });
  switch (model.kind) {
    case 'ranked-bars':
      return [rankedBars(model, part, size, look)];
    case 'parts':
      return [partsBars(model, size, look)];
    case 'small-multiples':
      return headed((head) => multiples(model, panels, part, split(panels.length, 1, head), look));
    case 'dot-plot':
      return headed((head) => dotColumns(model, panels, part, split(panels.length, 1, head), look));
    case 'place-panels': {
      const across = Math.min(panels.length, content.width > 700 ? 3 : 2);
      const lines = Math.ceil(panels.length / across);
      return headed((head) => placePanels(model, panels, split(across, lines, head), look));
    }
    case 'shares': {
      const across = Math.min(panels.length, 2);
      const lines = Math.ceil(panels.length / across);
      return headed((head) => shares(model, panels, part, split(across, lines, head), look));
    }
    case 'dumbbell':
      return [dumbbell(model, part, size, look)];
    case 'scatter':
      return [scatter(model, size, look)];
    case 'trend-line':
      return [trendLine(model, size, look)];
    case 'trend-lines':
      return [trendLines(model, size, look)];
    default:
      return [];
  }
}
