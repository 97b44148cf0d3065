import { CardSkeleton } from '../../blocks/ChartCard/CardSkeleton.tsx';
import { Conflicts } from '../../blocks/Conflicts.tsx';
import { CsvButton } from '../../blocks/CsvButton.tsx';
import { useCatalogue, useDataset } from '../../blocks/dataset.tsx';
import { FigureGrid } from '../../blocks/FigureGrid/FigureGrid.tsx';
import { GoLink } from '../../blocks/links.tsx';
import { FileFailed, RowsLeftOut } from '../../blocks/messages.tsx';
import { PlaceSources } from '../../blocks/place/PlaceSources.tsx';
import { COLUMNS, FIRST_COLUMNS } from '../../domain/column.ts';
import { NO_COMPARISON } from '../../domain/comparison.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { conflictsOf } from '../../domain/slice/conflicts.ts';
import { figureRows, sortRows } from '../../domain/slice/table.ts';
import { scopeText } from '../../export/figureCells.ts';
import { figures } from '../../i18n/figures.ts';
import { shell } from '../../i18n/shell.ts';
import { terms } from '../../i18n/terms.ts';
import { useNavigation } from '../../state/location.tsx';
import { Charts } from './Charts.tsx';
import { Facts } from './Facts.tsx';
import styles from './indicators.module.css';
import { Relatives } from './Relatives.tsx';

/** All its figures are of one indicator: the column would say the same in every row. */
const OWN_COLUMNS = FIRST_COLUMNS.filter((c) => c !== 'indicator');

/** The page of one indicator. */
export function IndicatorView({ id }: { id: string }) {
  const { lang } = useNavigation().here;
  const w = figures[lang];
  const { catalogue } = useCatalogue();
  const indicator = catalogue.indicators.get(id);
  return (
    <article className={styles.page}>
      <nav aria-label={w.crumbs} className={styles.crumbs}>
        <GoLink to={{ address: { view: 'indicators', id: null } }}>{shell[lang].views.indicators}</GoLink>
        {indicator && ` › ${terms[lang].theme[indicator.theme]} › ${indicator.name[lang]}`}
      </nav>
      {indicator ? (
        <>
          <h1>{indicator.name[lang]}</h1>
          <p className={styles.lead}>{indicator.definition[lang]}</p>
          <Body key={id} indicator={indicator} />
        </>
      ) : (
        <div role="alert">
          <h1>{shell[lang].notFoundTitle}</h1>
          <p>{w.indicatorMissing(id)}</p>
        </div>
      )}
    </article>
  );
}

function Body({ indicator }: { indicator: Indicator }) {
  const { here, go } = useNavigation();
  const { lang } = here;
  const w = figures[lang];
  const { data, pending, errors, problems, retry } = useDataset([indicator.id]);
  const { sort } = here.table;
  const all = figureRows(data);
  const rows = sortRows(all, sort);
  const conflicts = conflictsOf(data, indicator, here.comparison.use);
  return (
    <>
      <Facts indicator={indicator} />
      {errors.length > 0 && <FileFailed errors={errors} retry={retry} />}
      <RowsLeftOut problems={problems} />
      {pending ? <CardSkeleton height={520} /> : <Charts indicator={indicator} />}
      {conflicts.length > 0 && (
        <section className={styles.section}>
          <h2>{w.conflicts}</h2>
          <Conflicts conflicts={conflicts} data={data} by="place" />
        </section>
      )}
      {rows.length > 0 && (
        <section className={styles.section}>
          <h2>
            {w.figures} <small>{w.count(rows.length)}</small>
          </h2>
          <FigureGrid
            rows={rows}
            columns={OWN_COLUMNS.filter((c) => c !== 'scope' || all.some((r) => scopeText(r, lang) !== ''))}
            sort={sort}
            onSort={(next) => go({ query: { table: { ...here.table, sort: next } } })}
            label={indicator.name[lang]}
            form="section"
          />
          <div className={styles.actions}>
            <CsvButton
              label={w.csvIndicator}
              make={() => ({
                rows,
                columns: COLUMNS,
                title: indicator.name[lang],
                notes: [indicator.definition[lang]],
              })}
            />
            <GoLink
              to={{
                address: { view: 'data', id: null },
                query: { comparison: { ...NO_COMPARISON, indicators: [indicator.id] } },
              }}
            >
              {w.openTable}
            </GoLink>
            <GoLink
              to={{
                address: { view: 'overview', id: null },
                query: { comparison: { ...NO_COMPARISON, indicators: [indicator.id] } },
              }}
            >
              {w.openOverview}
            </GoLink>
          </div>
        </section>
      )}
      <div className={styles.sources}>
        <PlaceSources figures={all.map((r) => r.figure)} data={data} />
      </div>
      <Relatives indicator={indicator} />
    </>
  );
}
