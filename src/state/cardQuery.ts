import type { Card } from '../domain/card.ts';
import { plainCard } from '../domain/plainCard.ts';
import type { ChartKind } from '../domain/chartKind.ts';
import { NO_COMPARISON } from '../domain/comparison.ts';
import type { ViewName } from '../domain/viewName.ts';
import { type Ignored, NO_QUERY, parseQuery, writeQuery } from './query.ts';
import type { Go } from './location.tsx';

/** The longest query that is read as a card. */
const LONGEST_CARD = 4000;

const FIGURE_ID = /^[a-z][A-Za-z0-9_.-]{0,160}$/;
const PLACE_ID = /^[a-z][a-z0-9-]{0,80}$/;
const MOST_MARKED = 60;

/** The card as a query string without `?`, keys in a fixed order, defaults and what the kind does not look at left out. */
export function writeCard(card: Card): string {
  const { comparison, map, of, mark } = plainCard(card);
  const words = writeQuery({ ...NO_QUERY, comparison, map }).slice(1);
  return [words, of === null ? '' : `of=${of}`, mark.length === 0 ? '' : `mark=${mark.join(',')}`]
    .filter((t) => t !== '')
    .join('&');
}

export interface ReadCard {
  /** Null: the query names no kind of chart, or not of what. */
  readonly card: Card | null;
  /** Parts of the query that mean nothing for a card. */
  readonly ignored: readonly Ignored[];
}

/** The card in a query string (with or without `?`); keys of the page around it (`lang`, `theme`, `open`) are passed over. */
export function parseCard(query: string): ReadCard {
  if (query.length > LONGEST_CARD) return { card: null, ignored: [] };
  const { state, ignored } = parseQuery(query);
  const pairs = new URLSearchParams(query);
  const said: Ignored[] = [...ignored];
  const of = pairs.get('of');
  const goodOf = of !== null && FIGURE_ID.test(of) ? of : null;
  if (of !== null && goodOf === null) said.push({ key: 'of', value: of });
  const mark: string[] = [];
  for (const id of (pairs.get('mark') ?? '').split(',').filter((t) => t !== '')) {
    if (PLACE_ID.test(id) && mark.length < MOST_MARKED && !mark.includes(id)) mark.push(id);
    else said.push({ key: 'mark', value: id });
  }
  const { chart } = state.comparison;
  if (chart === null) return { card: null, ignored: said };
  const card = plainCard({ chart, comparison: state.comparison, map: state.map, of: goodOf, mark });
  const whole = card.comparison.indicators.length > 0 && (chart !== 'parts' || card.of !== null);
  return { card: whole ? card : null, ignored: said };
}

const VIEW_OF: { readonly [K in ChartKind]: ViewName } = {
  'ranked-bars': 'overview',
  'trend-line': 'trends',
  'trend-lines': 'trends',
  parts: 'indicators',
  headline: 'trends',
  coverage: 'overview',
  map: 'map',
  'dot-plot': 'compare',
  'heat-table': 'compare',
  'small-multiples': 'compare',
  scatter: 'compare',
  dumbbell: 'compare',
  'place-panels': 'compare',
  shares: 'compare',
  'face-off': 'compare',
  plans: 'places',
};

/** Where the card stands among its controls: the screen that draws it. */
export function screenOfCard(card: Card): Go {
  const { chart, comparison, map } = plainCard(card);
  // A scatter that goes through the years stands among the trends.
  const view = chart === 'scatter' && comparison.trail !== null ? 'trends' : VIEW_OF[chart];
  const [id = null] = chart === 'plans' ? comparison.places : chart === 'parts' ? comparison.indicators : [];
  const { use, known } = comparison;
  const asked =
    chart === 'parts' || chart === 'plans'
      ? { ...NO_COMPARISON, use, known }
      : { ...comparison, chart: view === 'compare' ? chart : null };
  // Of two places alone the screen draws nothing else.
  if (chart === 'face-off')
    return { address: { view, id }, query: { comparison: { ...asked, indicators: [], chart: null }, map, open: null } };
  const shown = chart === 'coverage' ? { ...asked, indicators: asked.indicators.slice(0, 1), places: [] } : asked;
  return { address: { view, id }, query: { comparison: shown, map, open: null } };
}
