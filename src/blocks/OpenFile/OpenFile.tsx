import { lazy, Suspense, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { files } from '../../i18n/files.ts';
import { useNavigation } from '../../state/location.tsx';
import { rememberView } from '../kept/views.ts';
import { ON_PAGE, seekCard } from './landing.ts';
import { receiveFiles } from './offer.ts';
import styles from './OpenFile.module.css';
import type { Opened } from './opened.ts';
import { restoring } from './restore.ts';

const OpenDialog = lazy(() => import('./OpenDialog.tsx').then((m) => ({ default: m.OpenDialog })));

/**
 * Opens pictures and files that were exported here: dropped anywhere on the page, or chosen by a button or command. The
 * view is restored, and a dialog says what has changed since. The file is read here and goes nowhere.
 */
export function OpenFile() {
  const { here, go, href } = useNavigation();
  const w = files[here.lang].open;
  const [over, setOver] = useState(false);
  const [opened, setOpened] = useState<{ readonly result: Opened; readonly times: number } | null>(null);
  const latest = useRef({ here, go });
  useLayoutEffect(() => {
    latest.current = { here, go };
  });

  const show = useCallback((result: Opened): void => {
    setOpened((before) => ({ result, times: (before?.times ?? 0) + 1 }));
  }, []);

  const take = useCallback(
    (file: File): void => {
      import('../../export/openFile.ts')
        .then(({ openFile }) => openFile(file))
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
    [show],
  );

  useLayoutEffect(() => receiveFiles({ take, over: setOver }), [take]);

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
      {opened && (
        <Suspense fallback={null}>
          <OpenDialog key={opened.times} result={opened.result} close={close} />
        </Suspense>
      )}
    </>
  );
}
