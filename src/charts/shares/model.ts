import type { Dataset } from '../../domain/dataset.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Interval } from '../../domain/interval.ts';
import { boundOfDerived, type Measure } from '../../domain/measure.ts';
import { judge, type Judgeable, type Judged, type Pair } from '../../domain/rules/judge.ts';
import type { SharesPanel, SharesSlice } from '../../domain/slice/shares.ts';
import type { Bound, Lang } from '../../domain/words.ts';
import { formatPeriod } from '../../format/date.ts';
import { formatMeasure } from '../../format/measure.ts';
import { charts } from '../../i18n/charts.ts';
import { compare } from '../../i18n/compare.ts';
import { terms } from '../../i18n/terms.ts';
import { allBehind, describe, partName, sourceLine } from '../common/describe.ts';
import { placesText } from '../common/matrix.ts';
import { axisNotes, because, lineBeside, wholeNotes } from '../common/judgedNotes.ts';
import type { ChartModel, HeightOf, Mark, Note, TableRow } from '../common/model.ts';
import { linker, type Sentence, inOne, spoken } from '../common/sentence.ts';
import { heightOf } from './height.ts';

/** One part, in percent of its whole. */
export interface SharePart {
  readonly mark: string;
  readonly panel: number;
  readonly row: number;
  readonly name: string;
  /** Place that a press on the name opens; null for a part that is no place of its own. */
  readonly place: string | null;
  /** The share, with its bound in words. */
  readonly label: string;
  readonly amount: string;
  readonly start: number;
  readonly value: number;
  readonly interval: Interval;
  readonly bound: Bound;
  /** Where it would stand by other sources, of itself or of the whole. */
  readonly others: readonly number[];
}

export interface ShareWhole {
  readonly title: string;
  /** What is 100 %: the whole as counted, with its period. */
  readonly whole: string;
  /** Rows of parts, and one for the rest where there is one. */
  readonly bands: number;
  readonly stacked: boolean;
  readonly rest: { readonly from: number; readonly label: string } | null;
}

export interface SharesModel extends ChartModel {
  readonly kind: 'shares';
  readonly height: HeightOf<SharesModel>;
  readonly panels: readonly ShareWhole[];
  readonly parts: readonly SharePart[];
  readonly sentences: readonly Sentence[];
  /** Where the scale of all panels ends, percent: at the whole, or where nothing is stacked beyond the largest part. */
  readonly end: number;
}

/** How many wholes have a sentence of their own. */
const SENTENCES = 3;

function titleOf(p: SharesPanel, lang: Lang): string {
  const holder = p.whole.figure.holder?.[lang];
  return compare[lang].noted([p.place.short[lang], holder].filter(Boolean).join(' · '), p.indicator.name[lang]);
}

function wholeText(p: SharesPanel, lang: Lang): string {
  const { figure, measure } = p.whole;
  return charts[lang].dated(formatMeasure(measure, lang), formatPeriod(figure.period, lang, figure.timeKind));
}

function partText(p: SharesPanel, figure: Figure, index: number, lang: Lang): string {
  const part = p.parts[index];
  if (!part) return '';
  return p.of === 'city' ? part.place.short[lang] : partName(figure, part.indicator, lang, p.whole.figure);
}

/** What is left of the whole in words; null where nothing is, or where it cannot be said. */
function restOf(p: SharesPanel, lang: Lang): { from: number; label: string } | null {
  if (!p.rest || p.rest.hi < 0.05) return null;
  const from = p.parts.reduce((s, x) => s + x.share.value, 0);
  const value = Math.max(0, 100 - from);
  if (value <= 0) return null;
  const inputs = [p.whole.measure.evidence, ...p.parts.map((x) => x.share.evidence)];
  const measure: Measure = {
    ...p.whole.measure,
    unit: 'percent',
    value,
    interval: p.rest,
    bound: boundOfDerived(p.rest, value),
    evidence: { kind: 'derived', method: 'difference', inputs },
  };
  return { from, label: formatMeasure(measure, lang) };
}

/** What the panel shows: the whole and its largest part, which lead to their evidence. */
function sentenceOf(p: SharesPanel, lang: Lang): Sentence {
  const w = compare[lang];
  const { link, done } = linker();
  const [first] = p.parts;
  if (!first) return [];
  const { figure } = p.whole;
  const whole = charts[lang].dated(
    link(formatMeasure(p.whole.measure, lang), figure.id),
    formatPeriod(figure.period, lang, figure.timeKind),
  );
  const share = link(formatMeasure(first.share, lang), first.figure.id);
  const most = w.sharesMost(titleOf(p, lang), whole, partText(p, first.figure, 0, lang), share);
  return done(most + w.sentence.end);
}

function notesOf(slice: SharesSlice, drawn: readonly SharePart[], judged: Judged, lang: Lang): Note[] {
  const w = compare[lang];
  const c = charts[lang];
  const parts = slice.panels.flatMap((p) => p.parts);
  // Why they are not stacked covers every rule that refuses to add them up.
  const refused = judged.refusals.map((f) => f.rule);
  const together = slice.panels.flatMap((p) =>
    p.together && p.parts.length > 1
      ? [{ text: w.noted(titleOf(p, lang), w.sharesTogether(p.parts.length, formatMeasure(p.together, lang))) }]
      : [],
  );
  const apart = slice.panels.flatMap((p) =>
    p.apart === null ? [] : [because(w.noted(titleOf(p, lang), w.apart[p.apart]), ...refused)],
  );
  const missing = slice.panels.flatMap((p) => {
    if (p.of !== 'city') return [];
    const gone = slice.places.filter((place) => !p.parts.some((x) => x.place.id === place.id));
    return gone.length > 0 ? [{ p, gone }] : [];
  });
  const texts = [
    slice.panels.some((p) => p.apart === null && p.parts.length > 1) ? w.sharesRead : '',
    parts.some((p) => p.share.bound !== 'exact') ? c.boundsNote : '',
    slice.panels.some((p) => p.of === 'stated') ? w.sharesStated : '',
    slice.panels.some((p) => p.of === 'city') ? c.divisorNote(terms[lang].divisorNoun.city) : '',
    slice.without.length > 0 && slice.panels.length > 0
      ? w.sharesWithout(slice.without.map((i) => i.name[lang]).join(c.comma))
      : '',
  ].filter((t) => t !== '');
  return [
    ...together,
    ...texts.map((text) => ({ text })),
    ...apart,
    ...wholeNotes(judged, lang, '', lineBeside(drawn)),
    ...slice.panels.flatMap((p, at) =>
      axisNotes(judged, at, lang).map((n) => ({ ...n, text: w.noted(titleOf(p, lang), n.text) })),
    ),
    ...missing.map(({ p, gone }) => ({
      text: w.missingOf(p.indicator.short?.[lang] ?? p.indicator.name[lang], gone.length),
      places: gone.map((g) => ({ id: g.id, name: g.short[lang] })),
    })),
  ];
}

/** The least round percentage at or above every part; 100 at most. */
function endOf(parts: readonly SharePart[]): number {
  const most = Math.max(
    0,
    ...parts.map((p) => Math.max(p.interval.hi === Infinity ? p.value * 1.2 : p.interval.hi, ...p.others)),
  );
  return [1, 2, 4, 8, 12, 20, 40, 60, 80].find((v) => v >= most) ?? 100;
}

/** A part as it is judged: of the count that its whole is of. */
function drawnOf(p: SharesPanel, part: SharesPanel['parts'][number]): Judgeable {
  const { place, figure, share, choice, divisor } = part;
  return { indicator: p.indicator, place, figure, measure: share, choice, divisor };
}

/** The parts pair by pair: stacked is added up. */
function stackPairs(p: SharesPanel): Pair[] {
  const all = p.parts.map((part) => drawnOf(p, part));
  return all.flatMap((a, i) => all.slice(i + 1).map((b): Pair => ({ a, b, purpose: 'sum', drawn: p.apart === null })));
}

/** Parts of several wholes next to each other, each whole 100 % on one scale; stacked only where nothing is counted twice. */
export function toModel(slice: SharesSlice, data: Pick<Dataset, 'bylines'>, lang: Lang): SharesModel {
  const w = compare[lang];
  const marks: Mark[] = [];
  const table: TableRow[] = [];
  const drawn: Judgeable[] = [];
  const parts: SharePart[] = [];
  slice.panels.forEach((p, panel) => {
    p.parts.forEach((part, row) => {
      const { figure, share } = part;
      const name = partText(p, figure, row, lang);
      const id = `${p.key}/${figure.id}`;
      const amount = formatMeasure(part.amount, lang);
      const head = w.noted(titleOf(p, lang), name);
      const extra = [w.amountOf(amount, wholeText(p, lang))];
      const value = drawnOf(p, part);
      const said = describe({ id, name: head, drawn: value, extra }, data.bylines, lang);
      marks.push(said.mark);
      table.push(said.row);
      drawn.push(value);
      parts.push({
        mark: id,
        panel,
        row,
        name,
        place: p.of === 'city' ? part.place.id : null,
        label: formatMeasure(share, lang),
        amount,
        start: part.start,
        value: share.value,
        interval: share.interval,
        bound: share.bound,
        others: said.others,
      });
    });
  });
  const judged = judge({
    axes: slice.panels.map((p) => p.parts.map((part) => drawnOf(p, part))),
    // What a source itself breaks down may be stacked by its word.
    pairs: slice.panels.filter((p) => p.of === 'city').flatMap(stackPairs),
    bylines: data.bylines,
  });
  const sentences = slice.panels.slice(0, SENTENCES).map((p) => sentenceOf(p, lang));
  const names = slice.indicators.map((i) => i.short?.[lang] ?? i.name[lang]);
  const joined = names.slice(0, 3).join(charts[lang].comma);
  const title = names.length > 3 ? w.andMoreIndicators(joined, names.length) : joined;
  return {
    kind: 'shares',
    height: heightOf,
    title: w.titleOne(w.sharesTitle(title), placesText(slice.places, lang)),
    subtitle: w.sharesSubtitle,
    summary: inOne(sentences.map(spoken), lang),
    notes: notesOf(slice, parts, judged, lang),
    judged,
    sources: sourceLine(allBehind(drawn), data.bylines, lang),
    marks,
    table,
    empty: parts.length === 0 ? w.sharesNone : null,
    panels: slice.panels.map((p) => {
      const rest = restOf(p, lang);
      return {
        title: titleOf(p, lang),
        whole: w.isWhole(wholeText(p, lang)),
        bands: p.parts.length + Number(rest !== null),
        stacked: p.apart === null,
        rest,
      };
    }),
    parts,
    sentences,
    end: slice.panels.some((p) => p.apart === null) ? 100 : endOf(parts),
  };
}
