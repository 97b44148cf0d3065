import { type RefObject, useEffect, useState } from 'react';

/**
 * What stands in the field, but for what an input method is still composing: jiang'bei on its way to 江北 is not what the
 * reader means to look for.
 */
export function useTyped(input: RefObject<HTMLInputElement | null>): [string, (text: string) => void] {
  const [typed, setTyped] = useState(() => input.current?.value ?? '');
  useEffect(() => {
    const field = input.current;
    if (!field) return;
    const read = (e: Event): void => {
      if (!(e instanceof InputEvent && e.isComposing)) setTyped(field.value);
    };
    field.addEventListener('input', read);
    field.addEventListener('compositionend', read);
    return () => {
      field.removeEventListener('input', read);
      field.removeEventListener('compositionend', read);
    };
  }, [input]);
  return [typed, setTyped];
}
