import { useMemo } from 'react';
import { LiveCard } from '../../blocks/Card/LiveCard.tsx';
import { card as words } from '../../i18n/card.ts';
import { shell } from '../../i18n/shell.ts';
import { parseCard, screenOfCard } from '../../state/cardQuery.ts';
import { type Navigation, NavigationProvider, useNavigation } from '../../state/location.tsx';
import { EmbedFrame } from './EmbedFrame.tsx';
import styles from './embed.module.css';

/** One card without anything around it, as wide as its frame. Panels open in the frame; pages open beside it. */
export function EmbedView() {
  const navigation = useNavigation();
  const { here, href } = navigation;
  const w = words[here.lang];
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
      <EmbedFrame>
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
      </EmbedFrame>
    </NavigationProvider>
  );
}
