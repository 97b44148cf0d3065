import type { ChartKind } from '../../domain/chartKind.ts';
import type { Byline, Figure, Paragraph } from '../../domain/figure.ts';
import type { Disputed, Judgeable, Judged } from '../../domain/rules/judge.ts';
import type { RuleId } from '../../domain/rules/verdict.ts';

/**
 * How tall a model wants to be at a width, px: known before anything is drawn, so that nothing jumps when the drawing comes.
 * Each model brings its own, so that the page's first script need not hold those of charts that it does not show.
 */
export type HeightOf<M> = (model: M, width: number) => number;

/** What a reader can point at: a value opens its evidence, its place's name opens the place. */
export interface Mark {
  readonly id: string;
  readonly figure: string | null;
  readonly place: string | null;
  /** Head and lines of what is shown beside the pointer and spoken when the keyboard reaches it. */
  readonly head: string;
  readonly lines: readonly string[];
}

/** A figure that a value was reckoned with, beside the one that it is of. */
export interface Input {
  readonly figure: Figure;
  readonly byline: Byline | undefined;
  /** What the value was divided by, where it is that. */
  readonly divisor: Judgeable | undefined;
}

/** A row of the table behind a chart: exactly what is drawn. */
export interface TableRow {
  readonly mark: string;
  readonly name: string;
  readonly place: string | null;
  readonly figure: string | null;
  /** A plain number in base units; empty where there is none. */
  readonly value: string;
  readonly unit: string;
  readonly asWritten: string;
  readonly bound: string;
  readonly period: string;
  readonly source: string;
  readonly sourceId: string | null;
  /** Where in the source; of a value that rests on one figure alone. */
  readonly paragraph?: Paragraph;
  /** Where sources disagree. */
  readonly disputed?: Disputed;
  /** Of a value that was reckoned: the other figures behind it. */
  readonly inputs?: readonly Input[];
}

/** Why a note stands below a plot: a rule on pairs, or what is said of single values and of the whole. */
export type Reason = RuleId | 'conflict' | 'faded' | 'insisted';

/** A note below a plot; `places` are named by it and can be opened, `disputed` are the choices that it counts. */
export interface Note {
  /** Makes sense wherever it stands: on a screen, on paper, on a slide. */
  readonly text: string;
  /** What helps only where marks can be opened; stays on the screen. */
  readonly onScreen?: string;
  /** The rules that ask for it; none for what explains the drawing. */
  readonly reasons?: readonly Reason[];
  readonly disputed?: readonly Disputed[];
  readonly places?: readonly { readonly id: string; readonly name: string }[];
}

/**
 * What every chart has before anything is drawn: words, marks, table. Picture, table, tooltip, spoken text, export and
 * evidence panel read this, so that they cannot disagree.
 */
export interface ChartModel {
  readonly kind: ChartKind;
  readonly title: string;
  readonly subtitle: string;
  /** One sentence that says what the chart shows: on the page, and spoken. */
  readonly summary: string;
  readonly notes: readonly Note[];
  /** What the rules of honest comparison say of it; its reasons stand in the notes. */
  readonly judged: Judged;
  readonly sources: readonly { readonly id: string; readonly text: string }[];
  readonly marks: readonly Mark[];
  readonly table: readonly TableRow[];
  /** Why there is nothing to draw; null where there is. */
  readonly empty: string | null;
}
