import type { Source } from '../../domain/figure.ts';
import { panels } from '../../i18n/panels.ts';
import { sources } from '../../i18n/sources.ts';
import { useNavigation } from '../../state/location.tsx';
import { SourceLink } from '../links.tsx';
import { SourceCitation, SourceCount, SourceDetails } from './SourceDetails.tsx';
import styles from './SourcePanel.module.css';

/** A source in short, below its title: how much rests on it, what it is, how to cite it, and the way to its page. */
export function SourcePanel({ source }: { source: Source }) {
  const { lang } = useNavigation().here;
  return (
    <div className={styles.source}>
      <p className={styles.count}>
        <SourceCount source={source} />
      </p>
      <p className={styles.page}>
        <SourceLink source={source}>{sources[lang].fullPage}</SourceLink>
      </p>
      <SourceDetails source={source} />
      <section className={styles.cite}>
        <h3>{panels[lang].cite}</h3>
        <SourceCitation source={source} />
      </section>
    </div>
  );
}
