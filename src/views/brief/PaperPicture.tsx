import { useEffect, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useCatalogue } from '../../blocks/dataset.tsx';
import type { AnyModel } from '../../charts/models.ts';
import type { Card } from '../../domain/card.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './paper.module.css';
import { usePrinting } from '../../blocks/printing.ts';

/** What draws: here before anybody prints, for paper waits for nothing. */
async function programs() {
  const [{ composePicture }, { contextOf }] = await Promise.all([
    import('../../export/picture.ts'),
    import('./exporting.ts'),
  ]);
  return { composePicture, contextOf };
}

interface PaperPictureProps {
  readonly model: AnyModel;
  readonly card: Card;
}

/**
 * A chart that is too tall for a page across, as it is exported for such a page: its rows side by side, its words and sources
 * with it, whole. Null until it is printed.
 */
export function PaperPicture({ model, card }: PaperPictureProps) {
  const navigation = useNavigation();
  const client = useQueryClient();
  const { catalogue } = useCatalogue();
  const printing = usePrinting();
  const [draw, setDraw] = useState<Awaited<ReturnType<typeof programs>> | null>(null);
  useEffect(() => {
    let wanted = true;
    programs().then(
      (loaded) => {
        if (wanted) setDraw(loaded);
      },
      // The card prints as it stands then.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  if (!printing || !draw) return null;
  const context = draw.contextOf(card, { client, catalogue, navigation });
  const { svg } = draw.composePicture(model, context, {
    preset: 'a4',
    ground: 'white',
    extent: 'full',
    scale: 1,
    screenWidth: 960,
  });
  return (
    <img
      className={styles.picture}
      data-brief-picture
      src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
      alt={`${model.title}: ${model.summary}`}
    />
  );
}
