import { lazy, Suspense } from 'react';
import type { HeadlineModel } from '../charts/headline/model.ts';
import type { Card } from '../domain/card.ts';
import { useNavigation } from '../state/location.tsx';
import { FigureLink, PlaceLink } from './links.tsx';
import styles from './HeadlineFigure.module.css';

// What nobody has asked for yet does not delay the first view.
const Actions = lazy(() => import('./HeadlineActions.tsx').then((m) => ({ default: m.HeadlineActions })));

/**
 * A headline figure: number large, its bound's sign before it, unit small, then whose, when and how it was worded; in its
 * corner what can be done with the card that draws the same.
 */
export function HeadlineFigure({ model, card }: { model: HeadlineModel; card: Card }) {
  const { here } = useNavigation();
  const { parts } = model;
  return (
    <article aria-label={`${model.title} · ${model.subtitle}`} className={styles.headline}>
      <p className={styles.title}>{model.title}</p>
      {parts && model.figure !== null ? (
        <p className={styles.value}>
          <FigureLink figure={{ id: model.figure }}>
            <span className={model.plan ? `${styles.number} ${styles.plan}` : styles.number}>
              {parts.sign && <span className={styles.sign}>{parts.sign}</span>}
              {parts.number}
            </span>
            <span className={styles.unit}>{parts.unit}</span>
          </FigureLink>
        </p>
      ) : (
        <p role="status" className={styles.none}>
          {model.empty}
        </p>
      )}
      <div className={styles.foot}>
        <p className={styles.when}>
          <PlaceLink place={model.place}>{model.place.short[here.lang]}</PlaceLink>
          {[model.period, model.wording].filter((s) => s !== '').map((s) => `\u00a0· ${s}`)}
        </p>
        <Spark model={model} />
      </div>
      <Suspense>
        <Actions model={model} card={card} />
      </Suspense>
    </article>
  );
}

const W = 88;
const H = 28;

/** The same series as a fine line; no line where years are missing or the series is broken. */
function Spark({ model }: { model: HeadlineModel }) {
  const { history, runs } = model;
  if (history.length < 2) return null;
  const xs = history.map((h) => h.x);
  const vs = history.map((h) => h.value);
  const [x0, x1] = [Math.min(...xs), Math.max(...xs)];
  const [v0, v1] = [Math.min(...vs), Math.max(...vs)];
  const at = (i: number): string => {
    const h = history[i];
    if (!h) return '';
    const x = 3 + ((h.x - x0) / (x1 - x0 || 1)) * (W - 6);
    const y = H - 4 - ((h.value - v0) / (v1 - v0 || 1)) * (H - 8);
    return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
  };
  return (
    <svg className={styles.spark} width={W} height={H} viewBox={`0 0 ${W} ${H}`} aria-hidden="true">
      {runs
        .filter((run) => run.length > 1)
        .map((run) => (
          <polyline key={run.join()} points={run.map(at).join(' ')} />
        ))}
      {history.map((h, i) => {
        const [x, y] = at(i).split(',');
        return <circle key={`${h.x}-${h.value}`} cx={x} cy={y} r={i === history.length - 1 ? 3 : 1.8} />;
      })}
    </svg>
  );
}
