import { NO_COMPARISON } from '../../domain/comparison.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Figure } from '../../domain/figure.ts';
import { webAddress } from '../../export/context.ts';
import { citationShort } from '../../format/citation.ts';
import { panels } from '../../i18n/panels.ts';
import { useNavigation } from '../../state/location.tsx';
import { useSources } from '../dataset.tsx';
import { SourceLink } from '../links.tsx';
import { FileFailed } from '../messages.tsx';
import { langOf } from '../panels/SourceDetails.tsx';
import styles from './PlaceProfile.module.css';

/** The sources of the figures shown, those with most of them first; by their bylines where the titles are not there. */
export function PlaceSources({ figures, data }: { figures: readonly Figure[]; data: Dataset }) {
  const { here, href } = useNavigation();
  const { lang } = here;
  const counts = new Map<string, number>();
  for (const f of figures) counts.set(f.source, (counts.get(f.source) ?? 0) + 1);
  const bylines = [...counts].sort((a, b) => b[1] - a[1]).flatMap(([id]) => data.bylines.get(id) ?? []);
  const { sources, error, retry } = useSources({ wanted: bylines.length > 0 });
  if (bylines.length === 0) return null;
  return (
    <section className={styles.section} data-section="sources">
      <h2>{panels[lang].sources}</h2>
      {error && <FileFailed errors={[error]} retry={retry} />}
      <ul>
        {bylines.map((b) => {
          const source = sources.get(b.id);
          const short = citationShort(b, lang);
          return (
            <li key={b.id} lang={source && langOf(source)}>
              <SourceLink source={b}>{source?.title ?? short}</SourceLink>
              {source && <> · {short}</>}
              <span data-print className={styles.address}>
                {' '}
                {webAddress(
                  href({ address: { view: 'sources', id: b.id }, query: { comparison: NO_COMPARISON, theme: null } }),
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
