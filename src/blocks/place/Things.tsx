import type { Entity } from '../../domain/entity.ts';
import type { Place } from '../../domain/place.ts';
import { publishedBy } from '../../domain/rules/known.ts';
import { ENTITY_KINDS } from '../../domain/words.ts';
import { formatParagraph } from '../../format/date.ts';
import { citationShort } from '../../format/citation.ts';
import { panels } from '../../i18n/panels.ts';
import { useNavigation } from '../../state/location.tsx';
import { useCatalogue, useDataset, useEntities } from '../dataset.tsx';
import { FigureValue } from './FigureValue.tsx';
import { SourceLink } from '../links.tsx';
import { FileFailed } from '../messages.tsx';
import styles from './PlaceProfile.module.css';
import { kinds } from '../../i18n/kinds.ts';

/** The named things of a place (funds, programmes, platforms, institutes), each with what it does, its figures, its source. */
export function Things({ place }: { place: Place }) {
  const { lang, comparison } = useNavigation().here;
  const w = panels[lang];
  const { entities, error, retry } = useEntities();
  const { catalogue } = useCatalogue();
  const { known } = comparison;
  const out = (source: string): boolean =>
    known === null || publishedBy(catalogue.bylines.get(source)?.published ?? null, known, catalogue.date);
  const own = entities.filter((e) => e.place === place.id && out(e.source));
  if (error) return <FileFailed errors={[error]} retry={retry} />;
  return (
    <section className={styles.section} data-section="things">
      <h2>{w.things}</h2>
      {own.length === 0 && <p>{w.thingsNone}</p>}
      {ENTITY_KINDS.map((kind) => {
        const ofKind = own.filter((e) => e.kind === kind);
        return (
          ofKind.length > 0 && (
            <details key={kind} className={styles.theme}>
              <summary>
                {kinds[lang].entity[kind]} ({ofKind.length})
              </summary>
              <ul className={styles.things}>
                {ofKind.map((e) => (
                  <Thing key={e.id} entity={e} whole={own.find((o) => o.id === e.partOf) ?? null} />
                ))}
              </ul>
            </details>
          )
        );
      })}
    </section>
  );
}

function Thing({ entity, whole }: { entity: Entity; whole: Entity | null }) {
  const { lang } = useNavigation().here;
  const w = panels[lang];
  const { catalogue } = useCatalogue();
  const { data } = useDataset(entity.figures.map((id) => id.split('.')[0] ?? ''));
  const source = catalogue.bylines.get(entity.source);
  return (
    <li>
      <strong>{entity.name[lang]}</strong>
      {whole && ` · ${w.partOf}: ${whole.name[lang]}`}
      <p>{entity.summary[lang]}</p>
      {entity.figures.length > 0 && (
        <ul>
          {entity.figures.map((id) => (
            <li key={id}>
              <FigureValue id={id} data={data} named />
            </li>
          ))}
        </ul>
      )}
      {source && (
        <p className={styles.small}>
          <SourceLink source={source}>{citationShort(source, lang)}</SourceLink>{' '}
          {formatParagraph(entity.paragraph, lang)}
        </p>
      )}
    </li>
  );
}
