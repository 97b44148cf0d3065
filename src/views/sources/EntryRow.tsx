import { memo, useState } from 'react';
import { SourceLink } from '../../blocks/links.tsx';
import { langOf, SourceCitation, SourceCount } from '../../blocks/panels/SourceDetails.tsx';
import { formatDate } from '../../format/date.ts';
import { sources } from '../../i18n/sources.ts';
import { useNavigation } from '../../state/location.tsx';
import type { Entry } from './bibliography.ts';
import styles from './SourcesView.module.css';
import { kinds } from '../../i18n/kinds.ts';

/** One source of the bibliography; its citations are made when they are asked for. */
export const EntryRow = memo(function EntryRow({ entry }: { entry: Entry }) {
  const { source } = entry;
  const { lang } = useNavigation().here;
  const w = sources[lang];
  const [open, setOpen] = useState(false);
  return (
    <li className={styles.entry}>
      <p className={styles.title} lang={langOf(source)}>
        <SourceLink source={source}>{source.title}</SourceLink>
      </p>
      <p className={styles.publisher}>
        {source.publisher}
        {lang === 'zh' ? '，' : ', '}
        {formatDate(source.published, lang)}
      </p>
      <p className={styles.kind}>
        {kinds[lang].source[source.kind]} · {kinds[lang].reliability[source.reliability]}
      </p>
      <p className={styles.figures}>
        <SourceCount source={source} />
      </p>
      {source.url && (
        <p data-print className={styles.address}>
          {source.url}
        </p>
      )}
      <details className={styles.cite} onToggle={(e) => setOpen(e.currentTarget.open)}>
        <summary>
          {w.cite}
          <span className="unseen"> {source.title}</span>
        </summary>
        {open && <SourceCitation source={source} />}
      </details>
    </li>
  );
});
