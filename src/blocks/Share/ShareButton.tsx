import { lazy, Suspense, useState } from 'react';
import type { Card } from '../../domain/card.ts';
import { share } from '../../i18n/share.ts';
import { useNavigation } from '../../state/location.tsx';

const ShareDialog = lazy(() => import('./ShareDialog.tsx').then((m) => ({ default: m.ShareDialog })));

/** Opens the dialog with a card's link, QR code and embed code. */
export function ShareButton({ card, title }: { card: Card; title: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {share[useNavigation().here.lang].button}
      </button>
      {open && (
        <Suspense fallback={null}>
          <ShareDialog card={card} title={title} close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
