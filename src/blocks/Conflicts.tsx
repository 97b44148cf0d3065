import type { Dataset } from '../domain/dataset.ts';
import type { Conflict } from '../domain/slice/conflicts.ts';
import { citationShort } from '../format/citation.ts';
import { figures as words } from '../i18n/figures.ts';
import { panels } from '../i18n/panels.ts';
import { useNavigation } from '../state/location.tsx';
import styles from './Conflicts.module.css';
import { SourceLink } from './links.tsx';
import { FigureValue } from './place/FigureValue.tsx';

interface ConflictsProps {
  readonly conflicts: readonly Conflict[];
  readonly data: Dataset;
  /** What names a group: the place, or the indicator. */
  readonly by: 'place' | 'indicator';
}

/** Figures that disagree, side by side with their sources, and which of them is drawn and why. */
export function Conflicts({ conflicts, data, by }: ConflictsProps) {
  const { lang } = useNavigation().here;
  const w = words[lang];
  if (conflicts.length === 0) return <p>{w.conflictsNone}</p>;
  return (
    <>
      <p>{w.conflictsLead}</p>
      <dl className={styles.conflicts}>
        {conflicts.map(({ indicator, place, figures, choice }) => (
          <div key={figures[0]?.id}>
            <dt>{by === 'place' ? place.name[lang] : indicator.name[lang]}</dt>
            {figures.map((f) => {
              const source = data.bylines.get(f.source);
              return (
                <dd key={f.id}>
                  <FigureValue id={f.id} data={data} />
                  {source && (
                    <>
                      {' · '}
                      <SourceLink source={source}>{citationShort(source, lang)}</SourceLink>
                    </>
                  )}
                  {choice?.figure.id === f.id && <strong> {w.drawn}</strong>}
                </dd>
              );
            })}
            {choice && (
              <dd className={styles.why}>
                {panels[lang].chosen}
                {lang === 'zh' ? '：' : ': '}
                {panels[lang].choice[choice.rule]}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </>
  );
}
