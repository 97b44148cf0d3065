import { describe, expect, test } from 'vitest';
import { CHART_KINDS } from '../domain/chartKind.ts';
import type { Interval } from '../domain/interval.ts';
import { type Bound, LANGS, type Lang } from '../domain/words.ts';
import { plainNumber } from '../format/number.ts';
import { PALETTES } from '../theme/tokens.ts';
import { CASES } from './cases.ts';
import { type AnyModel, heightOf } from './models.ts';
import { optionOf } from './registry.ts';
import { PLACES } from './common/fixture.ts';

interface Drawn {
  readonly mark: string;
  readonly label: string;
  readonly value: number;
  readonly interval: Interval;
  readonly bound: Bound;
}

/** What is drawn of each kind, in one shape; the coverage grid draws knowledge, not values. */
function drawn(model: AnyModel): readonly Drawn[] {
  switch (model.kind) {
    case 'ranked-bars':
    case 'parts':
      return model.rows;
    case 'trend-line':
    case 'trend-lines':
    case 'place-panels':
      return model.points;
    case 'shares':
      return model.parts;
    case 'dot-plot':
    case 'heat-table':
    case 'small-multiples':
    case 'face-off':
    case 'plans':
      return model.cells;
    case 'dumbbell':
      return model.ends;
    // A point is two values at once; its own test looks at both.
    case 'scatter':
    case 'headline':
    case 'coverage':
    case 'map':
      return [];
  }
}

const ALL = CHART_KINDS.flatMap((kind) =>
  CASES[kind].flatMap((c) =>
    LANGS.map((lang) => ({ kind, name: c.name, lang, model: (l: Lang = lang): AnyModel => c.model(l) })),
  ),
);

/** The words of each bound beside a drawn value. */
const WORDS: Record<Lang, Record<Bound, RegExp>> = {
  zh: {
    exact: /^[^超近约余]*$/,
    at_least: /超|不低于/,
    rounded_down: /余|不低于/,
    rounded_up: /近/,
    about: /约/,
    at_most: /不超过/,
    range: /至/,
  },
  en: {
    // A change says its direction by a sign.
    exact: /^\+?[^+]*$/,
    at_least: /over|at least/,
    rounded_down: /\d\+|at least/,
    rounded_up: /nearly/,
    about: /about/,
    at_most: /up to/,
    range: / to /,
  },
};

test('the names of the cases of a kind differ', () => {
  for (const kind of CHART_KINDS) {
    const names = CASES[kind].map((c) => c.name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9-]+$/);
  }
});

describe.each(ALL)('$kind $name $lang', ({ kind, lang, model: build }) => {
  const model = build();

  test('the model says its kind, and has a title and a sentence unless there is nothing', () => {
    expect(model.kind).toBe(kind);
    expect(model.title).not.toBe('');
    if (model.empty === null) expect(model.summary).not.toBe('');
    else expect(model.empty).not.toBe('');
  });

  test('no text shows the inside of the program', () => {
    const texts = [
      model.title,
      model.subtitle,
      model.summary,
      model.empty ?? '',
      ...model.notes.map((n) => n.text),
      ...model.sources.map((s) => s.text),
      ...model.marks.flatMap((m) => [m.head, ...m.lines]),
      ...model.table.flatMap((r) => [r.name, r.value, r.unit, r.asWritten, r.bound, r.period, r.source]),
      ...drawn(model).map((d) => d.label),
    ];
    for (const text of texts) expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|null|—{2}/);
    if (lang === 'en') {
      const ours = texts.filter((t) => !model.table.some((r) => t.includes(r.source) || t.includes(r.asWritten)));
      for (const text of ours)
        if (!model.sources.some((s) => s.text === text)) expect(text).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });

  test('Chinese sentences use full-width punctuation', () => {
    if (lang !== 'zh') return;
    const texts = [
      model.title,
      model.summary,
      ...model.notes.map((n) => n.text),
      ...model.marks.flatMap((m) => m.lines),
    ];
    for (const text of texts) expect(text).not.toMatch(/[\u4e00-\u9fff][,:;()?!]|[,:;()?!][\u4e00-\u9fff]/);
  });

  test('every drawn value has one mark and one row of the table, with the same value', () => {
    const rows = drawn(model);
    if (model.kind === 'headline' || model.kind === 'coverage' || model.kind === 'scatter' || model.kind === 'map')
      return;
    expect(model.marks.map((m) => m.id)).toEqual(rows.map((r) => r.mark));
    // The value of the city beside a line of reference has a row, for its evidence, and no mark.
    const beside = model.kind === 'ranked-bars' && model.reference ? [model.reference.mark] : [];
    expect(model.table.map((r) => r.mark)).toEqual([...rows.map((r) => r.mark), ...beside]);
    expect(new Set(rows.map((r) => r.mark)).size).toBe(rows.length);
    // An index and a change show the digits that their figures bear, in the table as beside the mark.
    const derived = model.kind === 'shares' || (model.kind === 'trend-lines' && model.mode !== 'abs');
    for (const [i, row] of rows.entries()) {
      const shown = row.label.replaceAll('−', '-').match(/-?\d[\d.]*/g) ?? [];
      const value = derived
        ? shown.join('–')
        : row.bound === 'range'
          ? `${plainNumber(row.interval.lo)}–${plainNumber(row.interval.hi)}`
          : plainNumber(row.value);
      expect(model.table[i]?.value).toBe(value);
      expect(model.table[i]?.figure).toBe(model.marks[i]?.figure);
      expect(model.table[i]?.place).toBe(model.marks[i]?.place);
    }
  });

  test('a bounded value says so beside it', () => {
    for (const row of drawn(model)) expect(row.label).toMatch(WORDS[lang][row.bound]);
  });

  test('every mark names what it is about, and every source of the table stands below the plot', () => {
    for (const mark of model.marks) {
      expect(mark.head).not.toBe('');
      expect(mark.lines.length).toBeGreaterThan(0);
    }
    const below = new Set(model.sources.map((s) => s.id));
    const asides =
      model.kind === 'trend-line' ? new Set(model.points.filter((p) => p.aside).map((p) => p.mark)) : new Set();
    for (const row of model.table)
      if (row.sourceId !== null && !asides.has(row.mark)) expect(below).toContain(row.sourceId);
  });

  test('both languages draw the same marks and values', () => {
    const other = build(lang === 'zh' ? 'en' : 'zh');
    expect(other.marks.map((m) => [m.id, m.figure, m.place])).toEqual(
      model.marks.map((m) => [m.id, m.figure, m.place]),
    );
    expect(drawn(other).map((d) => [d.mark, d.value, d.bound])).toEqual(
      drawn(model).map((d) => [d.mark, d.value, d.bound]),
    );
  });

  test.each([390, 760, 1160])('at %d px the option draws exactly the marks, at a positive height', (width) => {
    if (model.empty !== null) return;
    const height = heightOf(model, width);
    expect(height).toBeGreaterThan(0);
    expect(Number.isInteger(height)).toBe(true);
    const option = optionOf(model, { palette: PALETTES.light, width, height, lang });
    const series = [option.series ?? []].flat();
    const names = series
      .flatMap((s) => ('data' in s && Array.isArray(s.data) ? s.data : []))
      .flatMap((item: unknown) => (typeof item === 'object' && item !== null && 'name' in item ? [item.name] : []));
    expect(names).toEqual(model.marks.map((m) => m.id));
    expect(JSON.stringify(option)).not.toMatch(/NaN|Infinity|undefined/);
    expect(option.animation).toBe(false);
  });
});

describe('ranked bars', () => {
  const models = ALL.flatMap((c) => {
    const model = c.model();
    return model.kind === 'ranked-bars' ? [{ name: `${c.name} ${c.lang}`, lang: c.lang, model }] : [];
  });

  test.each(models)(
    '$name: facts by value, then plans by value; a plan has no rank and comes first in no sentence',
    ({ model, lang }) => {
      const facts = model.rows.filter((r) => !r.plan && !r.faded);
      const faded = model.rows.filter((r) => !r.plan && r.faded);
      const plans = model.rows.filter((r) => r.plan);
      expect(model.rows).toEqual([...facts, ...faded, ...plans]);
      expect(plans.every((r) => r.kind === 'plan')).toBe(true);
      expect([...facts, ...faded].every((r) => r.kind !== 'plan')).toBe(true);
      for (const part of [facts, faded, plans]) {
        const values = part.map((r) => r.value);
        expect(values).toEqual([...values].sort((a, b) => b - a));
      }
      const rank = lang === 'zh' ? /个有数据地区中第/ : /rank \d/;
      for (const [i, row] of model.rows.entries()) {
        const said = model.marks[i]?.lines.join('\n') ?? '';
        if (row.plan || row.faded || facts.length < 2) expect(said).not.toMatch(rank);
        else expect(said).toMatch(rank);
        if (row.plan) expect(row.label).toContain(lang === 'zh' ? '计划' : 'plan');
      }
    },
  );

  test.each(models)('$name: the missing are the districts without a fact, each named once', ({ model, name }) => {
    const missing = model.notes.filter((n) => !n.reasons?.includes('faded'));
    const listed = missing.flatMap((n) => n.places ?? []).map((p) => p.id);
    // Holders are no districts, and of chosen places only those are missing.
    if (/^(?:long-names|total-of)/.test(name)) {
      expect(listed).toEqual([]);
      return;
    }
    const known = new Set(model.rows.flatMap((r, i) => (r.plan ? [] : [model.table[i]?.place])));
    expect(listed).toEqual(PLACES.filter((p) => p.kind === 'district' && !known.has(p.id)).map((p) => p.id));
  });

  test.each(models)('$name: bars start at zero', ({ model, lang }) => {
    if (model.empty !== null) return;
    const option = optionOf(model, { palette: PALETTES.light, width: 760, height: heightOf(model, 760), lang });
    expect(option.xAxis).toMatchObject({ min: 0 });
  });
});

test('coverage: every blank cell can be reached, only what is known stands in the table', () => {
  for (const c of ALL) {
    const model = c.model();
    if (model.kind !== 'coverage') continue;
    expect(model.cells).toHaveLength(model.places.length * model.indicators.length);
    expect(model.marks.map((m) => m.id)).toEqual(model.cells.map((cell) => cell.mark));
    expect(model.table.map((r) => r.mark)).toEqual(
      model.cells.filter((cell) => cell.known !== 'none').map((cell) => cell.mark),
    );
  }
});

test('map: every district and zone can be reached, only what is known stands in the table, bounded values say so', () => {
  for (const c of ALL) {
    const model = c.model();
    if (model.kind !== 'map') continue;
    const known = model.items.filter((i) => i.kind !== 'missing');
    expect(model.marks.map((m) => m.id)).toEqual(model.items.map((i) => i.mark));
    expect(new Set(model.marks.map((m) => m.id)).size).toBe(model.marks.length);
    expect(model.table.map((r) => r.mark)).toEqual(known.map((i) => i.mark));
    for (const [i, item] of known.entries()) {
      expect(item.label).toMatch(WORDS[c.lang][item.bound]);
      if (item.bound !== 'range') expect(model.table[i]?.value).toBe(plainNumber(item.value));
    }
  }
});

test('headline: sign, number, wording and table are of one figure', () => {
  for (const c of ALL) {
    const model = c.model();
    if (model.kind !== 'headline') continue;
    if (model.figure === null) {
      expect([model.parts, model.marks, model.table]).toEqual([null, [], []]);
      continue;
    }
    expect(model.table.map((r) => r.figure)).toEqual([model.figure]);
    expect(model.marks.map((m) => m.figure)).toEqual([model.figure]);
    const bounded = model.wording !== '';
    expect(bounded).toBe((model.parts?.sign ?? '') !== '' || (model.parts?.number ?? '').includes('–'));
  }
});
