import { CHART_KINDS } from '../domain/chartKind.ts';
import { MAP_LAYOUTS, type MapLayout } from '../domain/mapLayout.ts';
import { type Comparison, LATEST, NO_COMPARISON, type TimeChoice, TREND_MODES } from '../domain/comparison.ts';
import { daySpan } from '../domain/period.ts';
import { DIVISORS, LANGS, type Lang } from '../domain/words.ts';
import { THEME_NAMES, type ThemeName } from '../theme/names.ts';
import { NO_TABLE, readTable, type TableDraft, type TableQuery, tablePairs } from './tableQuery.ts';

export const OPEN_KINDS = ['place', 'figure', 'source'] as const;
/** The panel that is open beside the view. */
export interface Open {
  readonly kind: (typeof OPEN_KINDS)[number];
  readonly id: string;
}

/** All that an address says after its `?`. */
export interface QueryState {
  readonly comparison: Comparison;
  /** How the map is laid out. */
  readonly map: MapLayout;
  /** What the table of all figures shows. */
  readonly table: TableQuery;
  readonly open: Open | null;
  /** Which slide of the brief fills the screen, from 1; null: none does. */
  readonly slide: number | null;
  readonly lang: Lang;
  /** Null: as the system has it. */
  readonly theme: ThemeName | null;
}

/** A part of an address that could not be used, as it was written. */
export interface Ignored {
  readonly key: string;
  readonly value: string;
}

export const NO_QUERY: QueryState = {
  comparison: NO_COMPARISON,
  map: 'tile',
  table: NO_TABLE,
  open: null,
  slide: null,
  lang: 'zh',
  theme: null,
};

const ID = /^[a-z][a-z0-9_-]{0,80}$/;
/** Ids of figures and sources may hold digits first, dots and capitals of a running number. */
const LONG_ID = /^[a-z0-9][A-Za-z0-9_.-]{0,160}$/;
const MOST = 60;

function one<T extends string>(list: readonly T[], text: string): T | undefined {
  return list.find((known) => known === text);
}

function timeOf(text: string): TimeChoice | undefined {
  if (text === 'latest') return LATEST;
  const [from, to, more] = text.split('..');
  if (from === undefined || more !== undefined || !daySpan(from)) return undefined;
  if (to === undefined) return { kind: 'at', period: from };
  const [a, b] = [daySpan(from), daySpan(to)];
  return a && b && b.until > a.from ? { kind: 'span', from, to } : undefined;
}

function openOf(text: string): Open | undefined {
  const at = text.indexOf(':');
  const kind = one(OPEN_KINDS, text.slice(0, at));
  const id = text.slice(at + 1);
  return kind && LONG_ID.test(id) ? { kind, id } : undefined;
}

interface Draft {
  comparison: { -readonly [K in keyof Comparison]: Comparison[K] };
  map: MapLayout;
  table: TableDraft;
  open: Open | null;
  slide: number | null;
  lang: Lang;
  theme: ThemeName | null;
}

/** How each key is read; false: the value is no use. A list drops what does not look like an id, and says so. */
const READERS: Record<string, (text: string, draft: Draft, ignore: (value: string) => void) => boolean> = {
  i: (text, d, ignore) => {
    d.comparison.indicators = ids(text, ignore);
    return true;
  },
  p: (text, d, ignore) => {
    d.comparison.places = ids(text, ignore);
    return true;
  },
  t: (text, d) => {
    const time = timeOf(text);
    if (time) d.comparison.time = time;
    return time !== undefined;
  },
  near: (text, d) => {
    if (!/^\d{1,2}$/.test(text)) return false;
    d.comparison.near = Number(text);
    return true;
  },
  by: (text, d) => {
    const by = one(DIVISORS, text);
    if (by) d.comparison.by = by;
    return by !== undefined;
  },
  scale: (text, d) => {
    const scale = one(['linear', 'log'] as const, text);
    if (scale) d.comparison.scale = scale;
    return scale !== undefined;
  },
  axes: (text, d) => {
    const axes = one(['shared', 'own'] as const, text);
    if (axes) d.comparison.axes = axes;
    return axes !== undefined;
  },
  chart: (text, d) => {
    const chart = one(CHART_KINDS, text);
    if (chart) d.comparison.chart = chart;
    return chart !== undefined;
  },
  map: (text, d) => {
    const map = one(MAP_LAYOUTS, text);
    if (map) d.map = map;
    return map !== undefined;
  },
  mode: (text, d) => {
    const mode = one(TREND_MODES, text);
    if (mode) d.comparison.mode = mode;
    return mode !== undefined;
  },
  base: (text, d) => {
    if (!/^[12]\d{3}$/.test(text)) return false;
    d.comparison.base = Number(text);
    return true;
  },
  events: (text, d) => {
    d.comparison.events = text !== '0';
    return text === '0' || text === '1';
  },
  trail: (text, d) => {
    d.comparison.trail = text === '1';
    return text === '0' || text === '1';
  },
  use: (text, d, ignore) => {
    const use = new Map<string, string>();
    for (const pair of text.split(',').slice(0, MOST)) {
      const [figure = '', source = '', more] = pair.split(':');
      if (more === undefined && LONG_ID.test(figure) && LONG_ID.test(source)) use.set(figure, source);
      else if (pair !== '') ignore(pair);
    }
    d.comparison.use = use;
    return true;
  },
  insist: (text, d) => {
    d.comparison.insist = text === '1';
    return text === '1' || text === '0';
  },
  known: (text, d) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !daySpan(text)) return false;
    d.comparison.known = text;
    return true;
  },
  open: (text, d) => {
    const open = openOf(text);
    if (open) d.open = open;
    return open !== undefined;
  },
  slide: (text, d) => {
    if (!/^[1-9]\d{0,2}$/.test(text)) return false;
    d.slide = Number(text);
    return true;
  },
  lang: (text, d) => {
    const lang = one(LANGS, text);
    if (lang) d.lang = lang;
    return lang !== undefined;
  },
  theme: (text, d) => {
    const theme = one(THEME_NAMES, text);
    if (theme) d.theme = theme;
    return theme !== undefined;
  },
};

function ids(text: string, ignore: (value: string) => void): string[] {
  const kept: string[] = [];
  for (const id of text.split(',')) {
    if (id === '') continue;
    if (ID.test(id) && kept.length < MOST && !kept.includes(id)) kept.push(id);
    else ignore(id);
  }
  return kept;
}

/**
 * The state in a query string. What is unknown or malformed falls back to its default and is listed in `ignored`, so that
 * the page can say so. Left out of that list are keys of the outside world (utm_…) and those that one card (`of`, `mark`) or
 * the brief (`brief`) reads by itself.
 */
export function parseQuery(search: string): { state: QueryState; ignored: Ignored[] } {
  const draft: Draft = {
    comparison: { ...NO_COMPARISON },
    map: 'tile',
    table: { ...NO_TABLE },
    open: null,
    slide: null,
    lang: 'zh',
    theme: null,
  };
  const ignored: Ignored[] = [];
  for (const [key, value] of new URLSearchParams(search)) {
    const read = Object.hasOwn(READERS, key) ? READERS[key] : undefined;
    const ignore = (v: string): void => {
      ignored.push({ key, value: v });
    };
    if (!read?.(value, draft, ignore) && !readTable(key, value, draft.table, ignore)) {
      if (!/^(utm_|from$|spm$|share|(of|mark|brief)$)/.test(key)) ignore(value);
    }
  }
  return { state: draft, ignored };
}

function timeText(time: TimeChoice): string | null {
  if (time.kind === 'latest') return null;
  return time.kind === 'at' ? time.period : `${time.from}..${time.to}`;
}

/** The query string of a state, keys in a fixed order, defaults left out; '' or begins with `?`. */
export function writeQuery(state: QueryState): string {
  const c = state.comparison;
  const pairs: [string, string | null][] = [
    ['i', c.indicators.join(',') || null],
    ['p', c.places.join(',') || null],
    ['t', timeText(c.time)],
    ['near', c.near === 0 ? null : String(c.near)],
    ['by', c.by],
    ['scale', c.scale === 'linear' ? null : c.scale],
    ['axes', c.axes === 'shared' ? null : c.axes],
    ['chart', c.chart],
    ['map', state.map === 'tile' ? null : state.map],
    ['mode', c.mode === 'abs' ? null : c.mode],
    ['base', c.base === null ? null : String(c.base)],
    ['events', c.events ? null : '0'],
    ['trail', c.trail === null ? null : String(Number(c.trail))],
    ['use', [...c.use].map(([f, s]) => `${f}:${s}`).join(',') || null],
    ['insist', c.insist ? '1' : null],
    ['known', c.known],
    ...tablePairs(state.table),
    ['open', state.open ? `${state.open.kind}:${state.open.id}` : null],
    ['slide', state.slide === null ? null : String(state.slide)],
    ['lang', state.lang === 'zh' ? null : state.lang],
    ['theme', state.theme],
  ];
  const said = pairs.flatMap(([k, v]) =>
    v === null ? [] : [`${k}=${encodeURIComponent(v).replaceAll('%3A', ':').replaceAll('%2C', ',')}`],
  );
  return said.length === 0 ? '' : `?${said.join('&')}`;
}
