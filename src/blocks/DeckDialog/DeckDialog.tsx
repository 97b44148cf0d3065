import { useId, useRef, useState } from 'react';
import type { Lang } from '../../domain/words.ts';
import { keepLook, keptLook } from '../../export/pptx/keptLook.ts';
import {
  checkedLogo,
  type DeckLook,
  FORMATS,
  LARGEST_LOGO,
  LONGEST_ORGANISATION,
  logoAddress,
} from '../../export/pptx/look.ts';
import { formatNumber } from '../../format/number.ts';
import { deck } from '../../i18n/deck.ts';
import { THEME_NAMES } from '../../theme/names.ts';
import { Choice, Ticks } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './DeckDialog.module.css';

interface DeckDialogProps {
  readonly lang: Lang;
  /** What becomes slides: a whole brief, which has a cover and a page of sources unless they are left out; or one card, which has them if they are wanted. */
  readonly of: keyof typeof PAGES;
  readonly close: () => void;
  /** Null where nothing can be made. */
  readonly onMake: ((look: DeckLook) => void) | null;
}

/** The pages that may be added, each by its name in the look that is kept. */
const PAGES = {
  brief: { cover: 'cover', closing: 'closing' },
  card: { cover: 'cardCover', closing: 'cardClosing' },
} as const;

/** Can the browser draw it? */
async function isWhole(address: string): Promise<boolean> {
  const image = new Image();
  image.src = address;
  return image.decode().then(
    () => true,
    () => false,
  );
}

/** How slides shall look; each choice is kept as it is made. */
export function DeckDialog({ lang, of, close, onMake }: DeckDialogProps) {
  const w = deck[lang];
  const input = useRef<HTMLInputElement>(null);
  const chooser = useRef<HTMLButtonElement>(null);
  const [where, logoWhere, logoFault] = [useId(), useId(), useId()];
  const [look, setLook] = useState(keptLook);
  const [fault, setFault] = useState('');
  const [isKept, setKept] = useState(true);
  const change = (part: Partial<DeckLook>): void => {
    const next = { ...keptLook(), ...part };
    setKept(keepLook(next));
    setLook(next);
  };
  const choose = async (file: File): Promise<void> => {
    // A large file is not read at all.
    const found = file.size > LARGEST_LOGO ? 'too_large' : checkedLogo(new Uint8Array(await file.arrayBuffer()));
    if (typeof found === 'string') setFault(w.faults[found](file.name));
    else if (await isWhole(logoAddress(found))) {
      setFault('');
      change({ logo: found });
    } else setFault(w.faults.damaged(file.name));
  };
  const { logo } = look;
  return (
    <Dialog
      title={w.title}
      closeLabel={w.close}
      onClose={close}
      width="form"
      foot={(leave) => (
        <>
          <button
            type="button"
            className={styles.main}
            disabled={onMake === null}
            onClick={() => {
              leave();
              onMake?.(look);
            }}
          >
            {w.make}
          </button>
          <small role="status" className={styles.small}>
            {isKept ? w.kept : w.notKept}
          </small>
          <small className={styles.small}>{w.others[of]}</small>
        </>
      )}
    >
      <div className={styles.body}>
        <div className={styles.pair}>
          <Choice
            name={w.theme}
            list={THEME_NAMES}
            words={w.themes}
            value={look.theme}
            onChange={(theme) => change({ theme })}
          />
          <Choice
            name={w.format}
            list={FORMATS}
            words={w.formats}
            value={look.format}
            onChange={(format) => change({ format })}
          />
          <Ticks
            name={w.pages[of]}
            list={['cover', 'closing']}
            words={w}
            isChosen={(page) => look[PAGES[of][page]]}
            onChoose={(page, ticked) => change({ [PAGES[of][page]]: ticked })}
          />
        </div>
        <label className={styles.field}>
          <b>{w.organisation}</b>
          <input
            value={look.organisation}
            maxLength={LONGEST_ORGANISATION}
            autoComplete="organization"
            aria-describedby={where}
            onChange={(e) => change({ organisation: e.target.value })}
          />
          <small id={where}>{w.organisationWhere}</small>
        </label>
        <fieldset className={styles.logo} aria-describedby={logoWhere}>
          <legend>{w.logo}</legend>
          {logo && (
            // On the ground of the slide: a white logo is not seen on a light one.
            <span className={styles.ground} data-theme={look.theme}>
              <img src={logoAddress(logo)} alt={w.preview(formatNumber(logo.width), formatNumber(logo.height))} />
            </span>
          )}
          <input
            ref={input}
            type="file"
            hidden
            aria-label={w.choose}
            accept="image/png,image/jpeg"
            onChange={(e) => {
              const file = e.target.files?.[0];
              if (file) choose(file).catch(() => setFault(w.faults.damaged(file.name)));
              // The same file, mended, can be chosen again.
              e.target.value = '';
            }}
          />
          <button ref={chooser} type="button" aria-describedby={logoFault} onClick={() => input.current?.click()}>
            {w.choose}
          </button>
          {logo && (
            <button
              type="button"
              onClick={() => {
                setFault('');
                change({ logo: null });
                chooser.current?.focus();
              }}
            >
              {w.remove}
            </button>
          )}
          <small id={logoWhere}>{w.logoWhere}</small>
          <p id={logoFault} role="alert">
            {fault}
          </p>
        </fieldset>
      </div>
    </Dialog>
  );
}
