import { useState } from 'react';
import type { Card } from '../../domain/card.ts';
import { exports } from '../../i18n/exports.ts';
import { share } from '../../i18n/share.ts';
import { useNavigation } from '../../state/location.tsx';
import { late } from '../late.ts';
import type { ShareDialog } from './ShareDialog.tsx';

/** Opens the dialog with a card's link, QR code and embed code. */
export function ShareButton({ card, title }: { card: Card; title: string }) {
  const { lang } = useNavigation().here;
  // A component is a function, too: in an object, or React would call it.
  const [code, setCode] = useState<{ readonly ShareDialog: typeof ShareDialog } | 'failed' | null>(null);
  const open = (): void => {
    late(() => import('./ShareDialog.tsx')).then(setCode, () => setCode('failed'));
  };
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={open}>
        {share[lang].button}
      </button>
      {code === 'failed' && <span role="alert">{exports[lang].faults.load}</span>}
      {code !== null && code !== 'failed' && <code.ShareDialog card={card} title={title} close={() => setCode(null)} />}
    </>
  );
}
