import { count } from '../words.ts';
import type { charts as chinese } from '../charts.ts';

export const charts: (typeof chinese)['en'] = {
  colon: ': ',
  list: (items: string) => items,
  comma: ', ',
  stop: '.',
  rankTitle: (indicator: string) => `${indicator}, by district and zone`,
  rankTitleOf: (indicator: string) => `${indicator}: chosen places`,
  holderTitle: (indicator: string) => `${indicator}, item by item`,
  by: (title: string, how: string) => `${title} (${how})`,
  unit: (u: string) => `Unit: ${u}`,
  oneYear: (y: string) => y,
  yearsSpan: (a: string, b: string) => `${a}–${b}, dates differ`,
  mixedDates: (n: number) => `${n} places with data (dates differ)`,
  oneDate: (n: number) => `${n} places with data`,
  rankCertain: (top: string, value: string, period: string, among: string) =>
    `Of ${among}, ${top} comes first: ${value} (${period}).`,
  rankUndecided: (names: string, among: string) => `Of ${among}, ${names} lead; which is first cannot be decided.`,
  named: (name: string, value: string) => `${name} ${value}`,
  dated: (value: string, period: string) => `${value} (${period})`,
  rankMany: (top: string, value: string, first: number, among: string) =>
    `Of ${among}, ${top} has the largest written number (${value}), but the order of the first ${first} cannot be decided.`,
  rankOne: (name: string, value: string, period: string) => `Only ${name} publishes this: ${value} (${period}).`,
  rankTwo: (a: string, av: string, b: string, bv: string) => `Only two places have data: ${a} ${av}, ${b} ${bv}.`,
  holdersSummary: (top: string, value: string, n: number) =>
    `Of ${n} known items ${top} has the largest written number: ${value}.`,
  plansOnly: (n: number) => `For this indicator there are only ${n} plans or intentions, nothing achieved yet.`,
  periodsNote: (groups: string) => `Dates differ: ${groups}.`,
  periodGroup: (year: string, n: number) => `${n} from ${year}`,
  undecidedNote: (pairs: number) =>
    `${count(pairs, 'pair of places has', 'pairs of places have')} overlapping intervals, so their order cannot be decided; they are listed by the written number.`,
  farNote: (years: number) => `The earliest and the latest are ${years} years apart: take the order with care.`,
  tieNote: (pairs: number) => `${pairs} pair(s) have the same value and share their rank.`,
  overlapNote: (names: string) => `${names} share ground, or took it over, and must not be added up.`,
  reprintNote: 'Some values are from reprints or doubtful sources, others from original ones.',
  breakAxis: (why: string) =>
    `Values from before and after a break stand side by side and do not compare directly. ${why}`,
  partYearAxis: 'Flows of less than a year stand beside those of full years: lengths do not compare.',
  fadedNote: (n: number) =>
    `${count(n, 'place is', 'places are')} known at other dates only, not ranked, and drawn pale where the dates are widened:`,
  crossed: 'At the reader’s wish the line crosses a break (dashed): before and after do not compare.',
  boundsNote:
    'Solid: certain. Pale: possible. Arrow: only a lower limit. Short open end: a little more. Bracket: a little less, or an upper limit. Dashed round end: approximate.',
  missingNote: (n: number, frame: number) =>
    `Of the city's ${frame} districts and counties, ${count(n, 'has', 'have')} no data here (missing is not zero):`,
  missingChosenNote: (n: number) =>
    `Of the chosen places, ${count(n, 'has', 'have')} no data here (missing is not zero):`,
  undividedNote: (names: string) => `${names} left out: nothing to divide by.`,
  divisorNote: (divisor: string) => `Divided by the ${divisor} nearest in date.`,
  plansNote: (n: number) => `Hollow and dashed: plans or intentions (${n}); they have no rank.`,
  conflictNote: (n: number) => `For ${count(n, 'value', 'values')} another source says something else.`,
  conflictMark: {
    line: 'The fine line beside a value reaches to where it would stand by other sources.',
    sign: '≠ after a value: other sources say something else.',
  },
  kindNote: (names: string) =>
    `The chart mixes kinds of figures: ${names}; those that are not of the indicator's usual kind have another colour.`,
  cityLine: (value: string) => `City ${value}`,
  rank: (from: number, of: number) => `rank ${from} of ${of} places with data`,
  rankSpan: (from: number, to: number, of: number) =>
    `rank ${from} to ${to} of ${of} places with data (equal, or intervals overlap)`,
  asWritten: (t: string) => `as written: ${t}`,
  planTag: 'plan',
  planned: (value: string) => `${value} (plan)`,
  trendTitle: (place: string, indicator: string) => `${indicator} over time, ${place}`,
  trendSummary: (place: string, indicator: string, a: string, av: string, b: string, bv: string) =>
    `${indicator}, ${place}: ${av} (${a}), ${bv} (${b}).`,
  trendOne: (place: string, indicator: string, a: string, av: string) =>
    `${indicator}, ${place}: known for one date only, ${av} (${a}).`,
  breakNote: (mark: string, at: string, why: string) =>
    `${mark} ${at}: series broken, before and after cannot be compared. ${why}`,
  gapNote: (n: number) => `${count(n, 'gap', 'gaps')} of more than a year: no line is drawn across.`,
  repeatsNote: (n: number) =>
    `${count(n, 'later text merely repeats an older count and is', 'later texts merely repeat an older count and are')} not drawn.`,
  axisNote: 'The vertical axis does not start at zero.',
  partYearNote: 'Flows of less than a year stand alone and are not joined to full years.',
  kindShape: 'Shapes: circle stock, square flow, triangle cumulative, diamond yearly allocation, hollow plan.',
  headlineNone: 'Not found yet',
  noneThen:
    'Nothing is known of the chosen date. The places below are known at others: choose another period, or widen the dates.',
  noFigures: (indicator: string) => `No data on “${indicator}” for the places shown.`,
  columns: {
    name: 'Place',
    item: 'Item',
    value: 'Value',
    unit: 'Unit',
    asWritten: 'As written',
    bound: 'Bound',
    period: 'Period',
    source: 'Source',
  },
  source: 'Source: ',
  moreSources: (n: number) => `and others, ${n} in all`,
  moreNotes: (n: number) => `${n} more notes (dates, definitions, gaps)`,
  fewerNotes: 'Fewer notes',
};
