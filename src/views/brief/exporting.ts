import type { QueryClient } from '@tanstack/react-query';
import type { TableRow } from '../../charts/common/model.ts';
import { loadCard } from '../../data/cardData.ts';
import { DataFileError } from '../../data/problem.ts';
import type { Brief, BriefCard } from '../../domain/brief.ts';
import type { Card } from '../../domain/card.ts';
import { citationId } from '../../domain/citation.ts';
import type { Catalogue } from '../../domain/dataset.ts';
import { type BriefSlide, nextStep, type Run } from '../../export/brief/run.ts';
import type { ExportContext } from '../../export/context.ts';
import { writePath } from '../../state/address.ts';
import { parseCard, screenOfCard, writeCard } from '../../state/cardQuery.ts';
import type { Navigation } from '../../state/location.tsx';
import { writeQuery } from '../../state/query.ts';
import { PALETTES } from '../../theme/tokens.ts';

interface From {
  readonly client: QueryClient;
  readonly catalogue: Catalogue;
  readonly navigation: Pick<Navigation, 'here' | 'href'>;
}

/** What an export needs to know of a card that stands away from its own screen. */
export function contextOf(card: Card, { catalogue, navigation }: From): ExportContext {
  const { here, href } = navigation;
  const query = writeCard(card);
  const screen = screenOfCard(card);
  const at = { ...screen, query: { ...screen.query, theme: null } };
  const evidence = (row: TableRow): string => {
    if (row.figure !== null) return href({ ...at, query: { ...at.query, open: { kind: 'figure', id: row.figure } } });
    return row.place === null ? '' : href({ ...at, query: { ...at.query, open: { kind: 'place', id: row.place } } });
  };
  return {
    lang: here.lang,
    palette: PALETTES.light,
    version: catalogue.version,
    date: catalogue.date,
    id: catalogue.version === '' ? '' : citationId(catalogue.version, query),
    card: query,
    page: `${screen.address ? writePath(screen.address) : ''}${writeQuery({ ...here, ...at.query, slide: null })}`,
    link: href(at),
    evidence,
  };
}

export interface Gathered {
  readonly slides: readonly BriefSlide[];
  /** How many cards have nothing to draw: no card, or of what the dataset does not have. */
  readonly leftOut: number;
}

/**
 * The cards of a brief as they are exported, in order. What cannot be drawn is counted; a file that cannot be loaded stops
 * it all with its DataFileError, for a slide that is missing by chance would not be noticed.
 */
export async function gather(brief: Brief, from: From, run: Run): Promise<Gathered> {
  // What makes the models of all kinds is large, and loads when it is wanted.
  const { modelOfCard } = await import('../../charts/card.ts');
  const cards = brief.items.filter((i): i is BriefCard => i.kind === 'card');
  const slides: BriefSlide[] = [];
  let section = '';
  // What is to be said at the head of a section, for which a deck has no slide: before the words of its first one.
  let opening = '';
  for (const item of brief.items) {
    if (item.kind === 'section') {
      section = item.title;
      opening = item.comment;
      continue;
    }
    await nextStep(run);
    const { card } = parseCard(item.card);
    if (!card) continue;
    const { data, extras } = await loadCard(from.client, card, { signal: run.signal });
    const model = modelOfCard(card, data, extras, from.navigation.here.lang);
    if (model) {
      const { title } = item;
      const comment = [opening, item.comment].filter((t) => t !== '').join('\n');
      opening = '';
      slides.push({ model, context: contextOf(card, from), title, comment, section });
    }
  }
  return { slides, leftOut: cards.length - slides.length };
}

/** Why an export came to nothing, as a word that the page can explain; null: it was cancelled. */
export function faultOf(error: unknown, signal: AbortSignal): 'load' | 'draw' | 'no_single' | 'unknown' | null {
  if (signal.aborted) return null;
  if (error instanceof DataFileError) return error.file.endsWith('.html') ? 'no_single' : 'load';
  if (error instanceof RangeError) return 'no_single';
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'ExportError' && 'fault' in error) return error.fault === 'draw' ? 'draw' : 'load';
  // What a browser says of a program that did not arrive.
  return /import|module|fetch/i.test(error.message) ? 'load' : 'unknown';
}
