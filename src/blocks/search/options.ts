import { NO_COMPARISON } from '../../domain/comparison.ts';
import type { Catalogue } from '../../domain/dataset.ts';
import type { Found, Hit, SearchKind, SearchRow } from '../../domain/search/find.ts';
import { GUESS, highlight, type Match, type Query } from '../../domain/search/match.ts';
import { toName } from '../../domain/search/name.ts';
import { VIEWS } from '../../domain/viewName.ts';
import type { Lang } from '../../domain/words.ts';
import { formatDate } from '../../format/date.ts';
import { sourceShort } from '../../format/source.ts';
import { search } from '../../i18n/search.ts';
import { terms } from '../../i18n/terms.ts';
import type { KnownView } from '../kept/views.ts';
import type { Go } from '../../state/location.tsx';
import type { Command, Deed } from './commands.ts';
import { kinds } from '../../i18n/kinds.ts';

/** A text, and what of it was typed. */
export interface Marked {
  readonly text: string;
  readonly ranges: Match['ranges'];
}

/** One line of the list. */
export interface Option {
  readonly id: string;
  readonly label: Marked;
  /** The other name that it was found by. */
  readonly alias: Marked | null;
  readonly detail: string;
  readonly deed: Deed;
  /** Its own page, where it has one besides. */
  readonly page: Go | null;
  /** The card that it leads to, of those on its page. */
  readonly cites?: KnownView;
}

export interface OptionGroup {
  readonly kind: SearchKind;
  readonly options: readonly Option[];
  /** Further hits that are not listed. */
  readonly more: number;
}

/** Enough to choose from at a glance; a single kind may fill the list. */
const LISTED = { several: 6, alone: 14 } as const;

/** The page of one place, indicator or source, where there is a screen for it. */
function pageOf(kind: SearchKind, id: string): Go | null {
  const view = VIEWS.find(({ detail }) => (detail === null ? '' : String(detail)) === kind);
  return view ? { address: { view: view.name, id } } : null;
}

/** Where a thing leads: a panel beside the view for a place or source, the chart of an indicator. */
function deedOf(row: SearchRow): { deed: Deed; page: Go | null } | null {
  switch (row.kind) {
    case 'place':
    case 'source':
      return { deed: { query: { open: { kind: row.kind, id: row.id } } }, page: pageOf(row.kind, row.id) };
    case 'indicator': {
      const comparison = { ...NO_COMPARISON, indicators: [row.id] };
      return {
        deed: { address: { view: 'overview', id: null }, query: { comparison } },
        page: pageOf(row.kind, row.id),
      };
    }
    case 'entity':
      return row.place === undefined
        ? null
        : { deed: { query: { open: { kind: 'place', id: row.place } } }, page: pageOf('place', row.place) };
    case 'command':
      return null;
  }
}

/** What tells things of like name apart; empty where the catalogue does not know it. */
function detailOf(row: SearchRow, catalogue: Catalogue, lang: Lang): string | null {
  const t = terms[lang];
  if (row.kind === 'place') {
    const place = catalogue.places.get(row.id);
    if (!place) return null;
    const until = place.validUntil === undefined ? [] : [search[lang].until(formatDate(place.validUntil, lang))];
    return [kinds[lang].place[place.kind], ...until].join(' · ');
  }
  if (row.kind === 'indicator') {
    const indicator = catalogue.indicators.get(row.id);
    return indicator ? t.theme[indicator.theme] : null;
  }
  if (row.kind === 'entity') return catalogue.places.get(row.place ?? '')?.name[lang] ?? null;
  if (row.kind === 'source') {
    const byline = catalogue.bylines.get(row.id);
    return byline ? sourceShort(byline, lang) : null;
  }
  return '';
}

/** The name that a thing is listed by: the first is Chinese, the second English; of a source the first is its title. */
function labelOf(row: SearchRow, lang: Lang) {
  return (row.kind === 'source' || lang === 'zh' ? row.names[0] : row.names[1]) ?? row.names[0];
}

function optionOf(
  { row, name }: Hit,
  query: Query | null,
  context: { readonly catalogue: Catalogue; readonly commands: readonly Command[]; readonly lang: Lang },
): Option | null {
  const { catalogue, commands, lang } = context;
  const command = commands.find((c) => c.row === row);
  const leads = command ? { deed: command.deed, page: null } : deedOf(row);
  const label = labelOf(row, lang);
  const detail = detailOf(row, catalogue, lang);
  if (!leads || !label || detail === null) return null;
  const ranges = query ? highlight(query, label) : [];
  // A source's publisher stands in its detail.
  const other = query && name && name !== label && ranges.length === 0 && row.kind !== 'source' ? name : null;
  return {
    id: `${row.kind}-${row.id}`,
    label: { text: label.text, ranges },
    alias: query && other ? { text: other.text, ranges: highlight(query, other) } : null,
    detail,
    ...leads,
  };
}

/** What was found as lines of a list; of each kind the first few. Without a query the commands. */
export function optionGroups(
  found: Found,
  context: { readonly catalogue: Catalogue; readonly commands: readonly Command[]; readonly lang: Lang },
): OptionGroup[] {
  const groups = found.query
    ? found.groups
    : [{ kind: 'command' as const, hits: context.commands.map(({ row }) => ({ row, rank: 0, name: null })) }];
  const most = groups.length > 1 ? LISTED.several : LISTED.alone;
  return groups.flatMap(({ kind, hits }) => {
    const options = hits.slice(0, most).flatMap((hit) => optionOf(hit, found.query, context) ?? []);
    return options.length > 0 ? [{ kind, options, more: Math.max(0, hits.length - most) }] : [];
  });
}

/** Is all that was found a guess at what was meant? */
export function onlyGuesses(found: Found): boolean {
  return found.groups.length > 0 && found.groups.every((group) => (group.hits[0]?.rank ?? 0) >= GUESS);
}

/** What can be found without the index: places and indicators by their names, until it comes or where it fails. */
export function rowsOfCatalogue(catalogue: Catalogue): SearchRow[] {
  return [
    ...[...catalogue.places.values()].map((p): SearchRow => {
      const others = [...p.formerNames, ...p.aliases].map((name) => toName(name));
      return {
        kind: 'place',
        id: p.id,
        names: [toName(p.name.zh), toName(p.name.en), toName(p.short.zh, p.pinyin), ...others],
      };
    }),
    ...[...catalogue.indicators.values()].map(
      (i): SearchRow => ({ kind: 'indicator', id: i.id, names: [toName(i.name.zh), toName(i.name.en)] }),
    ),
  ];
}
