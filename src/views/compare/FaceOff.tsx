import { lazy, Suspense } from 'react';
import { CardSkeleton } from '../../blocks/ChartCard/CardSkeleton.tsx';
import { useCatalogue, useDataset } from '../../blocks/dataset.tsx';
import { FigureLink, PlaceLink } from '../../blocks/links.tsx';
import { FileFailed, RowsLeftOut } from '../../blocks/messages.tsx';
import { toModel } from '../../charts/face-off/model.ts';
import { cardOf } from '../../domain/card.ts';
import type { Place } from '../../domain/place.ts';
import type { Drawn } from '../../domain/rules/verdict.ts';
import { type FaceOffRow, faceOff, faceOffIndicators } from '../../domain/slice/faceOff.ts';
import type { Lang } from '../../domain/words.ts';
import { formatPeriod } from '../../format/date.ts';
import { formatMeasure } from '../../format/measure.ts';
import { relationText } from '../../format/relation.ts';
import { compare } from '../../i18n/compare.ts';
import { terms } from '../../i18n/terms.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './faceOff.module.css';

const SectionActions = lazy(() =>
  import('../../blocks/ChartCard/SectionActions.tsx').then((m) => ({ default: m.SectionActions })),
);

/** A figure in words and its period; the number opens its evidence. */
function Value({ stated, lang }: { stated: Drawn; lang: Lang }) {
  const { figure, measure } = stated;
  return (
    <>
      <FigureLink figure={figure} className={styles.number ?? ''}>
        {formatMeasure(measure, lang)}
      </FigureLink>
      <span className={styles.period}>{formatPeriod(figure.period, lang, figure.timeKind)}</span>
    </>
  );
}

function Row({ row, names, lang }: { row: FaceOffRow; names: readonly [string, string]; lang: Lang }) {
  const w = compare[lang];
  return (
    <tr>
      <th scope="row">
        {row.indicator.name[lang]} <span className={styles.theme}>{terms[lang].theme[row.indicator.theme]}</span>
      </th>
      <td>
        <Value stated={row.values[0]} lang={lang} />
      </td>
      <td>
        <Value stated={row.values[1]} lang={lang} />
      </td>
      <td className={styles.relation}>
        {relationText(row.relation, names, lang)}
        {row.apart && <span className={styles.period}>{w.differentYears}</span>}
      </td>
    </tr>
  );
}

/** Two places, indicator by indicator: both figures, their periods, and how they relate, as an interval in words. */
export function FaceOff({ places }: { places: readonly [Place, Place] }) {
  const { here } = useNavigation();
  const { lang, comparison } = here;
  const { catalogue } = useCatalogue();
  const w = compare[lang];
  const indicators = faceOffIndicators(catalogue, places);
  const { data, pending, errors, problems, retry } = useDataset(indicators.map((i) => i.id));
  if (pending) return <CardSkeleton height={480} />;
  const slice = faceOff(data, indicators, places, comparison);
  const names = [places[0].short[lang], places[1].short[lang]] as const;
  return (
    <section aria-labelledby="face-off" className={styles.card}>
      <h2 id="face-off">
        {w.faceOff} <span className={styles.theme}>{slice.rows.length > 0 && w.faceOffRows(slice.rows.length)}</span>
      </h2>
      {errors.length > 0 && <FileFailed errors={errors} retry={retry} />}
      <RowsLeftOut problems={problems} />
      {slice.rows.length > 0 ? (
        <>
          <table className={styles.table}>
            <caption className="unseen">
              {w.faceOff}: {names.join(' – ')}
            </caption>
            <thead>
              <tr>
                <th scope="col">{w.indicators}</th>
                {places.map((p) => (
                  <th key={p.id} scope="col">
                    <PlaceLink place={p}>{p.short[lang]}</PlaceLink>
                  </th>
                ))}
                <th scope="col">{w.relation}</th>
              </tr>
            </thead>
            <tbody>
              {slice.rows.map((row) => (
                <Row key={row.indicator.id} row={row} names={names} lang={lang} />
              ))}
            </tbody>
          </table>
          <p className={styles.note}>{w.faceOffNote}</p>
          <Suspense>
            <SectionActions
              className={styles.actions ?? ''}
              model={toModel({ ...slice, single: [[], []] }, data, lang)}
              card={cardOf('face-off', {
                ...comparison,
                indicators: slice.rows.map((r) => r.indicator.id),
                places: places.map((p) => p.id),
              })}
            />
          </Suspense>
        </>
      ) : (
        <p role="status">{w.faceOffNone}</p>
      )}
      <div className={styles.singles}>
        {slice.single.map((list, i) =>
          list.length === 0 ? null : (
            <details key={names[i]} open={slice.rows.length === 0}>
              <summary>{w.onlyOne(names[i] ?? '', list.length)}</summary>
              <ul>
                {list.map((s) => (
                  <li key={s.indicator.id}>
                    <span>{s.indicator.name[lang]}</span> <Value stated={s} lang={lang} />
                  </li>
                ))}
              </ul>
            </details>
          ),
        )}
      </div>
    </section>
  );
}
