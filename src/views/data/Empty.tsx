import type { Dataset } from '../../domain/dataset.ts';
import { type FigureRow, selectRows, type TableAsk } from '../../domain/slice/table.ts';
import { figures } from '../../i18n/figures.ts';
import { useNavigation } from '../../state/location.tsx';
import { cleared } from './ask.ts';
import styles from './data.module.css';
import { partsAsked } from './names.ts';

interface EmptyProps {
  readonly rows: readonly FigureRow[];
  readonly ask: TableAsk;
  readonly data: Dataset;
  readonly pending: boolean;
  readonly onAsk: (ask: TableAsk) => void;
}

/** Why nothing is shown, and which condition stands in the way. */
export function Empty({ rows, ask, data, pending, onAsk }: EmptyProps) {
  const { lang } = useNavigation().here;
  const w = figures[lang];
  if (pending) {
    return (
      <div className={styles.empty}>
        <p role="status" className={styles.reason}>
          {w.emptyLoading}
        </p>
      </div>
    );
  }
  const ways = partsAsked(ask, data, lang)
    .map(({ part, text }) => ({ part, text, n: selectRows(rows, cleared(ask, part), data).length }))
    .filter(({ n }) => n > 0);
  return (
    <div className={styles.empty}>
      <p role="status" className={styles.reason}>
        {rows.length === 0 ? w.emptyFailed : w.emptyTitle}
      </p>
      {rows.length > 0 && ways.length === 0 && <p className={styles.reason}>{w.emptyNoHelp}</p>}
      <ul>
        {ways.map(({ part, text, n }) => (
          <li key={part}>
            <button type="button" className="quiet" onClick={() => onAsk(cleared(ask, part))}>
              {w.emptyWithout(w.item(w.facets[part], text), n)}
            </button>
          </li>
        ))}
        {rows.length > 0 && (
          <li>
            <button type="button" className="quiet" onClick={() => onAsk(cleared(ask, 'all'))}>
              {w.reset(partsAsked(ask, data, lang).length)}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
