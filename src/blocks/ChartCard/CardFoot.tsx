import { lazy, Suspense, useId, useRef, useState } from 'react';
import type { AnyModel } from '../../charts/models.ts';
import type { Card } from '../../domain/card.ts';
import { shell } from '../../i18n/shell.ts';
import { useNavigation } from '../../state/location.tsx';
import { leadTo, useLanding } from '../OpenFile/landing.ts';
import { Actions } from './Actions.tsx';
import styles from './ChartCard.module.css';

const DataTable = lazy(() => import('./DataTable.tsx').then((m) => ({ default: m.DataTable })));

/** The foot of a card: its table, and what can be done with it. A card that was opened from a picture shows its table. */
export function CardFoot({ model, card }: { model: AnyModel; card: Card | null }) {
  const w = shell[useNavigation().here.lang];
  const [table, setTable] = useState(false);
  const tableId = useId();
  const foot = useRef<HTMLDivElement>(null);
  useLanding(model, card, (focus) => {
    setTable(true);
    leadTo(foot.current?.closest('figure'), focus);
  });
  return (
    <>
      <div ref={foot} className={styles.actions}>
        {model.table.length > 0 && (
          <button type="button" aria-expanded={table} aria-controls={tableId} onClick={() => setTable(!table)}>
            {w.table}
          </button>
        )}
        {model.empty === null && <Actions model={model} card={card} />}
      </div>
      <div id={tableId}>
        {table && (
          <Suspense fallback={<p role="status">{w.loading}</p>}>
            <DataTable model={model} />
          </Suspense>
        )}
      </div>
    </>
  );
}
