import { type PointerEvent, useRef } from 'react';

/** A finger that moves this far turns the slide, px. */
const FAR = 60;

type OnPointer = (e: PointerEvent) => void;

/** What an element listens to, so that one finger drawn across it turns the slide; two fingers enlarge, and turn nothing. */
export function useSwipe(onTurn: (to: 'next' | 'previous') => void): {
  readonly onPointerDown: OnPointer;
  readonly onPointerUp: OnPointer;
  readonly onPointerCancel: OnPointer;
} {
  const touch = useRef<{ id: number; x: number; y: number } | null>(null);
  return {
    onPointerDown: (e) => {
      touch.current = e.pointerType === 'touch' && e.isPrimary ? { id: e.pointerId, x: e.clientX, y: e.clientY } : null;
    },
    onPointerUp: (e) => {
      const from = touch.current;
      if (from?.id !== e.pointerId) return;
      touch.current = null;
      const [dx, dy] = [e.clientX - from.x, e.clientY - from.y];
      if (Math.abs(dx) > FAR && Math.abs(dx) > 2 * Math.abs(dy)) onTurn(dx < 0 ? 'next' : 'previous');
    },
    onPointerCancel: () => {
      touch.current = null;
    },
  };
}
