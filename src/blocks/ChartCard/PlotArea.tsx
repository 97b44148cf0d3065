import { type CSSProperties, type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react';
import type { Mark } from '../../charts/common/model.ts';
import { Drawing } from '../../charts/Drawing.tsx';
import type { ChartEvent } from '../../charts/EChart.tsx';
import type { AnyModel } from '../../charts/models.ts';
import { card } from '../../i18n/card.ts';
import { shell } from '../../i18n/shell.ts';
import { useNavigation } from '../../state/location.tsx';
import { usePrinting } from '../printing.ts';
import { usePalette } from '../theme.ts';
import type { PaperPlot as PaperPlotOf } from './PaperPlot.tsx';
import styles from './Plot.module.css';
import { Tip } from './Tip.tsx';

/** What draws for paper: fetched once a chart stands, for printing waits for nothing. Without it drawings shrink from the screen. */
let PaperPlot: typeof PaperPlotOf | null = null;

function expectPaper(): void {
  if (PaperPlot) return;
  import('./PaperPlot.tsx').then(
    (m) => {
      PaperPlot = m.PaperPlot;
    },
    () => undefined,
  );
}

/** The mark that a key leads to from the present one (null: none yet), kept within 0…last; null for other keys. */
function stepTo(key: string, at: number | null, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return at === null ? 0 : Math.min(last, at + 1);
    case 'ArrowUp':
    case 'ArrowLeft':
      return at === null ? last : Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

export interface PlotProps {
  readonly model: AnyModel;
  /** Opens a mark: its evidence, or its place. */
  readonly onOpen: (mark: Mark, what: 'figure' | 'place') => void;
  /** Opens what an axis names: a place or an indicator by id, or the mark of that row. */
  readonly onName: (name: string) => void;
}

interface PlotAreaProps extends PlotProps {
  readonly width: number;
  readonly height: number;
  readonly size: CSSProperties;
}

/**
 * The drawing with its pointer and keyboard: Tab reaches it once, arrows move between marks, Enter opens the evidence,
 * Shift+Enter the place, Escape leaves. What the pointer or the keyboard is at is told beside it and to a screen reader.
 */
export function PlotArea({ model, onOpen, onName, width, height, size }: PlotAreaProps) {
  const { here } = useNavigation();
  const w = shell[here.lang];
  const palette = usePalette();
  const printing = usePrinting();
  useEffect(expectPaper, []);
  const help = useId();
  const [keyAt, setKeyAt] = useState<number | null>(null);
  const [pointer, setPointer] = useState<{ mark: string; x: number; y: number } | null>(null);
  const look = useMemo(() => ({ palette, width, height, lang: here.lang }), [palette, width, height, here.lang]);
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
    const next = stepTo(e.key, keyAt, last);
    if (next !== null) {
      e.preventDefault();
      setKeyAt(next);
    } else if ((e.key === 'Enter' || e.key === ' ') && keyMark) {
      e.preventDefault();
      onOpen(keyMark, e.shiftKey || keyMark.figure === null ? 'place' : 'figure');
    } else if (e.key === 'Escape' && keyAt !== null) {
      e.stopPropagation();
      setKeyAt(null);
    }
  };

  return (
    <>
      <p id={help} className="unseen">
        {model.marks.length > 0 ? card[here.lang].help : card[here.lang].emptyHelp}
      </p>
      <div
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing is one stop for Tab; inside it the arrows move.
        tabIndex={0}
        aria-label={`${w.chart}: ${model.title}`}
        aria-describedby={help}
        className={styles.box}
        style={size}
        onKeyDown={onKeyDown}
        onBlur={() => setKeyAt(null)}
      >
        <div aria-hidden="true">
          <Drawing model={model} look={look} active={keyMark?.id ?? null} onEvent={onEvent} />
        </div>
        {pointed && pointer && <Tip mark={pointed} x={pointer.x} y={pointer.y} width={width} />}
      </div>
      {printing && PaperPlot && <PaperPlot model={model} />}
      <p aria-live="polite" className={keyMark ? styles.readout : 'unseen'}>
        {keyMark ? `${keyMark.head}: ${keyMark.lines.join(' · ')}` : ''}
      </p>
    </>
  );
}
