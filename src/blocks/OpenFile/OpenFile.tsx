import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { files } from '../../i18n/files.ts';
import { useNavigation } from '../../state/location.tsx';
import { rememberView } from '../kept/views.ts';
import { offerFile, receiveFiles } from './offer.ts';
import styles from './OpenFile.module.css';
import type { Opened } from './opened.ts';
import { restoring } from './restore.ts';

const OpenDialog = lazy(() => import('./OpenDialog.tsx').then((m) => ({ default: m.OpenDialog })));

function carriesFiles(e: DragEvent): boolean {
  return e.dataTransfer?.types.includes('Files') === true;
}

/**
 * Opens pictures and files that were exported here: dropped anywhere on the page, or chosen by a button or command. The
 * view is restored, and a dialog says what has changed since. The file is read here and goes nowhere.
 */
export function OpenFile() {
  const { here, go } = useNavigation();
  const w = files[here.lang].open;
  const [over, setOver] = useState(false);
  const [opened, setOpened] = useState<{ readonly result: Opened; readonly times: number } | null>(null);
  const latest = useRef({ here, go });
  useEffect(() => {
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

  useEffect(() => receiveFiles(take), [take]);

  useEffect(() => {
    // What a part of the page takes for itself (boundaries on the map, a text beside a source) is not ours.
    const onOver = (e: DragEvent): void => {
      const ours = carriesFiles(e) && !e.defaultPrevented;
      setOver(ours);
      if (ours) e.preventDefault();
    };
    const onLeave = (e: DragEvent): void => {
      if (e.relatedTarget === null) setOver(false);
    };
    const onDrop = (e: DragEvent): void => {
      setOver(false);
      const file = e.dataTransfer?.files[0];
      if (e.defaultPrevented || !file) return;
      e.preventDefault();
      offerFile(file);
    };
    document.addEventListener('dragover', onOver);
    document.addEventListener('dragleave', onLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onOver);
      document.removeEventListener('dragleave', onLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, []);

  return (
    <>
      {over && (
        <p className={styles.over} aria-hidden="true">
          {w.drop}
        </p>
      )}
      {opened && (
        <Suspense fallback={null}>
          <OpenDialog key={opened.times} result={opened.result} close={() => setOpened(null)} />
        </Suspense>
      )}
    </>
  );
}
