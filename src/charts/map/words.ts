import type { Judged } from '../../domain/rules/judge.ts';
import type { MapSlice } from '../../domain/slice/map.ts';
import type { RankRow } from '../../domain/slice/rank.ts';
import type { Lang } from '../../domain/words.ts';
import { formatPeriod } from '../../format/date.ts';
import { formatMeasure } from '../../format/measure.ts';
import type { Magnitude } from '../../format/number.ts';
import { unitOf } from '../../format/units.ts';
import { charts } from '../../i18n/charts.ts';
import { map } from '../../i18n/map.ts';
import { terms } from '../../i18n/terms.ts';
import { axisNotes, because, wholeNotes } from '../common/judgedNotes.ts';
import type { Note } from '../common/model.ts';
import type { MapGround } from './ground.ts';
import type { MapItem } from './item.ts';

/** How many districts are known, and which has most, as far as that can be said. */
export function summaryOf(slice: MapSlice, lang: Lang, magnitude: Magnitude): string {
  const w = map[lang];
  const facts = slice.cells.flatMap((c) => c.fact ?? []).sort((a, b) => b.measure.value - a.measure.value);
  const [top] = facts;
  if (!top) return w.summaryNone(slice.cells.length);
  const said = [
    top.place.name[lang],
    formatMeasure(top.measure, lang, magnitude),
    formatPeriod(top.figure.period, lang, top.figure.timeKind),
  ] as const;
  const begin = w.summary(facts.length, slice.cells.length);
  if (facts.length === 1) return begin + w.only(...said);
  const first = facts.filter((r) => r.rank?.from === 1).length;
  return begin + (top.rank?.to === 1 ? w.top(...said) : w.topWritten(...said, first));
}

/** Unit, dates and definition in few words. */
export function subtitleOf(slice: MapSlice, unit: string, magnitude: Magnitude, lang: Lang): string {
  const w = charts[lang];
  const [first, last] = [slice.years[0], slice.years.at(-1)];
  const period =
    first && last
      ? first === last
        ? w.oneYear(String(first.year))
        : w.yearsSpan(String(first.year), String(last.year))
      : '';
  const u = unitOf(unit);
  const word = magnitude.word.trim();
  const said = u.kind === 'percent' ? u.name[lang] : `${word}${lang === 'en' && word ? ' ' : ''}${u.name[lang]}`;
  return [said.trim() === '' ? '' : w.unit(said.trim()), period, slice.indicator.definition[lang]]
    .filter((s) => s !== '')
    .join(' · ');
}

interface Drawn {
  readonly measure: 'size' | 'colour';
  readonly items: readonly MapItem[];
  readonly ground: MapGround;
  readonly lacking: readonly string[];
  readonly judged: Judged;
}

/** What a reader must know of this map: its frame first, what it is no statement of last. */
export function notesOf(slice: MapSlice, { measure, items, ground, lacking, judged }: Drawn, lang: Lang): Note[] {
  const w = map[lang];
  const c = charts[lang];
  const notes: Note[] = [];
  const add = (when: boolean, text: string): void => {
    if (when) notes.push({ text });
  };
  const list = (names: readonly string[]): string => [...new Set(names)].join(c.comma);
  const shorts = (rows: readonly RankRow[]): string => list(rows.map((r) => r.place.short[lang]));
  const plans = slice.cells.filter((cell) => cell.plan !== null).length;
  const missing = slice.cells
    .filter((cell) => cell.fact === null && !slice.faded.some((r) => r.place.id === cell.place.id))
    .map((cell) => cell.place);
  const nameById = (id: string): string =>
    [...slice.cells.map((cell) => cell.place), ...slice.zones.map((r) => r.place)].find((p) => p.id === id)?.short[
      lang
    ] ?? id;

  add(true, w.frames[slice.frame] + (slice.asked ? '' : (lang === 'en' ? ' ' : '') + w.frameLatest));
  add(slice.offFrame.length > 0, w.offFrameNote(shorts(slice.offFrame)));
  notes.push(...axisNotes(judged, 0, lang));
  add(
    items.some((i) => i.kind === 'fact'),
    measure === 'size' ? w.sizeNote : w.colourNote,
  );
  add(
    items.some((i) => i.kind !== 'missing' && i.bound !== 'exact'),
    w.boundsNote[measure],
  );
  add(
    items.some((i) => i.zone),
    w.zonesNote(shorts(slice.zones)),
  );
  notes.push(...wholeNotes(judged, lang, '', items.some((i) => i.disputed) ? 'sign' : null));
  if (plans > 0) notes.push(because(c.plansNote(plans), 'plan'));
  add(slice.by !== null, slice.by === null ? '' : c.divisorNote(terms[lang].divisorNoun[slice.by]));
  add(slice.undivided.length > 0, c.undividedNote(list(slice.undivided.map((p) => p.short[lang]))));
  if (missing.length > 0) {
    notes.push({
      text: w.missingNote(missing.length, slice.cells.length),
      places: missing.map((p) => ({ id: p.id, name: p.short[lang] })),
    });
  }
  const approximate = items.filter((i) => i.ground?.approximate ?? false).map((i) => i.name);
  add(approximate.length > 0, w.approximateNote(list(approximate)));
  add(lacking.length > 0, w.noAreaNote(list(lacking.map(nameById))));
  if (ground.kind === 'tile') add(true, w.tileNote);
  else add(true, ground.own === null ? w.licenceNote : w.ownNote(ground.own));
  add(true, w.disclaimer);
  return notes;
}
