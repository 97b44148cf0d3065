import { useId, useRef, useState } from 'react';
import type { AnyModel } from '../../charts/models.ts';
import type { Card } from '../../domain/card.ts';
import { exports } from '../../i18n/exports.ts';
import { shell } from '../../i18n/shell.ts';
import { useNavigation } from '../../state/location.tsx';
import { late } from '../late.ts';
import { leadTo, useLanding } from '../OpenFile/landing.ts';
import { Actions } from './Actions.tsx';
import styles from './ChartCard.module.css';
import type { DataTable } from './DataTable.tsx';

/** The foot of a card: its table, and what can be done with it. A card that was opened from a picture shows its table. */
export function CardFoot({ model, card }: { model: AnyModel; card: Card | null }) {
  const { lang } = useNavigation().here;
  const w = shell[lang];
  const [table, setTable] = useState(false);
  const [code, setCode] = useState<{ readonly DataTable: typeof DataTable } | 'failed' | null>(null);
  const tableId = useId();
  const foot = useRef<HTMLDivElement>(null);
  const show = (): void => {
    setTable(true);
    late(() => import('./DataTable.tsx')).then(setCode, () => setCode('failed'));
  };
  useLanding(model, card, (focus) => {
    show();
    leadTo(foot.current?.closest('figure'), focus);
  });
  return (
    <>
      <div ref={foot} className={styles.actions}>
        {model.table.length > 0 && (
          <button
            type="button"
            aria-expanded={table}
            aria-controls={tableId}
            onClick={() => (table ? setTable(false) : show())}
          >
            {w.table}
          </button>
        )}
        {model.empty === null && <Actions model={model} card={card} />}
      </div>
      <div id={tableId}>
        {table && code === null && <p role="status">{w.loading}</p>}
        {table && code === 'failed' && <p role="alert">{exports[lang].faults.load}</p>}
        {table && code !== null && code !== 'failed' && <code.DataTable model={model} />}
      </div>
    </>
  );
}
