import { useMemo } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import { yearOf } from '../../domain/period.ts';
import { FACETS, type FigureRow, facetCounts, type TableAsk } from '../../domain/slice/table.ts';
import { figures } from '../../i18n/figures.ts';
import { useNavigation } from '../../state/location.tsx';
import { cleared, endsOf, timeBetween, withFacet } from './ask.ts';
import styles from './data.module.css';
import { FacetMenu } from './Facet.tsx';
import { optionsOf, partsAsked } from './names.ts';
import { TextBox } from './TextBox.tsx';

const NONE: ReadonlyMap<string, number> = new Map();

interface FiltersProps {
  readonly data: Dataset;
  readonly rows: readonly FigureRow[];
  readonly ask: TableAsk;
  readonly onAsk: (ask: TableAsk, how?: 'push' | 'replace') => void;
}

/** All filters in one bar, and below it those in use, each to be taken away by itself. */
export function Filters({ data, rows, ask, onAsk }: FiltersProps) {
  const { lang } = useNavigation().here;
  const w = figures[lang];
  const options = useMemo(() => new Map(FACETS.map((facet) => [facet, optionsOf(facet, data, lang)])), [data, lang]);
  const counts = useMemo(
    () => new Map(FACETS.map((facet) => [facet, facetCounts(rows, ask, facet, data)])),
    [rows, ask, data],
  );
  const used = partsAsked(ask, data, lang);
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of 2023 do not know the element <search>.
    <form role="search" aria-label={w.filters} className={styles.filters} onSubmit={(e) => e.preventDefault()}>
      <div className={styles.bar}>
        <div className={styles.search}>
          <span aria-hidden="true">{w.search}</span>
          <TextBox
            label={w.item(w.search, w.searchHint)}
            hint={w.searchHint}
            text={ask.text}
            // The first letter is a step, so that Back leads to the list as it was; the next ones go on with it.
            onText={(text) => onAsk({ ...ask, text }, ask.text === '' ? 'push' : 'replace')}
          />
        </div>
        {FACETS.map((facet) => (
          <FacetMenu
            key={facet}
            facet={facet}
            options={options.get(facet) ?? []}
            counts={counts.get(facet) ?? NONE}
            chosen={ask[facet]}
            onChoose={(values) => onAsk(withFacet(ask, facet, values))}
          />
        ))}
        <Years rows={rows} ask={ask} onAsk={onAsk} />
      </div>
      {used.length > 0 && (
        <ul aria-label={w.active} className={styles.used} data-paper>
          {used.map(({ part, text }) => (
            <li key={part}>
              <button
                type="button"
                aria-label={w.remove(w.facets[part], text)}
                onClick={() => onAsk(cleared(ask, part))}
              >
                <span>{w.item(w.facets[part], text)}</span> <span aria-hidden="true">✕</span>
              </button>
            </li>
          ))}
          <li>
            <button type="button" className={styles.all} onClick={() => onAsk(cleared(ask, 'all'))}>
              {w.reset(used.length)}
            </button>
          </li>
        </ul>
      )}
    </form>
  );
}

/** From and to, as years; ends that the address names more finely stand among them. */
function Years({ rows, ask, onAsk }: Omit<FiltersProps, 'data'>) {
  const w = figures[useNavigation().here.lang];
  const years = useMemo(() => [...new Set(rows.map((r) => String(yearOf(r.figure.period))))].sort(), [rows]);
  const { from, to } = endsOf(ask.time);
  const listed = [...new Set([...years, from, to])].filter((y) => y !== '').sort();
  const [first = from, last = to] = [years[0], years.at(-1)];
  const choose = (a: string, b: string): void => onAsk({ ...ask, time: timeBetween(a, b, first, last) });
  return (
    <div className={styles.years} title={w.periodHelp}>
      {(
        [
          [w.from, from, (y: string) => choose(y, to)],
          [w.to, to, (y: string) => choose(from, y)],
        ] as const
      ).map(([name, value, onYear]) => (
        <label key={name}>
          <span>
            {w.facets.time} {name}
          </span>
          <select
            value={value}
            className={value === '' ? undefined : styles.used}
            onChange={(e) => onYear(e.target.value)}
          >
            <option value="">{w.anyYear}</option>
            {listed.map((y) => (
              <option key={y} value={y}>
                {y}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
