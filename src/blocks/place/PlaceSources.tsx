import type { Dataset } from '../../domain/dataset.ts';
import type { Figure } from '../../domain/figure.ts';
import { citationShort } from '../../format/source.ts';
import { panels } from '../../i18n/panels.ts';
import { useNavigation } from '../../state/location.tsx';
import { SourceLink } from '../links.tsx';
import styles from './PlaceProfile.module.css';

/** The sources of the figures shown, those with most of them first. */
export function PlaceSources({ figures, data }: { figures: readonly Figure[]; data: Dataset }) {
  const { lang } = useNavigation().here;
  const counts = new Map<string, number>();
  for (const f of figures) counts.set(f.source, (counts.get(f.source) ?? 0) + 1);
  const sources = [...counts].sort((a, b) => b[1] - a[1]).flatMap(([id]) => data.sources.get(id) ?? []);
  if (sources.length === 0) return null;
  return (
    <section className={styles.section} data-section="sources">
      <h2>{panels[lang].sources}</h2>
      <ul>
        {sources.map((s) => (
          <li key={s.id} {...(s.language === 'other' ? {} : { lang: s.language })}>
            <SourceLink source={s}>{s.title}</SourceLink> · {citationShort(s, lang)}
          </li>
        ))}
      </ul>
    </section>
  );
}
