import { useEffect, useMemo, useRef } from 'react';
import { LiveCard } from '../../blocks/Card/LiveCard.tsx';
import { card as words } from '../../i18n/card.ts';
import { shell } from '../../i18n/shell.ts';
import { parseCard, screenOfCard } from '../../state/cardQuery.ts';
import { type Navigation, NavigationProvider, useNavigation } from '../../state/location.tsx';
import styles from './embed.module.css';

/** Tells the page around the frame how high the card is, in px, whenever that changes. The README documents the message. */
function useHeightTold(box: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const element = box.current;
    if (!element || window.parent === window) return;
    let told = 0;
    const tell = (): void => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      if (height === told) return;
      told = height;
      // Whoever shows the card may know how high it is.
      window.parent.postMessage({ type: 'yucai:height', height }, '*');
    };
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    // A browser that sees the frame nowhere on its screen does not lay it out, and then observes no size.
    const changes = new MutationObserver(tell);
    changes.observe(element, { childList: true, subtree: true });
    tell();
    return () => {
      observer.disconnect();
      changes.disconnect();
    };
  }, [box]);
}

/** One card without anything around it, as wide as its frame. Panels open in the frame; pages open beside it. */
export function EmbedView() {
  const navigation = useNavigation();
  const { here, href } = navigation;
  const w = words[here.lang];
  const box = useRef<HTMLElement>(null);
  useHeightTold(box);
  const { card, ignored } = useMemo(() => parseCard(here.search), [here.search]);
  const asked = new URLSearchParams(here.search).has('chart');
  const inFrame = useMemo(
    (): Navigation => ({
      ...navigation,
      go: (go, how) => {
        if (go.address) window.open(navigation.href(go), '_blank', 'noopener');
        else navigation.go(go, how);
      },
    }),
    [navigation],
  );
  return (
    <NavigationProvider navigation={inFrame}>
      <main ref={box} id="main" tabIndex={-1} className={styles.embed}>
        <h1 className="unseen">{shell[here.lang].views.embed}</h1>
        {asked ? <LiveCard query={here.search} /> : <p role="status">{w.noCard}</p>}
        {ignored.length > 0 && (
          <p role="status" className={styles.small}>
            {w.embedIgnored(ignored.map(({ key, value }) => `${key}=${value}`).join(' '))}
          </p>
        )}
        <p className={styles.small}>
          <a
            href={href(card ? screenOfCard(card) : { address: { view: 'overview', id: null } })}
            target="_blank"
            rel="noopener"
          >
            {w.fullView}
          </a>
        </p>
      </main>
    </NavigationProvider>
  );
}
