import { card as words } from '../../i18n/card.ts';
import { useNavigation } from '../../state/location.tsx';
import { CardSkeleton } from '../ChartCard/CardSkeleton.tsx';
import { ChartCard } from '../ChartCard/ChartCard.tsx';
import { FileFailed, RowsLeftOut } from '../messages.tsx';
import { type CardState, useCard } from './useCard.ts';

/** About as high as a card will be, in px. */
const HEIGHT = 520;

interface LiveCardProps {
  /** The card's query, as `writeCard` writes it. */
  readonly query: string;
  /** A title of the reader's own; '' for that of the chart. */
  readonly title?: string;
  readonly level?: 2 | 3;
}

/** A card by its query: loads what it draws, or says why it cannot be drawn. */
export function LiveCard({ query, ...how }: LiveCardProps) {
  return <FoundCard found={useCard(query)} {...how} />;
}

/** A card whose state is known already. */
export function FoundCard({ found, title = '', level = 2 }: Omit<LiveCardProps, 'query'> & { found: CardState }) {
  const { lang } = useNavigation().here;
  const w = words[lang];
  switch (found.state) {
    case 'bad':
      return <p role="alert">{w.badCard}</p>;
    case 'nothing':
      return <p role="alert">{w.nothing}</p>;
    case 'loading':
      return <CardSkeleton height={HEIGHT} />;
    case 'failed':
      return <FileFailed errors={[found.error]} retry={found.retry} />;
    case 'drawn':
      return (
        <ChartCard
          model={title === '' ? found.model : { ...found.model, title }}
          card={found.card}
          level={level}
          warning={<RowsLeftOut problems={found.problems} />}
        />
      );
  }
}
