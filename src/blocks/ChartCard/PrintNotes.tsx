import type { AnyModel } from '../../charts/models.ts';
import type { Card } from '../../domain/card.ts';
import { NO_COMPARISON } from '../../domain/comparison.ts';
import { webAddress } from '../../export/context.ts';
import { charts } from '../../i18n/charts.ts';
import { share } from '../../i18n/share.ts';
import { screenOfCard } from '../../state/cardQuery.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './PrintNotes.module.css';

/** How many sources are spelt out below a card on paper; the address of the card leads to all. */
const MOST = 6;

/** What links say on paper: the address of the card and of its sources, as footnotes. Not seen on a screen. */
export function PrintNotes({ model, card }: { model: AnyModel; card: Card | null }) {
  const { here, href } = useNavigation();
  const { lang } = here;
  const link = card ? webAddress(href({ ...screenOfCard(card) })) : '';
  const sources = model.sources.slice(0, MOST).map((s) => ({
    ...s,
    address: webAddress(
      href({ address: { view: 'sources', id: s.id }, query: { comparison: NO_COMPARISON, theme: null } }),
    ),
  }));
  if (link === '' && sources.every((s) => s.address === '')) return null;
  return (
    <ol data-print className={styles.notes} aria-hidden="true">
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
      {model.sources.length > MOST && <li>{charts[lang].moreSources(model.sources.length)}</li>}
    </ol>
  );
}
