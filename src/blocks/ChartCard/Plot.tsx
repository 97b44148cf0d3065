import { type KeyboardEvent, lazy, Suspense, useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import type { ChartEvent } from '../../charts/EChart.tsx';
import { type AnyModel, definitionOf } from '../../charts/registry.ts';
import type { Mark } from '../../charts/shared/model.ts';
import { shell } from '../../i18n/shell.ts';
import { useNavigation } from '../../state/location.tsx';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { usePalette } from '../theme.ts';
import { useWidth } from '../width.ts';
import styles from './Plot.module.css';
import { Tip } from './Tip.tsx';

const EChart = lazy(() => import('../../charts/EChart.tsx').then((m) => ({ default: m.EChart })));

interface PlotProps {
  readonly model: AnyModel;
  /** Opens a mark: its evidence, or its place. */
  readonly onOpen: (mark: Mark, what: 'figure' | 'place') => void;
  /** Opens what an axis names: a place or an indicator by id, or the mark of that row. */
  readonly onName: (name: string) => void;
}

/**
 * The drawing with its pointer and keyboard: Tab reaches it once, arrows move between marks, Enter opens the evidence,
 * Shift+Enter the place, Escape leaves. What the pointer or the keyboard is at is told beside it and to a screen reader.
 */
export function Plot({ model, onOpen, onName }: PlotProps) {
  const { here } = useNavigation();
  const w = shell[here.lang];
  const palette = usePalette();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const help = useId();
  const [keyAt, setKeyAt] = useState<number | null>(null);
  const [pointer, setPointer] = useState<{ mark: string; x: number; y: number } | null>(null);
  const definition = definitionOf(model);
  const height = definition.heightOf(model, width || 640);
  const option = useMemo(
    () => (width > 0 ? definition.toOption(model, { palette, width, height, lang: here.lang }) : null),
    [definition, model, palette, width, height, here.lang],
  );
  const drawn = useDeferredValue(option);
  const keyMark = keyAt === null ? null : (model.marks[keyAt] ?? null);
  const pointed = pointer ? (model.marks.find((m) => m.id === pointer.mark) ?? null) : null;

  const onEvent = (event: ChartEvent): void => {
    if (event.kind === 'leave') setPointer(null);
    else if (event.kind === 'point') setPointer({ mark: event.mark, x: event.x, y: event.y });
    else if (event.kind === 'name') onName(event.name);
    else {
      const mark = model.marks.find((m) => m.id === event.mark);
      if (mark) onOpen(mark, mark.figure === null ? 'place' : 'figure');
    }
  };

  const onKeyDown = (e: KeyboardEvent): void => {
    const last = model.marks.length - 1;
    if (last < 0 || e.altKey || e.ctrlKey || e.metaKey) return;
    const step: Record<string, number> = {
      ArrowDown: 1,
      ArrowRight: 1,
      ArrowUp: -1,
      ArrowLeft: -1,
      Home: -Infinity,
      End: Infinity,
    };
    const by = step[e.key];
    if (by !== undefined) {
      e.preventDefault();
      setKeyAt(keyAt === null ? (by < 0 && by !== -Infinity ? last : by === Infinity ? last : 0) : Math.min(last, Math.max(0, keyAt + by)));
    } else if ((e.key === 'Enter' || e.key === ' ') && keyMark) {
      e.preventDefault();
      onOpen(keyMark, e.shiftKey || keyMark.figure === null ? 'place' : 'figure');
    } else if (e.key === 'Escape' && keyAt !== null) {
      e.stopPropagation();
      setKeyAt(null);
    }
  };

  return (
    <div className={styles.plot}>
      <p id={help} className="unseen">
        {model.marks.length > 0 ? w.chartHelp : w.chartEmptyHelp}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing is one stop for Tab; inside it the arrows move. */}
      <div ref={box} role="application" tabIndex={0} aria-label={`${w.chart}: ${model.title}`} aria-describedby={help} className={styles.box} style={{ height }} onKeyDown={onKeyDown} onBlur={() => setKeyAt(null)}>
        <ErrorBoundary fallback={<p role="alert">{w.drawFailed}</p>}>
          <Suspense fallback={<p className={styles.waiting}>{w.drawing}</p>}>
            {drawn && (
              <div aria-hidden="true">
                <EChart
                  option={drawn}
                  width={width}
                  height={height}
                  active={keyMark?.id ?? null}
                  onEvent={onEvent}
                />
              </div>
            )}
          </Suspense>
        </ErrorBoundary>
        {pointed && pointer && <Tip mark={pointed} x={pointer.x} y={pointer.y} width={width} />}
      </div>
      <p aria-live="polite" className={keyMark ? styles.readout : 'unseen'}>
        {keyMark ? `${keyMark.head}: ${keyMark.lines.join(' · ')}` : ''}
      </p>
    </div>
  );
}
