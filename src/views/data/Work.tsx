import { lazy, Suspense, useState } from 'react';
import type { EveryFigure } from '../../blocks/everyFigure.ts';
import { figures } from '../../i18n/figures.ts';
import { health } from '../../i18n/health.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './work.module.css';

const WorkList = lazy(() => import('./WorkList.tsx').then((m) => ({ default: m.WorkList })));

/** The editors' list, folded away; it is drawn up when it is opened and all figures are there, for a gap is only then one. */
export function Work({ every }: { every: EveryFigure }) {
  const { lang } = useNavigation().here;
  const [open, setOpen] = useState(false);
  const waiting = <p role="status">{figures[lang].loading(every.done, every.all)}</p>;
  return (
    <details className={styles.fold} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{health[lang].work}</summary>
      {open &&
        (every.pending ? (
          waiting
        ) : (
          <Suspense fallback={waiting}>
            <WorkList data={every.data} />
          </Suspense>
        ))}
    </details>
  );
}
