import { useQuery } from '@tanstack/react-query';
import { type RefObject, useId, useLayoutEffect, useMemo, useState } from 'react';
import { DataFileError } from '../../data/problem.ts';
import { searchQuery } from '../../data/search.ts';
import { search as find } from '../../domain/search/find.ts';
import { webAddress } from '../../export/context.ts';
import { copyText } from '../../export/deliver.ts';
import { exports } from '../../i18n/exports.ts';
import { search } from '../../i18n/search.ts';
import { useNavigation } from '../../state/location.tsx';
import { useCatalogue } from '../dataset.tsx';
import { FileFailed } from '../messages.tsx';
import { chooseFile } from '../OpenFile/choose.ts';
import { seekCard } from '../OpenFile/landing.ts';
import { citedIn } from './cited.ts';
import { commandsOf } from './commands.ts';
import { KeysDialog } from './KeysDialog.tsx';
import { type Option, onlyGuesses, optionGroups, rowsOfCatalogue } from './options.ts';
import { ResultList } from './ResultList.tsx';
import styles from './search.module.css';
import { useTyped } from './typed.ts';

interface SearchLayerProps {
  readonly input: RefObject<HTMLInputElement | null>;
  /** What had the focus before the field. */
  readonly before: RefObject<Element | null>;
  readonly shown: 'no' | 'list' | 'keys';
  readonly show: (what: 'no' | 'list' | 'keys') => void;
}

/** What hangs from the field: the list of what was found, driven by the keys pressed in it, and the list of keys. */
export function SearchLayer({ input, before, shown, show }: SearchLayerProps) {
  const navigation = useNavigation();
  const { here } = navigation;
  const w = search[here.lang];
  const { catalogue } = useCatalogue();
  const index = useQuery(searchQuery());
  const { typed, clear } = useTyped(input);
  const [chosen, setChosen] = useState({ typed: '', at: 0 });
  // What became of copying, not its words: these follow the language.
  const [copied, setCopied] = useState<'copied' | 'copyFailed' | 'local' | null>(null);
  const listId = useId();

  const commands = useMemo(() => commandsOf(here), [here]);
  const rows = useMemo(
    () => [...(index.data ?? rowsOfCatalogue(catalogue)), ...commands.map((c) => c.row)],
    [index.data, catalogue, commands],
  );
  const found = useMemo(() => find(rows, typed), [rows, typed]);
  const cited = useMemo(() => citedIn(typed, catalogue.version, here), [typed, catalogue.version, here]);
  const groups = useMemo(
    () => (cited ? [cited.group] : optionGroups(found, { catalogue, commands, lang: here.lang })),
    [cited, found, catalogue, commands, here.lang],
  );
  const options = groups.flatMap((group) => group.options);
  const at = chosen.typed === typed ? Math.min(chosen.at, options.length - 1) : 0;
  const active = options[at] ?? null;
  const open = shown === 'list' && options.length > 0;
  const idOf = (option: Option): string => `${listId}-${option.id}`;
  const activeId = open && active ? idOf(active) : null;

  const leave = (): void => {
    const [field, back] = [input.current, before.current];
    show('no');
    setCopied(null);
    clear();
    if (back instanceof HTMLElement && back.isConnected && back !== document.body) back.focus({ preventScroll: true });
    if (document.activeElement === field) field?.blur();
  };

  const choose = (option: Option, page: boolean): void => {
    const { deed } = option;
    if (deed === 'copyLink') {
      const link = webAddress(navigation.href({}));
      if (link === '') setCopied('local');
      else
        copyText(Promise.resolve(link)).then(
          () => setCopied('copied'),
          () => setCopied('copyFailed'),
        );
      return;
    }
    leave();
    if (deed === 'keys') show('keys');
    else if (deed === 'openFile') chooseFile();
    else {
      navigation.go(page && option.page ? option.page : deed);
      if (option.cites) seekCard(option.cites, navigation.href(deed));
    }
  };

  const onKey = (e: KeyboardEvent): void => {
    // What an input method is composing is its own: Enter takes a word there, arrows choose one.
    if (e.isComposing || e.keyCode === 229) return;
    if (e.key === 'Escape' && shown === 'list') {
      e.preventDefault();
      leave();
    } else if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      e.preventDefault();
      if (shown !== 'list') show('list');
      else if (options.length > 0) {
        const step = e.key === 'ArrowDown' ? 1 : -1;
        setChosen({ typed, at: (at + step + options.length) % options.length });
      }
    } else if (e.key === 'Enter' && open && active) {
      e.preventDefault();
      choose(active, e.shiftKey || e.ctrlKey || e.metaKey);
    }
  };
  useLayoutEffect(() => {
    const field = input.current;
    field?.addEventListener('keydown', onKey);
    return () => field?.removeEventListener('keydown', onKey);
  });

  useLayoutEffect(() => {
    const field = input.current;
    field?.setAttribute('aria-expanded', String(open));
    if (open) field?.setAttribute('aria-controls', listId);
    if (activeId !== null) field?.setAttribute('aria-activedescendant', activeId);
    if (activeId !== null) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
    return () => {
      field?.setAttribute('aria-expanded', 'false');
      field?.removeAttribute('aria-controls');
      field?.removeAttribute('aria-activedescendant');
    };
  }, [input, open, listId, activeId]);

  const count = groups.reduce((n, group) => n + group.options.length + group.more, 0);
  const failed = index.error instanceof DataFileError ? index.error : null;
  const nothing = found.query !== null && options.length === 0 && !index.isPending;
  return (
    <>
      {shown === 'list' && (
        // The field keeps the focus, and with it the list: a press on what hangs from it is not a way out.
        // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done here but leaving the focus where it is.
        <div className={styles.layer} onMouseDown={(e) => e.preventDefault()}>
          <div className={styles.head}>
            <p role="status">
              {copied !== null
                ? copied === 'local'
                  ? exports[here.lang].faults.local
                  : w[copied]
                : cited && cited.said !== ''
                  ? cited.said
                  : nothing
                    ? w.none(typed.trim())
                    : found.query
                      ? w.found(count)
                      : w.hint}
            </p>
            <button type="button" className={styles.close} onClick={leave}>
              {w.close}
            </button>
          </div>
          {failed && (
            <FileFailed
              errors={[failed]}
              retry={() => {
                index.refetch().catch(() => undefined);
              }}
            />
          )}
          {!cited && onlyGuesses(found) && <p className={styles.note}>{w.guess}</p>}
          {open && (
            <ResultList
              id={listId}
              groups={groups}
              active={active}
              idOf={idOf}
              onActive={(option) => setChosen({ typed, at: options.indexOf(option) })}
              onChoose={choose}
            />
          )}
        </div>
      )}
      {shown === 'keys' && <KeysDialog close={() => show('no')} />}
    </>
  );
}
