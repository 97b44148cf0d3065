import type { Dataset } from '../../domain/dataset.ts';
import { yearOf } from '../../domain/period.ts';
import { classLimits, classOf } from '../../domain/rules/classes.ts';
import { disputedOf, judge } from '../../domain/rules/judge.ts';
import type { MapCell, MapSlice } from '../../domain/slice/map.ts';
import type { RankRow } from '../../domain/slice/rank.ts';
import type { Lang } from '../../domain/words.ts';
import { markLabel, measureParts } from '../../format/measure.ts';
import { tightLabels } from '../../format/tightLabels.ts';
import { type Magnitude, magnitudeForAll } from '../../format/number.ts';
import { charts } from '../../i18n/charts.ts';
import { map } from '../../i18n/map.ts';
import { terms } from '../../i18n/terms.ts';
import { allBehind, describe, sourceLine } from '../common/describe.ts';
import { DIFFERS } from '../common/judgedNotes.ts';
import type { Mark, TableRow } from '../common/model.ts';
import { planOf } from './layout.ts';
import { legendOf, shadeOf } from './legend.ts';
import { groundOf, type MapGround } from './ground.ts';
import type { MapItem, MapModel } from './item.ts';
import { notesOf, summaryOf, subtitleOf } from './words.ts';

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function syllablesOf(place: MapCell['place'], lang: Lang): string[] {
  return lang === 'zh'
    ? [...place.short.zh.replace(/（.*）/, '')]
    : place.pinyin.split(' ').map((s, i) => (i === 0 ? capital(s) : s));
}

function nameOf(place: MapCell['place'], lang: Lang): string {
  return place.short[lang].replace(/\s*[（(].*[）)]$/, '');
}

interface Draft {
  readonly item: Omit<MapItem, 'ground' | 'cell'>;
  readonly row: RankRow | null;
  readonly place: MapCell['place'];
}

/**
 * The map as words and marks. `ground` says where places lie; `chosen` are the places that stand out. Districts come in
 * the order of the tiles, then zones; a plan follows the district that it is of.
 */
export function toModel(
  slice: MapSlice,
  data: Pick<Dataset, 'bylines'>,
  ground: MapGround,
  chosen: ReadonlySet<string>,
  lang: Lang,
): MapModel {
  const w = map[lang];
  const measure = !slice.indicator.additive || (slice.by !== null && slice.by !== 'city') ? 'colour' : 'size';
  const { tiles } = ground;
  const order = (c: MapCell): number => {
    const at = tiles.tiles.get(c.place.id);
    return at ? at.row * tiles.columns + at.column : Number.POSITIVE_INFINITY;
  };
  const cells = [...slice.cells].sort((a, b) => order(a) - order(b));
  const facts = cells.flatMap((c) => c.fact ?? []);
  const plans = cells.flatMap((c) => c.plan ?? []);
  const pale = cells.flatMap((c) => c.faded ?? []);
  const drawn = [...facts, ...pale, ...plans, ...slice.zones];
  const unit = drawn[0]?.measure.unit ?? slice.indicator.unit;
  const magnitude: Magnitude = magnitudeForAll(
    drawn.map((r) => r.measure.value),
    unit,
    lang,
    slice.by !== null,
  );
  const limits =
    measure === 'colour'
      ? classLimits(
          [...facts, ...slice.zones].map((r) => r.measure.value),
          5,
        )
      : [];
  const mixed = slice.years.length > 1;

  const valued = (row: RankRow, zone: boolean, beside: boolean): Omit<MapItem, 'ground' | 'cell'> => {
    const plan = row.figure.timeKind === 'plan';
    const disputed = disputedOf(row, data.bylines).length > 0;
    const label = markLabel(row.measure, lang, magnitude) + (disputed ? DIFFERS : '');
    const { sign, number } = measureParts(row.measure, lang, magnitude);
    const bare = sign + number + (disputed ? DIFFERS : '');
    const tight = tightLabels(row.measure, lang, magnitude);
    return {
      mark: plan ? `plan:${row.key}` : row.key,
      kind: plan ? 'plan' : 'fact',
      zone,
      faded: row.faded,
      disputed,
      place: row.place.id,
      name: nameOf(row.place, lang),
      syllables: syllablesOf(row.place, lang),
      label: plan ? charts[lang].planned(label) : label,
      bare: plan ? charts[lang].planned(bare) : bare,
      tight: disputed ? tight.flatMap((t) => [`${t}≠`, t]) : tight,
      period: mixed || row.faded ? charts[lang].oneYear(String(yearOf(row.figure.period))) : '',
      value: row.measure.value,
      interval: row.measure.interval,
      bound: row.measure.bound,
      shade: plan || measure === 'size' ? null : shadeOf(classOf(row.measure.value, limits), limits.length + 1),
      chosen: chosen.has(row.place.id) && !beside,
    };
  };
  const drafts: Draft[] = [];
  for (const c of cells) {
    const row = c.fact ?? c.faded;
    if (row) drafts.push({ item: valued(row, false, false), row, place: c.place });
    else {
      drafts.push({
        item: {
          mark: c.place.id,
          kind: 'missing',
          zone: false,
          faded: false,
          disputed: false,
          place: c.place.id,
          name: nameOf(c.place, lang),
          syllables: syllablesOf(c.place, lang),
          label: '',
          bare: '',
          tight: [],
          period: '',
          value: 0,
          interval: null,
          bound: 'exact',
          shade: null,
          chosen: chosen.has(c.place.id),
        },
        row: null,
        place: c.place,
      });
    }
    if (c.plan) drafts.push({ item: valued(c.plan, false, true), row: c.plan, place: c.place });
  }
  for (const zone of slice.zones) drafts.push({ item: valued(zone, true, false), row: zone, place: zone.place });

  const placed = groundOf(
    drafts.map((d) => ({ id: d.place.id, zone: d.item.zone })),
    ground,
  );
  const items: MapItem[] = [];
  const marks: Mark[] = [];
  const table: TableRow[] = [];
  drafts.forEach((d, i) => {
    const at = placed.items[i];
    if (!at) return;
    items.push({ ...d.item, ...at });
    if (d.row === null) {
      marks.push({
        id: d.item.mark,
        figure: null,
        place: d.place.id,
        head: d.place.name[lang],
        lines: [w.missingLine],
      });
      return;
    }
    const r = d.row.rank;
    const said = describe(
      {
        id: d.item.mark,
        drawn: d.row,
        name: d.place.kind === 'zone' ? d.place.short[lang] : d.place.name[lang],
        extra: [
          ...(d.item.zone ? [w.zoneLine] : []),
          ...(r && r.of > 1
            ? [r.from === r.to ? charts[lang].rank(r.from, r.of) : charts[lang].rankSpan(r.from, r.to, r.of)]
            : []),
        ],
      },
      data.bylines,
      lang,
    );
    marks.push(said.mark);
    table.push(said.row);
  });
  const title = w.title(slice.indicator.name[lang]);
  const holder = slice.indicator.compares === 'holder';
  const largest = Math.max(
    0,
    ...items.map((i) => (i.interval && Number.isFinite(i.interval.hi) ? Math.max(i.value, i.interval.hi) : i.value)),
  );
  const shown = drawn.filter((r) =>
    items.some((i) => i.mark === (r.figure.timeKind === 'plan' ? `plan:${r.key}` : r.key)),
  );
  const judged = judge({
    axes: [shown.filter((r) => !r.faded)],
    faded: slice.faded.map((r) => r.place),
    bylines: data.bylines,
  });
  return {
    kind: 'map',
    height: (model, width) => planOf(model, width).height,
    layout: ground.kind,
    measure,
    title: slice.by === null ? title : charts[lang].by(title, terms[lang].divisor[slice.by]),
    subtitle: subtitleOf(slice, unit, magnitude, lang),
    summary: summaryOf(slice, lang, magnitude),
    notes: notesOf(slice, { measure, items, ground, lacking: placed.lacking, judged }, lang),
    judged,
    sources: sourceLine(allBehind(shown), data.bylines, lang),
    marks,
    table,
    empty: holder ? w.holderOnly(slice.indicator.name[lang]) : null,
    items,
    columns: tiles.columns,
    rows: tiles.rows,
    largest,
    legendTitle: measure === 'size' ? w.legend.size : w.legend.colour,
    legend: legendOf({ items, measure, limits, largest, unit, magnitude }, lang),
    bounds: placed.bounds,
    core: placed.core === null ? null : { bounds: placed.core, title: w.coreTitle },
    others: placed.others,
  };
}
