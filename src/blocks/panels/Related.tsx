import { partName } from '../../charts/common/describe.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { type Figure, isWhole } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { measureOf } from '../../domain/measure.ts';
import { preferred } from '../../domain/rules/choose.ts';
import { formatParagraph, formatPeriod } from '../../format/date.ts';
import { formatMeasure } from '../../format/measure.ts';
import { citationShort } from '../../format/citation.ts';
import { panels } from '../../i18n/panels.ts';
import { useNavigation } from '../../state/location.tsx';
import { useDataset } from '../dataset.tsx';
import { FigureLink, SourceLink } from '../links.tsx';
import styles from './evidence.module.css';

interface RelatedProps {
  readonly figure: Figure;
  readonly indicator: Indicator;
  readonly data: Dataset;
}

/** The figure that has an id, with its indicator, out of what is loaded. */
function find(data: Dataset, id: string): { figure: Figure; indicator: Indicator } | null {
  const indicator = data.indicators.get(id.split('.')[0] ?? '');
  const figure = indicator && data.figures.get(indicator.id)?.find((f) => f.id === id);
  return figure && indicator ? { figure, indicator } : null;
}

/** What else is to be said of a figure: further evidence, conflicts and which one is drawn, repetitions, parts. */
export function Related({ figure, indicator, data }: RelatedProps) {
  const { here, go } = useNavigation();
  const { lang } = here;
  const w = panels[lang];
  const others = [...new Set((figure.parts ?? []).map((id) => id.split('.')[0] ?? ''))];
  const more = useDataset(others);
  const all: Dataset = { ...data, figures: new Map([...data.figures, ...more.data.figures]) };
  const own = data.figures.get(indicator.id) ?? [];
  const wholes = own.filter((f) => f.parts?.includes(figure.id));
  const rivals = own.filter(
    (f) =>
      f.id !== figure.id &&
      (figure.conflictsWith?.includes(f.id) || f.conflictsWith?.includes(figure.id)) &&
      f.place === figure.place,
  );
  const same = [figure, ...rivals.filter((f) => f.period === figure.period && isWhole(f))];
  const choice = preferred(same, data.bylines, here.comparison.use);

  const value = (id: string): React.ReactNode => {
    const found = find(all, id);
    const measure = found && measureOf(found.figure, found.indicator);
    if (!found || !measure) return <code>{id}</code>;
    return (
      <FigureLink figure={found.figure}>
        {found.figure.holder || found.figure.dimensions ? `${partName(found.figure, found.indicator, lang)} ` : ''}
        {formatMeasure(measure, lang)}
      </FigureLink>
    );
  };
  const measure = measureOf(figure, indicator);

  return (
    <>
      {figure.parts && measure && (
        <section className={styles.related}>
          <h3>{w.parts}</h3>
          <p>
            {formatMeasure(measure, lang)} ={' '}
            {figure.parts.map((id, i) => (
              <span key={id}>
                {i > 0 && ' + '}
                {value(id)}
              </span>
            ))}
          </p>
        </section>
      )}
      {wholes.length > 0 && (
        <section className={styles.related}>
          <h3>{w.partOf}</h3>
          {wholes.map((f) => (
            <p key={f.id}>{value(f.id)}</p>
          ))}
        </section>
      )}
      {figure.repeats && (
        <section className={styles.related}>
          <h3>{w.repeats}</h3>
          <p>{value(figure.repeats)}</p>
        </section>
      )}
      {figure.supersedes && (
        <section className={styles.related}>
          <h3>{w.supersedes}</h3>
          <p>{value(figure.supersedes)}</p>
        </section>
      )}
      {figure.alsoIn && (
        <section className={styles.related}>
          <h3>{w.alsoIn}</h3>
          <ul>
            {figure.alsoIn.map((a) => {
              const source = data.bylines.get(a.source);
              return (
                <li key={`${a.source}${a.paragraph}`}>
                  <q>{a.asWritten}</q>{' '}
                  {source && <SourceLink source={source}>{citationShort(source, lang)}</SourceLink>}{' '}
                  {formatParagraph(a.paragraph, lang)}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {rivals.length > 0 && (
        <section className={styles.related}>
          <h3>{w.conflicts}</h3>
          <ul>
            {rivals.map((f) => {
              const source = data.bylines.get(f.source);
              return (
                <li key={f.id}>
                  {value(f.id)} · {formatPeriod(f.period, lang, f.timeKind)}
                  {source && <> · {citationShort(source, lang)}</>}{' '}
                  {f.period === figure.period && choice?.figure.id !== f.id && (
                    <button
                      type="button"
                      onClick={(e) => {
                        // The button goes away with the choice; the focus stays in the panel.
                        e.currentTarget.closest('[data-panel]')?.querySelector('h2')?.focus({ preventScroll: true });
                        const use = new Map(here.comparison.use);
                        for (const s of same) use.delete(s.id);
                        use.set(f.id, f.source);
                        go({ query: { comparison: { ...here.comparison, use } } });
                      }}
                    >
                      {w.useThis}
                    </button>
                  )}
                </li>
              );
            })}
          </ul>
          {choice && (
            <p>
              <strong>{w.chosen}</strong> {value(choice.figure.id)}: {w.choice[choice.rule]}
            </p>
          )}
        </section>
      )}
    </>
  );
}
