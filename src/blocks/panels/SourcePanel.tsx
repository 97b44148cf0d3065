import type { Byline } from '../../domain/figure.ts';
import { panels } from '../../i18n/panels.ts';
import { sources } from '../../i18n/sources.ts';
import { useNavigation } from '../../state/location.tsx';
import { useSources } from '../dataset.tsx';
import { SourceLink } from '../links.tsx';
import { FileFailed, RowsLeftOut } from '../messages.tsx';
import { SourceCitation, SourceCount, SourceDetails } from './SourceDetails.tsx';
import styles from './SourcePanel.module.css';

/** A source in short, below its title: how much rests on it, what it is, how to cite it, and the way to its page. */
export function SourcePanel({ byline }: { byline: Byline }) {
  const { lang } = useNavigation().here;
  const { sources: inFull, error, problems, retry } = useSources();
  const source = inFull.get(byline.id);
  return (
    <div className={styles.source}>
      <p className={styles.count}>
        <SourceCount source={byline} />
      </p>
      <p className={styles.page}>
        <SourceLink source={byline}>{sources[lang].fullPage}</SourceLink>
      </p>
      {error && <FileFailed errors={[error]} retry={retry} />}
      {source ? (
        <>
          <SourceDetails source={source} />
          <section className={styles.cite}>
            <h3>{panels[lang].cite}</h3>
            <SourceCitation source={source} />
          </section>
        </>
      ) : (
        <RowsLeftOut problems={problems} />
      )}
    </div>
  );
}
