import { type RefObject, useEffectEvent, useLayoutEffect, useState } from 'react';
import type { At } from './move.ts';

/** What of a scrolled box is in sight, in px. */
export interface Sight {
  readonly scrolled: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly headHeight: number;
  readonly onScroll: () => void;
}

/** Until the box has been measured, and where there is nothing to measure. */
const GUESS = { scrolled: 0, height: 640, rowHeight: 36, headHeight: 36 };

/** Follows how far a box is scrolled, how high it is, and how high its rows are in the reader's type size. */
export function useSight(box: RefObject<HTMLElement | null>): Sight {
  const [sight, setSight] = useState(GUESS);
  const measure = (): void => {
    const element = box.current;
    if (!element) return;
    // The height that the style gives, not the rounded one: a hundred roundings would be a row.
    const rowHeight = element.querySelector('tbody tr')?.getBoundingClientRect().height;
    const next = {
      scrolled: element.scrollTop,
      height: element.clientHeight || GUESS.height,
      rowHeight: rowHeight || GUESS.rowHeight,
      headHeight: element.querySelector('thead')?.getBoundingClientRect().height || GUESS.headHeight,
    };
    setSight((was) =>
      was.scrolled === next.scrolled &&
      was.height === next.height &&
      was.rowHeight === next.rowHeight &&
      was.headHeight === next.headHeight
        ? was
        : next,
    );
  };
  // After every drawing: a table that was empty has its first row now.
  useLayoutEffect(measure);
  const onResize = useEffectEvent(measure);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => onResize());
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return { ...sight, onScroll: measure };
}

/** Scrolls a cell into sight, clear of the heads above it and of the first column beside it. */
export function reveal(
  box: HTMLElement,
  cell: HTMLElement,
  at: At,
  { rowHeight, headHeight }: Pick<Sight, 'rowHeight' | 'headHeight'>,
): void {
  if (at.row >= 0) {
    const top = at.row * rowHeight;
    const least = top + rowHeight + headHeight - box.clientHeight;
    box.scrollTop = Math.max(least, Math.min(top, box.scrollTop));
  }
  if (at.col === 0) {
    box.scrollLeft = 0;
    return;
  }
  const edge = box.getBoundingClientRect();
  const pinned = box.querySelector('thead th')?.getBoundingClientRect().right ?? edge.left;
  const { left, right } = cell.getBoundingClientRect();
  const end = edge.left + box.clientWidth;
  if (left < pinned) box.scrollLeft -= pinned - left;
  else if (right > end) box.scrollLeft += Math.min(right - end, left - pinned);
}
