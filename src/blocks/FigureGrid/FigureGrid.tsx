import {
  type ClipboardEvent,
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Column, ColumnSort } from '../../domain/column.ts';
import type { FigureRow } from '../../domain/slice/table.ts';
import { figures } from '../../i18n/figures.ts';
import { useNavigation } from '../../state/location.tsx';
import { tracks, valueSlots } from './columns.ts';
import { copied } from './copied.ts';
import { usePrinting } from '../printing.ts';
import styles from './FigureGrid.module.css';
import { Head } from './Head.tsx';
import { type At, move, rowsInSight, spanOf, within } from './move.ts';
import { Row } from './Row.tsx';
import { reveal, useSight } from './sight.ts';

interface FigureGridProps {
  readonly rows: readonly FigureRow[];
  readonly columns: readonly Column[];
  readonly sort: ColumnSort | null;
  readonly onSort: (sort: ColumnSort | null) => void;
  readonly label: string;
  /** As high as the window allows, or as a part of a page. */
  readonly form: 'view' | 'section';
}

const START: At = { row: 0, col: 0 };

function cellOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null;
}

function atOf(cell: HTMLElement): At {
  const [row = 0, col = 0] = (cell.dataset.at ?? '').split(':').map(Number);
  return { row, col };
}

/**
 * Figures as a grid: one stop for Tab, arrows move between cells, Enter opens what a cell links to, Ctrl+C copies. Only the
 * rows in sight are in the page, and the one that has the focus.
 */
export function FigureGrid({ rows, columns, sort, onSort, label, form }: FigureGridProps) {
  const { lang } = useNavigation().here;
  const w = figures[lang];
  const help = useId();
  const box = useRef<HTMLDivElement>(null);
  const { scrolled, height, rowHeight, headHeight, onScroll } = useSight(box);
  const [asked, setActive] = useState(START);
  const [anchored, setAnchor] = useState(START);
  const [said, setSaid] = useState('');
  const wantsFocus = useRef(false);
  const extending = useRef(false);
  const size = { rows: rows.length, cols: columns.length, page: Math.max(1, Math.floor(height / rowHeight) - 2) };
  // Filters shorten the table under the reader's feet.
  const active = within(asked, size);
  const anchor = within(anchored, size);
  const chosen = spanOf(active, anchor);
  // Paper shows every row, as there is nothing to scroll.
  const printing = usePrinting();
  const { from, to } = printing ? { from: 0, to: rows.length } : rowsInSight(scrolled, height, rowHeight, rows.length);
  const drawn = Array.from({ length: to - from }, (_, i) => from + i);
  if (active.row >= 0 && (active.row < from || active.row >= to)) drawn.push(active.row);

  useLayoutEffect(() => {
    if (!wantsFocus.current || !box.current) return;
    wantsFocus.current = false;
    const cell = box.current.querySelector<HTMLElement>(`[data-at="${active.row}:${active.col}"]`);
    if (!cell) return;
    reveal(box.current, cell, active, { rowHeight, headHeight });
    cell.focus({ preventScroll: true });
  });

  const onKeyDown = (e: KeyboardEvent): void => {
    const cell = cellOf(e.target);
    if (!cell || e.altKey) return;
    const next = move(e.key, e.ctrlKey || e.metaKey, active, size);
    if (next) {
      e.preventDefault();
      wantsFocus.current = true;
      setActive(next);
      if (!e.shiftKey) setAnchor(next);
    } else if (e.key === 'Enter' && e.target === cell) {
      e.preventDefault();
      cell.querySelector<HTMLElement>('a, button')?.click();
    } else if (e.key.toLowerCase() === 'a' && (e.ctrlKey || e.metaKey)) {
      e.preventDefault();
      setAnchor({ row: 0, col: 0 });
      setActive({ row: rows.length - 1, col: columns.length - 1 });
      wantsFocus.current = true;
    } else if (e.key === 'Escape' && (active.row !== anchor.row || active.col !== anchor.col)) {
      e.stopPropagation();
      setAnchor(active);
    }
  };

  const onFocus = (e: FocusEvent): void => {
    const cell = cellOf(e.target);
    if (!cell) return;
    const at = atOf(cell);
    if (at.row === active.row && at.col === active.col) return;
    setActive(at);
    if (!extending.current) setAnchor(at);
  };

  const onCopy = (e: ClipboardEvent): void => {
    // Text that was chosen with the pointer is copied as it is.
    if (document.getSelection()?.isCollapsed === false) return;
    const text = copied(rows, columns, chosen, lang);
    e.clipboardData.setData('text/plain', text);
    e.preventDefault();
    const n = (chosen.bottom - chosen.top + 1) * (chosen.right - chosen.left + 1);
    setSaid(n === 1 ? w.copied(text.slice(0, 60)) : w.copiedCells(n));
  };

  const slots = useMemo(() => valueSlots(rows, lang), [rows, lang]);
  const layout: CSSProperties & Record<`--${string}`, string> = { ...tracks(columns, lang), ...slots };
  // One cell is told by the focus; more of them are marked.
  const many = active.row !== anchor.row || active.col !== anchor.col;
  const spans = (row: number): boolean => many && row >= chosen.top && row <= chosen.bottom;
  return (
    <div className={styles.figures}>
      <p id={help} className="unseen">
        {w.gridHelp}
      </p>
      <div ref={box} className={form === 'view' ? `${styles.box} ${styles.tall}` : styles.box} onScroll={onScroll}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrows move in it, as in a spreadsheet.
          role="grid"
          aria-label={label}
          aria-describedby={help}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length}
          aria-multiselectable="true"
          className={styles.grid}
          style={layout}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
          onCopy={onCopy}
          onPointerDown={(e) => {
            extending.current = e.shiftKey;
          }}
        >
          <Head
            columns={columns}
            sort={sort}
            onSort={onSort}
            active={active.row === -1 || rows.length === 0 ? active.col : null}
            span={spans(-1) ? chosen : null}
          />
          <tbody className={styles.body} style={printing ? undefined : { height: rows.length * rowHeight }}>
            {drawn.map((i) => {
              const row = rows[i];
              return (
                row && (
                  <Row
                    key={row.figure.id}
                    row={row}
                    index={i}
                    columns={columns}
                    top={i * rowHeight}
                    active={i === active.row ? active.col : null}
                    from={spans(i) ? chosen.left : -1}
                    to={spans(i) ? chosen.right : -1}
                  />
                )
              );
            })}
          </tbody>
        </table>
      </div>
      <p role="status" className={said === '' ? 'unseen' : styles.said}>
        {said}
      </p>
    </div>
  );
}
