import { type CSSProperties, lazy, type ReactNode, Suspense, useRef } from 'react';
import { heightOf } from '../../charts/models.ts';
import { shell } from '../../i18n/shell.ts';
import { useNavigation } from '../../state/location.tsx';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { useWidth } from '../width.ts';
import styles from './Plot.module.css';
import type { PlotProps } from './PlotArea.tsx';

const load = () => import('./PlotArea.tsx');

/** Fetches what draws while figures are still on their way. What fails here is said by the plot that needs it. */
export function expectPlot(): void {
  load().catch(() => undefined);
}

const PlotArea = lazy(() => load().then((m) => ({ default: m.PlotArea })));

/** Room for the drawing: it has its final size before ECharts, and what the pointer and the keyboard do, have arrived. */
export function Plot(props: PlotProps) {
  const { here } = useNavigation();
  const w = shell[here.lang];
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const height = heightOf(props.model, width || 640);
  // On paper the drawing is scaled from this size to its column.
  const size: CSSProperties & Record<`--${string}`, number> = {
    height,
    '--drawn-width': width || 1,
    '--drawn-height': height,
  };
  const room = (content: ReactNode) => (
    <div className={styles.box} style={size}>
      {content}
    </div>
  );
  return (
    <div ref={box} className={styles.plot}>
      <ErrorBoundary fallback={room(<p role="alert">{w.drawFailed}</p>)}>
        <Suspense fallback={room(<p className={styles.waiting}>{w.drawing}</p>)}>
          {width > 0 ? <PlotArea {...props} width={width} height={height} size={size} /> : room(null)}
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
