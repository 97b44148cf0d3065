import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';

/** How near the upper or lower edge of the window the page scrolls along, px, and how fast at most, px a frame. */
const EDGE = 80;
const FASTEST = 18;
/** A finger or mouse that moves less has only pressed, px. */
const SLACK = 4;

export interface Drag {
  /** The index of what is dragged. */
  readonly from: number;
  /** The index at which it will be when it is let go. */
  readonly to: number;
}

export interface Dragging {
  readonly drag: Drag | null;
  /** The handle of the item with that index was pressed; `onMoved` is told where the item is to be, once it is let go. */
  readonly begin: (index: number, e: PointerEvent<HTMLElement>, onMoved: (to: number) => void) => void;
}

/** Half the space between two items, px. */
const GAP = 12;

/** Where the item would be: it takes the place of the one below the pointer. */
function placeAt(list: HTMLElement, y: number): number {
  const begun = [...list.children].filter((c) => c.getBoundingClientRect().top - GAP <= y).length;
  return Math.max(0, begun - 1);
}

/** How far the page scrolls in a frame with the pointer there, px. */
function scrollBy(y: number): number {
  const up = EDGE - y;
  const down = y - (window.innerHeight - EDGE);
  const by = Math.max(up, down);
  return by <= 0 ? 0 : Math.sign(down - up) * Math.min(FASTEST, (FASTEST * by) / EDGE);
}

/**
 * Items of a list that are dragged by their handles, by mouse, pen and finger alike; near an edge of the window the page
 * scrolls along. Escape, or a pointer that the system takes away, leaves everything as it was.
 */
export function useDrag(list: RefObject<HTMLElement | null>): Dragging {
  const [drag, setDrag] = useState<Drag | null>(null);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);

  const begin: Dragging['begin'] = (from, e, onMoved) => {
    if (e.button !== 0 || !e.isPrimary) return;
    stop.current();
    const grip = e.currentTarget;
    const { pointerId, clientY } = e;
    let y = clientY;
    let at: Drag | null = null;
    let frame = 0;
    const look = (): void => {
      if (!list.current) return;
      const to = placeAt(list.current, y);
      if (at?.to !== to) {
        at = { from, to };
        setDrag(at);
      }
    };
    const scroll = (): void => {
      const by = scrollBy(y);
      if (at !== null && by !== 0) {
        window.scrollBy(0, by);
        look();
      }
      frame = requestAnimationFrame(scroll);
    };
    const ends = new AbortController();
    const end = (done: boolean): void => {
      cancelAnimationFrame(frame);
      ends.abort();
      stop.current = () => undefined;
      setDrag(null);
      if (done && at !== null && at.to !== from) onMoved(at.to);
    };
    const how = { capture: true, signal: ends.signal };
    const mine = (p: globalThis.PointerEvent): boolean => p.pointerId === pointerId;
    window.addEventListener(
      'pointermove',
      (p) => {
        if (!mine(p)) return;
        y = p.clientY;
        if (at !== null || Math.abs(y - clientY) > SLACK) look();
      },
      how,
    );
    window.addEventListener('pointerup', (p) => mine(p) && end(true), how);
    window.addEventListener('pointercancel', (p) => mine(p) && end(false), how);
    window.addEventListener(
      'keydown',
      (k) => {
        if (k.key !== 'Escape') return;
        k.preventDefault();
        end(false);
      },
      how,
    );
    grip.setPointerCapture(pointerId);
    stop.current = () => end(false);
    frame = requestAnimationFrame(scroll);
  };
  return { drag, begin };
}
