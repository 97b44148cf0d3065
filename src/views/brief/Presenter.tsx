import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useCard } from '../../blocks/Card/useCard.ts';
import { formatClock, formatElapsed } from '../../format/clock.ts';
import { brief } from '../../i18n/brief.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './presenter.module.css';
import type { Slide, Turn } from './slides.ts';

interface PresenterProps {
  /** The window that the presenter alone sees. */
  readonly beside: Window;
  readonly slide: Slide | undefined;
  readonly next: Slide | undefined;
  readonly onTurn: (turn: Turn) => void;
}

/** Takes the styles of the page along: the new window has none. */
function dress(beside: Window, lang: string, title: string): void {
  const { document: to } = beside;
  to.title = title;
  to.documentElement.lang = lang;
  const { theme } = document.documentElement.dataset;
  if (theme !== undefined) to.documentElement.dataset.theme = theme;
  to.head.querySelectorAll('style, link[rel=stylesheet]').forEach((old) => {
    old.remove();
  });
  for (const node of document.head.querySelectorAll('style, link[rel=stylesheet]')) {
    const copy = to.importNode(node, true);
    if (node instanceof HTMLLinkElement) copy.setAttribute('href', node.href);
    to.head.append(copy);
  }
}

/** What the room does not see: notes, evidence, clock, what comes next. Its keys turn the slides, too. */
export function Presenter({ beside, slide, next, onTurn }: PresenterProps) {
  const { lang } = useNavigation().here;
  const w = brief[lang];
  const [began] = useState(() => Date.now());
  const [now, setNow] = useState(began);
  useEffect(() => dress(beside, lang === 'zh' ? 'zh-CN' : 'en', w.presenter), [beside, lang, w.presenter]);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const notes = slide?.kind === 'card' ? slide.item.comment : (slide?.comment ?? '');
  return createPortal(
    <main className={styles.window}>
      <header className={styles.head}>
        <p>
          {w.now} <strong>{formatClock(new Date(now))}</strong>
        </p>
        <p>
          {w.elapsed} <strong>{formatElapsed(now - began)}</strong>
        </p>
        <button type="button" onClick={() => onTurn('previous')}>
          {w.previous}
        </button>
        <button type="button" onClick={() => onTurn('next')}>
          {w.next}
        </button>
      </header>
      <section aria-label={w.printedNotes} className={styles.notes}>
        {notes === '' ? w.noNotes : notes}
      </section>
      {slide?.kind === 'card' && <Evidence query={slide.item.card} />}
      <section aria-label={w.upNext} className={styles.next}>
        <h2>{w.upNext}</h2>
        {next === undefined && <p>{w.lastSlide}</p>}
        {next?.kind === 'head' && <p>{next.title || w.section}</p>}
        {next?.kind === 'card' && <Next query={next.item.card} title={next.item.title} />}
      </section>
    </main>,
    beside.document.body,
  );
}

/** Every value of the slide with what stands behind it. */
function Evidence({ query }: { query: string }) {
  const w = brief[useNavigation().here.lang];
  const found = useCard(query);
  if (found.state !== 'drawn') return null;
  return (
    <section aria-label={w.evidence} className={styles.evidence}>
      <h2>{w.evidence}</h2>
      <p>{found.model.summary}</p>
      <table>
        <tbody>
          {found.model.table.map((row) => (
            <tr key={row.mark}>
              <th scope="row">{row.name}</th>
              <td>{row.asWritten || row.value}</td>
              <td>{row.period}</td>
              <td>{row.source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Next({ query, title }: { query: string; title: string }) {
  const found = useCard(query);
  if (found.state !== 'drawn') return <p>{title}</p>;
  return (
    <>
      <p>
        <strong>{title || found.model.title}</strong>
      </p>
      <p>{found.model.summary}</p>
    </>
  );
}
