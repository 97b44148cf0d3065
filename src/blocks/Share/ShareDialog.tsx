import { useMemo, useState } from 'react';
import type { Card } from '../../domain/card.ts';
import { webAddress } from '../../export/context.ts';
import { copyText } from '../../export/deliver.ts';
import { share } from '../../i18n/share.ts';
import { screenOfCard, writeCard } from '../../state/cardQuery.ts';
import { useNavigation } from '../../state/location.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { embedCode } from './embedCode.ts';
import { qrPath } from './qrPath.ts';
import styles from './Share.module.css';

/** A code of a long link has more modules: each stays as large as a phone can tell from a screen or a projection. */
const MODULE_PX = 4;
const LEAST_PX = 200;

interface ShareDialogProps {
  readonly card: Card;
  readonly title: string;
  readonly close: () => void;
}

/** The card's link, its QR code, and what embeds it in another page. */
export function ShareDialog({ card, title, close }: ShareDialogProps) {
  const { here, href } = useNavigation();
  const w = share[here.lang];
  const [said, say] = useState('');
  const screen = screenOfCard(card);
  const link = webAddress(href({ ...screen, query: { ...screen.query, theme: null } }));
  const lang = here.lang === 'zh' ? '' : `&lang=${here.lang}`;
  const root = href({ address: { view: 'embed', id: null } }).split('?')[0] ?? '';
  const code = embedCode(`${root}?${writeCard(card)}${lang}`, title);
  const qr = useMemo(() => (link === '' ? null : qrPath(link)), [link]);
  const copy = (text: string): void => {
    copyText(Promise.resolve(text)).then(
      () => say(w.copied),
      () => say(w.copyFailed),
    );
  };
  return (
    <Dialog title={w.title} closeLabel={w.close} onClose={close}>
      {link === '' ? (
        <p role="alert">{w.local}</p>
      ) : (
        <>
          <label className={styles.field}>
            {w.link}
            <input readOnly value={link} onFocus={(e) => e.target.select()} />
          </label>
          <button type="button" onClick={() => copy(link)}>
            {w.copyLink}
          </button>
          <label className={styles.field}>
            {w.embed}
            <textarea readOnly rows={4} value={code} onFocus={(e) => e.target.select()} />
          </label>
          <button type="button" onClick={() => copy(code)}>
            {w.copyEmbed}
          </button>
          <p className={styles.soft}>{w.embedHint}</p>
          {qr ? (
            <>
              <svg
                role="img"
                aria-label={w.qr}
                viewBox={`0 0 ${qr.side} ${qr.side}`}
                width={Math.max(LEAST_PX, MODULE_PX * qr.side)}
                className={styles.qr}
              >
                <path d={qr.path} />
              </svg>
              <p className={styles.soft}>{w.qrHint}</p>
            </>
          ) : (
            <p className={styles.soft}>{w.qrTooLong}</p>
          )}
        </>
      )}
      <p role="status">{said}</p>
    </Dialog>
  );
}
