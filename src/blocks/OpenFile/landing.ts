import { useEffect, useSyncExternalStore } from 'react';
import type { AnyModel } from '../../charts/models.ts';
import type { Card } from '../../domain/card.ts';
import type { ChartKind } from '../../domain/chartKind.ts';
import { parseCitation } from '../../domain/citation.ts';
import type { ViewRecord } from '../../export/record.ts';
import { parseCard, writeCard } from '../../state/cardQuery.ts';
import { type Go, useNavigation } from '../../state/location.tsx';
import { useExportContext } from '../ExportMenu/context.ts';
import { stoodOnScreen } from './restore.ts';

interface Sought {
  /** The last characters of its citation id: the same in any version of the data. */
  readonly code: string;
  /** The address at which it should stand: who has gone on meanwhile is led nowhere. */
  readonly at: string;
  /** Of a card that came from no screen: the screen that draws it may do so with choices of its own. */
  readonly like: Card | null;
}

let sought: Sought | null = null;
const listeners = new Set<() => void>();

/** The page itself, whatever panel is open beside it. */
export const ON_PAGE: Go = { query: { open: null } };

function codeOf(id: string): string | null {
  return parseCitation(id)?.code ?? null;
}

function seek(next: Sought | null): void {
  sought = next;
  for (const listener of listeners) listener();
}

/** Leads the reader to the card of a record, as soon as it is drawn at the address `at` (absolute, without panel). */
export function seekCard({ id, page, card }: Pick<ViewRecord, 'id' | 'page' | 'card'>, at: string): void {
  const code = codeOf(id);
  seek(code === null ? null : { code, at, like: stoodOnScreen(page) ? null : parseCard(card).card });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Kinds that stand for each other: the course of one number is drawn alone or among others. */
const STANDS_FOR: Partial<Record<ChartKind, ChartKind>> = { 'trend-line': 'trend-lines', headline: 'trend-lines' };

function kindOf({ chart }: Card): ChartKind {
  return STANDS_FOR[chart] ?? chart;
}

/** Does a card show what the other does, if not quite as that was chosen? */
export function isLike(card: Card, other: Card): boolean {
  if (kindOf(card) !== kindOf(other)) return false;
  const [first = ''] = other.comparison.indicators;
  return card.of === other.of && (card.chart === 'face-off' || card.comparison.indicators.includes(first));
}

/**
 * Called by whatever shows a card: `arrive` runs once it is the card that is sought, or none is and this one is like it.
 * `focus`: whether it may take the focus, which a panel keeps for itself.
 */
export function useLanding(model: AnyModel, card: Card | null, arrive: (focus: boolean) => void): void {
  const { here, href } = useNavigation();
  const contextNow = useExportContext(model, card ? writeCard(card) : '');
  const wanted = useSyncExternalStore(
    subscribe,
    () => sought,
    () => null,
  );
  useEffect(() => {
    if (wanted === null || wanted !== sought || wanted.at !== href(ON_PAGE)) return;
    const land = (): void => {
      if (wanted !== sought) return;
      seek(null);
      arrive(here.open === null);
    };
    if (codeOf(contextNow().id) === wanted.code) land();
    // Cards of a page come together: the very one among them goes before those that are like it.
    else if (card && wanted.like && isLike(card, wanted.like)) queueMicrotask(land);
  });
}

/** Brings a card to the top of the window; no control, but where reading goes on by keyboard and by ear. */
export function leadTo(card: HTMLElement | null | undefined, focus: boolean): void {
  if (!card) return;
  card.scrollIntoView({ block: 'start' });
  if (!focus) return;
  card.tabIndex = -1;
  card.focus({ preventScroll: true });
}
