import { useState } from 'react';
import { shell } from '../i18n/shell.ts';
import { useNavigation } from '../state/location.tsx';
import styles from './IgnoredNotice.module.css';

/** Says which parts of the link were not understood; nothing is dropped in silence. */
export function IgnoredNotice() {
  const { here } = useNavigation();
  const w = shell[here.lang];
  const said = here.ignored.map((i) => `${i.key}=${i.value.slice(0, 60)}`).join(here.lang === 'zh' ? '、' : ', ');
  const [dismissed, setDismissed] = useState('');
  if (said === '' || dismissed === said) return null;
  return (
    <div role="status" className={styles.notice}>
      <p>{w.ignored(said)}</p>
      <button type="button" onClick={() => setDismissed(said)}>
        {w.dismiss}
      </button>
    </div>
  );
}
