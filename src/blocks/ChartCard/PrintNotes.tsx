import type { AnyModel } from '../../charts/models.ts';
import type { Card } from '../../domain/card.ts';
import { NO_COMPARISON } from '../../domain/comparison.ts';
import { webAddress } from '../../export/context.ts';
import { share } from '../../i18n/share.ts';
import { screenOfCard } from '../../state/cardQuery.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './PrintNotes.module.css';

/** More sources than this stand in two columns. */
const ONE_COLUMN = 6;

/** What links say on paper: the address of the card and of its sources, as footnotes. Not seen on a screen. */
export function PrintNotes({ model, card }: { model: AnyModel; card: Card | null }) {
  const { here, href } = useNavigation();
  const { lang } = here;
  const link = card ? webAddress(href({ ...screenOfCard(card) })) : '';
  const sources = model.sources.map((s) => ({
    ...s,
    address: webAddress(
      href({ address: { view: 'sources', id: s.id }, query: { comparison: NO_COMPARISON, theme: null } }),
    ),
  }));
  if (link === '' && sources.every((s) => s.address === '')) return null;
  return (
    <ol
      data-print
      className={sources.length > ONE_COLUMN ? `${styles.notes} ${styles.many}` : styles.notes}
      aria-hidden="true"
    >
      {link !== '' && (
        <li>
          {share[lang].link}: {link}
        </li>
      )}
      {sources.map((s) => (
        <li key={s.id}>
          {s.text}: {s.address}
        </li>
      ))}
    </ol>
  );
}
