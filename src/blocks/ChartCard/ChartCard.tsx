import { lazy, type ReactNode, Suspense, useId, useMemo, useState } from 'react';
import type { AnyModel } from '../../charts/models.ts';
import type { Mark } from '../../charts/common/model.ts';
import type { Card } from '../../domain/card.ts';
import { charts } from '../../i18n/charts.ts';
import { shell } from '../../i18n/shell.ts';
import { useNavigation } from '../../state/location.tsx';
import { useCatalogue } from '../dataset.tsx';
import { GoLink, PlaceLink } from '../links.tsx';
import styles from './ChartCard.module.css';
import { Plot } from './Plot.tsx';

// What nobody has asked for yet does not delay the first view.
const Choices = lazy(() => import('./Choices.tsx').then((m) => ({ default: m.Choices })));
const CardFoot = lazy(() => import('./CardFoot.tsx').then((m) => ({ default: m.CardFoot })));

/** How many sources a card names before it counts the rest. */
const NAMED_SOURCES = 4;
/** How many places a note names before it is opened. */
const NAMED_PLACES = 6;
/** More notes than this swallow the drawing: all but the first are folded behind their count. Paper and files have all. */
const MOST_NOTES = 8;
/** As many are left in sight; ChartCard.module.css hides those after. */
const NOTES_IN_SIGHT = 6;

interface ChartCardProps {
  readonly model: AnyModel;
  /** What draws the same chart again; null where no address holds it. */
  readonly card?: Card | null;
  /** What stands above the plot: warnings about rows that were left out. */
  readonly warning?: ReactNode;
  readonly level?: 2 | 3;
  /** The page has already said the chart's sentence: here it is only spoken. */
  readonly told?: boolean;
  /** Called with the id of an indicator that an axis names. */
  readonly onIndicator?: (id: string) => void;
}

function Sources({ model }: { model: AnyModel }) {
  const { here } = useNavigation();
  const w = charts[here.lang];
  const [all, setAll] = useState(false);
  if (model.sources.length === 0) return null;
  const named = all ? model.sources : model.sources.slice(0, NAMED_SOURCES);
  const rest = model.sources.length - named.length;
  return (
    <p className={styles.sources} data-paper>
      {w.source}
      {named.map((s, i) => (
        <span key={s.id}>
          {i > 0 && w.comma}
          <GoLink to={{ query: { open: { kind: 'source', id: s.id } } }}>{s.text}</GoLink>
        </span>
      ))}
      {rest > 0 && (
        <>
          {' '}
          <button type="button" className="quiet" onClick={() => setAll(true)}>
            {w.moreSources(model.sources.length)}
          </button>
        </>
      )}
    </p>
  );
}

function Notes({ model }: { model: AnyModel }) {
  const { here } = useNavigation();
  const w = charts[here.lang];
  const [all, setAll] = useState(false);
  const [folded, setFolded] = useState(true);
  const id = useId();
  const { length } = model.notes;
  const long = length > MOST_NOTES;
  return (
    <>
      <ul id={id} className={long && folded ? `${styles.notes} ${styles.folded}` : styles.notes}>
        {model.notes.map((note) => {
          const places = note.places ?? [];
          const named = all ? places : places.slice(0, NAMED_PLACES);
          return (
            <li key={note.text}>
              {note.text}
              {here.lang === 'en' && (places.length > 0 || note.onScreen) && ' '}
              {note.onScreen}
              {named.map((p, i) => (
                <span key={p.id}>
                  {i > 0 && w.comma}
                  <PlaceLink place={p}>{p.name}</PlaceLink>
                </span>
              ))}
              {places.length > named.length && (
                <>
                  <span className={styles.paper}>{places.slice(NAMED_PLACES).map((p) => w.comma + p.name)}</span>
                  <button type="button" className="quiet" onClick={() => setAll(true)}>
                    … {shell[here.lang].more}
                  </button>
                </>
              )}
              {note.disputed && (
                <Suspense>
                  <Choices disputed={note.disputed} />
                </Suspense>
              )}
            </li>
          );
        })}
      </ul>
      {long && (
        <button
          type="button"
          className="quiet"
          aria-expanded={!folded}
          aria-controls={id}
          onClick={() => setFolded(!folded)}
        >
          {folded ? w.moreNotes(length - NOTES_IN_SIGHT) : w.fewerNotes}
        </button>
      )}
    </>
  );
}

/** One chart with all that makes it readable: title, subtitle, sentence, plot, notes, sources, table. */
export function ChartCard({
  model: drawn,
  card = null,
  warning,
  level = 2,
  told = false,
  onIndicator,
}: ChartCardProps) {
  const { here, go } = useNavigation();
  const w = shell[here.lang];
  const { note } = useCatalogue();
  const model = useMemo(
    () =>
      note === undefined || drawn.notes[0]?.text === note
        ? drawn
        : { ...drawn, notes: [{ text: note }, ...drawn.notes] },
    [drawn, note],
  );
  const title = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  const open = useMemo(
    () =>
      (mark: Mark, what: 'figure' | 'place'): void => {
        if (what === 'figure' && mark.figure !== null) go({ query: { open: { kind: 'figure', id: mark.figure } } });
        else if (mark.place !== null) go({ query: { open: { kind: 'place', id: mark.place } } });
      },
    [go],
  );
  const name = (id: string): void => {
    const mark = model.marks.find((m) => m.id === id) ?? model.marks.find((m) => m.place === id);
    if (mark && (mark.id === id || mark.place === id)) open(mark, 'place');
    else onIndicator?.(id);
  };
  return (
    // biome-ignore lint/a11y/noRedundantRoles: programs look for the role by name, and WebKit drops it from `figure`.
    <figure role="figure" aria-labelledby={title} className={styles.card}>
      <figcaption>
        <Heading id={title} className={styles.title}>
          {model.title}
        </Heading>
        <p className={styles.subtitle}>{model.subtitle}</p>
      </figcaption>
      {warning}
      <p className={told || model.kind === 'ranked-bars' ? 'unseen' : styles.summary}>{model.summary}</p>
      {model.empty === null ? (
        <Plot model={model} onOpen={open} onName={name} />
      ) : (
        <p role="status" className={styles.empty}>
          {model.empty}
        </p>
      )}
      <Notes model={model} />
      <Sources model={model} />
      {(model.table.length > 0 || model.empty === null) && (
        <Suspense
          fallback={
            <div className={styles.actions}>
              <button type="button" disabled>
                {w.export}
              </button>
            </div>
          }
        >
          <CardFoot model={model} card={card} />
        </Suspense>
      )}
    </figure>
  );
}
