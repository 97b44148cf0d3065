import { lazy, type MouseEvent, Suspense, useEffect } from 'react';
import { CardSkeleton } from '../../blocks/ChartCard/CardSkeleton.tsx';
import { useCatalogue } from '../../blocks/dataset.tsx';
import { GoLink } from '../../blocks/links.tsx';
import { citationId } from '../../domain/citation.ts';
import { NO_COMPARISON } from '../../domain/comparison.ts';
import { method } from '../../i18n/method.ts';
import { parseCard, writeCard } from '../../state/cardQuery.ts';
import { useNavigation } from '../../state/location.tsx';
import { Bounds } from './Bounds.tsx';
import { CARDS, SECTIONS, type SectionId } from './examples.ts';
import { ChoiceOrder, Rules } from './Rules.tsx';
import styles from './method.module.css';

// Every kind of chart comes with it; the text does not wait for them.
const LiveCard = lazy(() => import('../../blocks/Card/LiveCard.tsx').then((m) => ({ default: m.LiveCard })));

/** About as high as a card will be, in px. */
const CARD = 520;

/** Shows a section and moves the focus there, so that the next Tab goes on from it. */
function show(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

/** How numbers are read, compared and drawn, each rule with an example out of the data as it stands. */
export function MethodView() {
  const { here } = useNavigation();
  const w = method[here.lang];
  useEffect(() => {
    // The browser looked for the anchor before the page was there.
    const asked = SECTIONS.find((id) => window.location.hash === `#${id}`);
    if (asked) show(asked);
  }, []);
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <h1>{w.title}</h1>
        <p>{w.lead}</p>
      </header>
      <Contents />
      <div className={styles.body}>
        {SECTIONS.map((id) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id} tabIndex={-1}>
              {w.sections[id].title}
            </h2>
            {w.sections[id].text.map((text) => (
              <p key={text}>{text}</p>
            ))}
            <Example id={id} />
          </section>
        ))}
      </div>
    </article>
  );
}

function Contents() {
  const { here, href } = useNavigation();
  const w = method[here.lang];
  const base = href({});
  return (
    <nav aria-label={w.contents} className={styles.contents}>
      <ol>
        {SECTIONS.map((id) => {
          const follow = (e: MouseEvent): void => {
            e.preventDefault();
            show(id);
          };
          return (
            <li key={id}>
              {/* In the one-file build the address itself stands behind the sign: there is no room for an anchor. */}
              <a href={base.includes('#') ? base : `${base}#${id}`} onClick={follow}>
                {w.sections[id].title}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function Example({ id }: { id: SectionId }) {
  const { here } = useNavigation();
  const w = method[here.lang];
  const { catalogue } = useCatalogue();
  const card = CARDS[id];
  const derived = parseCard(CARDS.derived ?? '').card;
  return (
    <>
      {id === 'bounds' && <Bounds />}
      {id === 'same' && <Rules />}
      {id === 'conflicts' && <ChoiceOrder />}
      {card !== undefined && (
        <div className={styles.card}>
          <Suspense fallback={<CardSkeleton height={CARD} />}>
            <LiveCard query={card} level={3} />
          </Suspense>
        </div>
      )}
      {id === 'known' && (
        <p>
          {w.see}{' '}
          <GoLink
            to={{
              address: { view: 'overview', id: null },
              query: { comparison: { ...NO_COMPARISON, known: '2021-12-31' } },
            }}
          >
            2021-12-31
          </GoLink>
        </p>
      )}
      {id === 'cite' && derived && <p>{w.idOf(citationId(catalogue.version, writeCard(derived)))}</p>}
    </>
  );
}
