import { useDeferredValue, useMemo } from 'react';
import { useCatalogue } from '../../blocks/dataset.tsx';
import { type EveryFigure, useEveryFigure } from '../../blocks/everyFigure.ts';
import { FigureGrid } from '../../blocks/FigureGrid/FigureGrid.tsx';
import { FileFailed, RowsLeftOut } from '../../blocks/messages.tsx';
import type { Comparison } from '../../domain/comparison.ts';
import type { Catalogue } from '../../domain/dataset.ts';
import { figureRows, type FigureRow, selectRows, sortRows, type TableAsk } from '../../domain/slice/table.ts';
import { formatNumber } from '../../format/number.ts';
import { figures } from '../../i18n/figures.ts';
import { useNavigation } from '../../state/location.tsx';
import { askOf, withAsk, withSort } from './ask.ts';
import { Columns } from './Columns.tsx';
import styles from './data.module.css';
import { Downloads } from './Downloads.tsx';
import { Empty } from './Empty.tsx';
import { Filters } from './Filters.tsx';
import { PackageButton } from './PackageButton.tsx';
import { SortNote } from './SortNote.tsx';
import { Work } from './Work.tsx';

/** All indicators; those that the filters ask for are loaded first. */
function inTurn({ indicators, coverage }: Catalogue, { indicators: asked, places }: Comparison): string[] {
  const first = (id: string): boolean =>
    asked.length > 0 ? asked.includes(id) : places.some((p) => coverage.get(p)?.has(id));
  const ids = [...indicators.keys()];
  return [...ids.filter(first), ...ids.filter((id) => !first(id))];
}

/** Every figure of the collection in one table. Its filters, order and columns are the address. */
export function TableView() {
  const { here, go } = useNavigation();
  const { lang } = here;
  const w = figures[lang];
  const { catalogue } = useCatalogue();
  const every = useEveryFigure(inTurn(catalogue, here.comparison));
  // Two hundred files arrive one by one: the table follows when there is time, the count at once.
  const data = useDeferredValue(every.data);
  const ask = useMemo(() => askOf(here), [here]);
  const { sort, columns } = here.table;
  // Typing stays quick while a long table follows.
  const asked = useDeferredValue(ask);
  const rows = useMemo(() => figureRows(data), [data]);
  const found = useMemo(() => selectRows(rows, asked, data), [rows, asked, data]);
  const shown = useMemo(() => sortRows(found, sort), [found, sort]);
  const onAsk = (next: TableAsk, how: 'push' | 'replace' = 'push'): void => go({ query: withAsk(here, next) }, how);
  return (
    <div className={styles.view}>
      <header className={styles.top}>
        <h1>{w.title}</h1>
        <p>{w.lead}</p>
      </header>
      <Work every={every} />
      <Filters data={data} rows={rows} ask={ask} onAsk={onAsk} />
      {every.errors.length > 0 && <FileFailed errors={every.errors} retry={every.retry} />}
      <RowsLeftOut problems={every.problems} />
      <div className={styles.tools}>
        <Count shown={shown} rows={rows} every={every} />
        <Columns />
        <Downloads rows={rows} shown={shown} ask={ask} complete={!every.pending} />
        <PackageButton data={every.data} whole={!every.pending && every.errors.length === 0} />
      </div>
      <SortNote rows={shown} sort={sort} />
      {shown.length === 0 ? (
        <Empty rows={rows} ask={asked} data={data} pending={every.pending} onAsk={onAsk} />
      ) : (
        <FigureGrid
          rows={shown}
          columns={columns}
          sort={sort}
          onSort={(next) => go({ query: withSort(here, next) })}
          label={w.grid}
          form="view"
        />
      )}
    </div>
  );
}

/** How many are shown of how many, and how far the loading has come. */
function Count({ shown, rows, every }: { shown: readonly unknown[]; rows: readonly FigureRow[]; every: EveryFigure }) {
  const w = figures[useNavigation().here.lang];
  const { done, all, pending, errors } = every;
  return (
    <div className={styles.count}>
      <p role="status">
        <strong>{w.shown(formatNumber(shown.length), formatNumber(rows.length))}</strong>
      </p>
      <p className={styles.status}>
        {pending ? w.loading(done, all) : errors.length > 0 ? w.loadedBut(done, all) : w.loaded(all)}
        {pending && <progress value={done} max={all} aria-label={w.loading(done, all)} />}
      </p>
    </div>
  );
}
