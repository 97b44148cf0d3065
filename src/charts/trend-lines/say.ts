import type { Comparison } from '../../domain/comparison.ts';
import { figuresBehind } from '../../domain/evidence.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Place } from '../../domain/place.ts';
import type { Judged } from '../../domain/rules/judge.ts';
import { isPartYear } from '../../domain/rules/choose.ts';
import { yearsBetween } from '../../domain/period.ts';
import type { TrendPoint } from '../../domain/slice/trend.ts';
import { COLOURED, type TrendsLine, type TrendsSlice } from '../../domain/slice/trends.ts';
import type { Bound, Lang, TimeKind } from '../../domain/words.ts';
import { formatPeriod } from '../../format/date.ts';
import { formatMeasure } from '../../format/measure.ts';
import { formatNumber, type Magnitude } from '../../format/number.ts';
import { unitOf } from '../../format/units.ts';
import { charts } from '../../i18n/charts.ts';
import { trends } from '../../i18n/trends.ts';
import { because, lineBeside, wholeNotes } from '../common/judgedNotes.ts';
import type { Note, Reason } from '../common/model.ts';
import type { DrawnBreak, DrawnEvent } from './moments.ts';

/** How many places the sentence names before it counts the rest. */
const NAMED = 3;

function period(p: TrendPoint, lang: Lang): string {
  return formatPeriod(p.figure.period, lang, p.figure.timeKind);
}

/** How a derived value came about, with the written values; '' for a figure itself. */
export function formulaOf(m: Measure, lang: Lang): string {
  if (m.evidence.kind !== 'derived') return '';
  const w = trends[lang];
  const [a, b = a] = figuresBehind(m.evidence);
  if (!a || !b) return '';
  const years = formatNumber(yearsBetween(b, a));
  const say = (f: typeof a): string =>
    `${f.asWritten} (${formatPeriod(f.period, lang, f.timeKind)})`.replace(
      / \((.*)\)$/,
      lang === 'zh' ? '（$1）' : ' ($1)',
    );
  if (m.evidence.method === 'index') return a === b ? '' : `= ${w.indexFormula(say(a), say(b))}`;
  return `= ${(m.evidence.method === 'change' ? w.changeFormula : w.pointsFormula)(say(a), say(b), years)}`;
}

export function titleOf(slice: TrendsSlice, lang: Lang): string {
  const w = trends[lang];
  const indicator = slice.indicator.name[lang];
  const [only] = slice.lines;
  const of = only && slice.lines.length === 1 ? only.place.short[lang] : null;
  if (slice.mode === 'abs')
    return of === null ? w.absTitle(indicator, slice.lines.length) : charts[lang].trendTitle(of, indicator);
  const title = slice.mode === 'index' ? w.indexTitle(indicator, String(slice.base ?? '—')) : w.changeTitle(indicator);
  return of === null ? title : w.ofPlace(of, title);
}

export function subtitleOf(slice: TrendsSlice, magnitude: Magnitude, unit: string, lang: Lang): string {
  const w = trends[lang];
  const name = unitOf(unit).name[lang];
  const scaled =
    unitOf(unit).kind === 'percent'
      ? name
      : `${magnitude.word.trim()}${lang === 'en' && magnitude.word ? ' ' : ''}${name}`;
  const said = {
    abs: scaled === '' ? '' : charts[lang].unit(scaled),
    index: w.unitIndex(String(slice.base ?? '—')),
    change: unit === 'percentage_point' ? w.unitPoints : w.unitChange,
  }[slice.mode];
  return [said, slice.indicator.definition[lang]].filter((s) => s !== '').join(' · ');
}

function lineSaid(line: TrendsLine, mode: TrendsSlice['mode'], magnitude: Magnitude, lang: Lang): string {
  const w = trends[lang];
  const full = line.points.filter((p) => !isPartYear(p.figure));
  const said = full.length > 0 ? full : line.points;
  const [a, b] = [said[0], said.at(-1)];
  const name = line.place.short[lang];
  const value = (p: TrendPoint): string => formatMeasure(p.measure, lang, magnitude);
  if (!a || !b) return '';
  if (mode !== 'abs') return w.reached(name, period(b, lang), value(b));
  return a === b
    ? w.only(name, period(a, lang), value(a))
    : w.fromTo(name, period(a, lang), value(a), period(b, lang), value(b));
}

/** What the chart shows: the first and last value of the places, of an index or a change the last. */
export function summaryOf(slice: TrendsSlice, magnitude: Magnitude, lang: Lang): string {
  const w = trends[lang];
  const said = slice.lines.map((l) => lineSaid(l, slice.mode, magnitude, lang)).filter((s) => s !== '');
  if (said.length === 0) return '';
  const rest = said.length - NAMED;
  const list = [...said.slice(0, NAMED), ...(rest > 0 ? [w.more(rest)] : [])].join(w.semicolon);
  if (slice.mode === 'index') return w.indexed(String(slice.base ?? '—'), list);
  return slice.mode === 'change' ? w.changed(list) : `${list}${w.stop}`;
}

function named(places: readonly Place[], lang: Lang): NonNullable<Note['places']> {
  return places.map((p) => ({ id: p.id, name: p.short[lang] }));
}

interface Drawn {
  readonly breaks: readonly DrawnBreak[];
  readonly events: readonly DrawnEvent[];
  readonly scale: Comparison['scale'];
  readonly points: readonly { readonly bound: Bound; readonly kind: TimeKind; readonly others: readonly number[] }[];
  /** Does the vertical axis leave zero out? */
  readonly cut: boolean;
  readonly judged: Judged;
}

/** All that must be said below the plot: breaks, gaps, what was left out and why, bounds, kinds, overlaps, events. */
export function notesOf(slice: TrendsSlice, drawn: Drawn, lang: Lang): Note[] {
  const [w, c] = [trends[lang], charts[lang]];
  const { lines, mode } = slice;
  const { judged } = drawn;
  const notes: Note[] = drawn.breaks.map((b) => because(c.breakNote(b.label, b.at, b.why), 'break'));
  const note = (when: boolean, text: string, places: readonly Place[] = []): void => {
    if (when) notes.push(places.length > 0 ? { text, places: named(places, lang) } : { text });
  };
  const why = (when: boolean, text: string, ...reasons: Reason[]): void => {
    if (when) notes.push(because(text, ...reasons));
  };
  why(judged.insisted, c.crossed, 'insisted');
  const sum = (of: (l: TrendsLine) => number): number => lines.reduce((s, l) => s + of(l), 0);
  note(slice.noBase.length > 0, w.noBase(String(slice.base ?? '—')), slice.noBase);
  note(slice.without.length > 0, w.without, slice.without);
  const [apart, unsaid] = [sum((l) => l.apart), sum((l) => l.unsaid)];
  note(apart > 0, w.apart(apart));
  note(unsaid > 0, w.unsaid(unsaid));
  note(mode === 'change', w.changeRuns);
  note(slice.plansLeftOut > 0, w.plansLeftOut(slice.plansLeftOut));
  note(lines.length > COLOURED, w.contextNote(lines.length - COLOURED));
  const gaps = sum((l) => l.slice.gaps);
  note(mode !== 'change' && gaps > 0, c.gapNote(gaps));
  note(
    drawn.points.some((p) => p.bound !== 'exact'),
    w.whiskersNote,
  );
  why(
    lines.some((l) => l.points.some((p) => isPartYear(p.figure))),
    c.partYearNote,
    'part_year',
  );
  const plans = sum((l) => l.plans.length);
  why(plans > 0, c.plansNote(plans), 'plan');
  why(new Set(drawn.points.map((p) => p.kind)).size > 1, c.kindShape, 'time_kind');
  const repeats = sum((l) => l.slice.repeats.length);
  note(repeats > 0, c.repeatsNote(repeats));
  notes.push(...wholeNotes(judged, lang, '', lineBeside(drawn.points)));
  note(drawn.scale === 'log', w.logAxis);
  note(drawn.scale === 'linear' && drawn.cut, c.axisNote);
  note(drawn.events.length > 0, w.events(drawn.events.map((e) => w.event(e.label, e.date, e.name)).join(w.semicolon)));
  return notes;
}

/** Why there is nothing to draw, where the mode or the window is the reason; '' where nothing is known at all. */
export function whyEmpty(slice: TrendsSlice, comparison: Pick<Comparison, 'time'>, lang: Lang): string {
  const w = trends[lang];
  if (slice.noBase.length === 0 && slice.without.length === 0) return '';
  if (slice.mode === 'index' && slice.base === null) return w.emptyIndexNone;
  if (slice.noBase.length > 0) return w.emptyIndex(String(slice.base ?? '—'));
  if (comparison.time.kind === 'span') return w.emptyWindow;
  return slice.mode === 'change' ? w.emptyChange : '';
}
