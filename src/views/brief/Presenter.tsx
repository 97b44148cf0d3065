import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { brief } from '../../i18n/brief.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './presenter.module.css';
import type { Slide, Turn } from './slides.ts';
import { Clock, SpeakerNotes } from './SpeakerNotes.tsx';

interface PresenterProps {
  /** The window that the presenter alone sees. */
  readonly beside: Window;
  readonly slide: Slide | undefined;
  readonly next: Slide | undefined;
  /** When the presentation began, ms since 1970. */
  readonly began: number;
  /** Is the room's screen black? */
  readonly blank: boolean;
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
export function Presenter({ beside, slide, next, began, blank, onTurn }: PresenterProps) {
  const { lang } = useNavigation().here;
  const w = brief[lang];
  useEffect(() => dress(beside, lang === 'zh' ? 'zh-CN' : 'en', w.presenter), [beside, lang, w.presenter]);
  return createPortal(
    <main className={styles.window}>
      <h1 className="unseen">{w.presenter}</h1>
      <header className={styles.head}>
        <Clock began={began} />
        <strong role="status" className={styles.blank}>
          {blank && w.blanked}
        </strong>
        <button type="button" onClick={() => onTurn('previous')}>
          {w.previous}
        </button>
        <button type="button" onClick={() => onTurn('next')}>
          {w.next}
        </button>
      </header>
      <section
        key={slide?.key}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
        tabIndex={0}
        data-scrolls
        className={styles.scrolls}
        aria-label={w.presenter}
      >
        <SpeakerNotes slide={slide} next={next} />
      </section>
    </main>,
    beside.document.body,
  );
}
