import { type RefObject, useState, useSyncExternalStore } from 'react';

interface Typed {
  readonly subscribe: (listener: () => void) => () => void;
  readonly read: () => string;
  readonly clear: () => void;
}

/**
 * What stands in the field, but for what an input method is still composing: jiang'bei on its way to 江北 is not what the
 * reader means to look for.
 */
function typedIn(input: RefObject<HTMLInputElement | null>): Typed {
  let composing = false;
  let last = '';
  let heard = (): void => undefined;
  return {
    subscribe: (listener) => {
      const field = input.current;
      const on = (e: Event): void => {
        composing = e.type !== 'compositionend' && e instanceof InputEvent && e.isComposing;
        listener();
      };
      heard = listener;
      field?.addEventListener('input', on);
      field?.addEventListener('compositionend', on);
      return () => {
        field?.removeEventListener('input', on);
        field?.removeEventListener('compositionend', on);
      };
    },
    read: () => {
      if (!composing) last = input.current?.value ?? '';
      return last;
    },
    clear: () => {
      if (input.current) input.current.value = '';
      composing = false;
      heard();
    },
  };
}

/** The text typed so far, also what was typed before this was there to hear it; and how to empty the field. */
export function useTyped(input: RefObject<HTMLInputElement | null>): { typed: string; clear: () => void } {
  const [store] = useState(() => typedIn(input));
  const typed = useSyncExternalStore(store.subscribe, store.read, () => '');
  return { typed, clear: store.clear };
}
