import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { exports } from '../../i18n/exports.ts';
import { files } from '../../i18n/files.ts';
import { useNavigation } from '../../state/location.tsx';
import { rememberView } from '../kept/views.ts';
import { late } from '../late.ts';
import { ON_PAGE, seekCard } from './landing.ts';
import { receiveFiles } from './offer.ts';
import type { OpenDialog } from './OpenDialog.tsx';
import styles from './OpenFile.module.css';
import type { Opened } from './opened.ts';
import { restoring } from './restore.ts';

/** What reads a file, and what says what was in it: together, or where the network is down neither. */
function programs() {
  return late(() => Promise.all([import('../../export/openFile.ts'), import('./OpenDialog.tsx')]));
}

interface Shown {
  readonly result: Opened;
  readonly times: number;
  readonly Dialog: typeof OpenDialog;
}

/**
 * Opens pictures and files that were exported here: dropped anywhere on the page, or chosen by a button or command. The
 * view is restored, and a dialog says what has changed since. The file is read here and goes nowhere.
 */
export function OpenFile() {
  const { here, go, href } = useNavigation();
  const w = files[here.lang].open;
  const [over, setOver] = useState(false);
  const [opened, setOpened] = useState<Shown | null>(null);
  const [failed, setFailed] = useState(false);
  const latest = useRef({ here, go });
  useLayoutEffect(() => {
    latest.current = { here, go };
  });

  const take = useCallback((file: File): void => {
    setFailed(false);
    programs().then(
      ([{ openFile }, { OpenDialog: Dialog }]) => {
        const show = (result: Opened): void =>
          setOpened((before) => ({ result, times: (before?.times ?? 0) + 1, Dialog }));
        openFile(file)
          .then((result) => {
            if (typeof result === 'string') return show(result);
            const to = restoring(result, latest.current.here);
            if (!to) return show('page');
            rememberView(result);
            latest.current.go(to);
            show(result);
          })
          .catch(() => show('read'));
      },
      () => setFailed(true),
    );
  }, []);

  useLayoutEffect(() => receiveFiles({ take, over: setOver }), [take]);

  const dismiss = (): void => {
    setFailed(false);
    // The button goes, and would take the reader's place on the page with it.
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  const close = (): void => {
    setOpened(null);
    if (!opened || typeof opened.result === 'string') return;
    const { kind, values } = opened.result;
    const figure = kind === 'headline' ? (values[0]?.figure ?? null) : null;
    // A single number has no table: what stands behind it is its evidence.
    if (figure !== null && here.open === null) go({ query: { open: { kind: 'figure', id: figure } } });
    seekCard(opened.result, href(ON_PAGE));
  };

  return (
    <>
      {over && (
        <p className={styles.over} aria-hidden="true">
          {w.drop}
        </p>
      )}
      {failed && (
        <p role="alert" className={styles.failed}>
          {exports[here.lang].faults.load}{' '}
          <button type="button" onClick={dismiss}>
            {w.close}
          </button>
        </p>
      )}
      {opened && <opened.Dialog key={opened.times} result={opened.result} close={close} />}
    </>
  );
}
