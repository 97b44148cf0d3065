import { useState } from 'react';
import { notices } from '../i18n/notices.ts';
import { useNavigation } from '../state/location.tsx';
import styles from './IgnoredNotice.module.css';

/** How many are named; the rest are counted. */
const MOST = 10;

/** Says which parts of the link were not understood; nothing is dropped in silence. */
export function IgnoredNotice() {
  const { here } = useNavigation();
  const w = notices[here.lang];
  const named = here.ignored.slice(0, MOST).map((i) => `${i.key.slice(0, 24)}=${i.value.slice(0, 60)}`);
  const rest = here.ignored.length - named.length;
  const said = [...named, ...(rest > 0 ? [w.ignoredMore(rest)] : [])].join(here.lang === 'zh' ? '、' : ', ');
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
