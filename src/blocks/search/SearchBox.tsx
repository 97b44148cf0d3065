import { lazy, Suspense, useLayoutEffect, useRef, useState } from 'react';
import { shell } from '../../i18n/shell.ts';
import { useNavigation } from '../../state/location.tsx';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { ViewFailed } from '../messages.tsx';
import styles from './SearchBox.module.css';
import { shortcutOf } from './shortcuts.ts';

const SearchLayer = lazy(() => import('./SearchLayer.tsx').then((m) => ({ default: m.SearchLayer })));

/**
 * The field of the search. It stays what it is while what finds and lists arrives with its first focus, so that nothing
 * typed is lost and no input method is interrupted.
 */
export function SearchBox() {
  const w = shell[useNavigation().here.lang];
  const input = useRef<HTMLInputElement>(null);
  const before = useRef<Element | null>(null);
  const [shown, setShown] = useState<'no' | 'list' | 'keys' | 'asleep'>('asleep');
  useLayoutEffect(() => {
    const onKey = (e: KeyboardEvent): void => {
      const asked = shortcutOf(e);
      if (!asked) return;
      e.preventDefault();
      if (asked === 'search') input.current?.focus();
      setShown(asked === 'search' ? 'list' : 'keys');
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const list = (): void => setShown('list');
  return (
    <search
      className={styles.box}
      onBlur={(e) => {
        if (!e.currentTarget.contains(e.relatedTarget)) setShown((now) => (now === 'list' ? 'no' : now));
      }}
    >
      <input
        ref={input}
        role="combobox"
        aria-label={w.search}
        aria-expanded={false}
        aria-autocomplete="list"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={w.search}
        onFocus={(e) => {
          before.current = e.relatedTarget;
          setShown((now) => (now === 'asleep' ? 'no' : now));
        }}
        onClick={list}
        onInput={list}
      />
      {shown !== 'asleep' && (
        <ErrorBoundary fallback={<ViewFailed />}>
          <Suspense fallback={null}>
            <SearchLayer input={input} before={before} shown={shown} show={setShown} />
          </Suspense>
        </ErrorBoundary>
      )}
    </search>
  );
}
