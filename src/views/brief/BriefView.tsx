import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useBrief } from '../../blocks/brief/useBrief.ts';
import { GoLink } from '../../blocks/links.tsx';
import { singleKeys } from '../../blocks/search/shortcuts.ts';
import type { BriefItem } from '../../domain/brief.ts';
import { brief } from '../../i18n/brief.ts';
import { exports } from '../../i18n/exports.ts';
import { card } from '../../i18n/card.ts';
import { shell } from '../../i18n/shell.ts';
import { unpackBrief } from '../../state/briefLink.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './brief.module.css';
import { ExportAll } from './ExportAll.tsx';
// Paper waits for nothing: what it alone has is here before it is asked for.
import { PaperCover, PaperSources } from './PaperPages.tsx';
import { presenting } from './programs.ts';
import { Tools } from './Tools.tsx';
import { useDrag } from './useDrag.ts';
import { usePrinting } from '../../blocks/printing.ts';

// The words stand before all that draws has arrived.

const Item = lazy(() => import('./Item.tsx').then((m) => ({ default: m.Item })));
const Present = lazy(() => import('./Present.tsx').then((m) => ({ default: m.Present })));

/** Is a text being typed, so that keys mean letters? */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea, dialog') !== null;
}

/** The brief: its tools, its charts and sections in order; or, with a slide in the address, its presentation. */
export function BriefView() {
  const { here } = useNavigation();
  if (here.slide === null) return <Desk />;
  return (
    <Suspense fallback={<p role="status">{shell[here.lang].loading}</p>}>
      <Present />
    </Suspense>
  );
}

/** Opens the brief that the address carries, once, and takes it out of the address. */
function useCarriedInLink(say: (text: string) => void): void {
  const { here, go } = useNavigation();
  const { dispatch } = useBrief();
  const packed = new URLSearchParams(here.search).get('brief');
  const taken = useRef<string | null>(null);
  const w = brief[here.lang];
  useEffect(() => {
    if (packed === null || taken.current === packed) return;
    taken.current = packed;
    unpackBrief(packed)
      .then((read) => {
        if ('brief' in read) dispatch({ do: 'open', brief: read.brief });
        say('brief' in read ? w.openedLink : w.linkFault);
        go({}, 'replace');
      })
      .catch(() => say(w.linkFault));
  }, [packed, dispatch, say, go, w]);
}

function Desk() {
  const { here, go } = useNavigation();
  const w = brief[here.lang];
  const { state, fault, foreign, dispatch } = useBrief();
  const { now } = state;
  const [said, setSaid] = useState({ text: '', times: 0 });
  // The same words once more are news, too: a new element is read out.
  const say = useCallback((text: string): void => setSaid(({ times }) => ({ text, times: times + 1 })), []);
  const [all, setAll] = useState(false);
  const printing = usePrinting();
  const list = useRef<HTMLOListElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  // Where a section has just been added: at the end, out of sight. Its title is what is written next.
  const [fresh, setFresh] = useState<number | null>(null);
  useCarriedInLink(say);
  const move = (item: BriefItem, to: number, name: string): void => {
    const at = Math.max(0, Math.min(now.items.length - 1, to));
    dispatch({ do: 'move', key: item.key, to: at });
    say(w.moved(name, at + 1, now.items.length));
  };
  const step = (back: boolean): void => {
    const to = (back ? state.past : state.future).at(back ? -1 : 0);
    if (!to) return;
    dispatch({ do: back ? 'undo' : 'redo' });
    say((back ? w.undone : w.redone)(to.items.length));
  };
  const remove = (item: BriefItem, at: number, name: string): void => {
    dispatch({ do: 'remove', key: item.key });
    // The focus stays in the list: on what has come into the place, or on what stood before; of an empty one, on the way back.
    const rest = list.current?.children;
    const after = rest?.[at + 1]?.querySelector('button');
    if (after) after.focus({ preventScroll: true });
    else (rest?.[at - 1]?.querySelector('button') ?? undo.current)?.focus();
    say(w.removed(name));
  };
  const { drag, begin } = useDrag(list);
  const ready = now.items.length > 0;
  useEffect(() => {
    // Asked for again, and its failure said, when it is wanted.
    if (ready) presenting().catch(() => undefined);
  }, [ready]);
  const present = (): void => {
    // At once, or the browser takes it for nobody's wish. Refused where a frame forbids it: the window is filled then.
    document.documentElement.requestFullscreen?.().catch(() => undefined);
    presenting().then(
      () => go({ query: { slide: 1, open: null } }),
      () => {
        if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
        say(exports[here.lang].faults.load);
      },
    );
  };
  const onKey = useRef<(e: KeyboardEvent) => void>(() => undefined);
  useLayoutEffect(() => {
    onKey.current = (e) => {
      if (e.defaultPrevented || e.isComposing || e.altKey || isTyping(e.target)) return;
      const key = e.key.toLowerCase();
      if ((e.ctrlKey || e.metaKey) && (key === 'z' || key === 'y')) {
        e.preventDefault();
        step(key !== 'y' && !e.shiftKey);
      } else if (key === 'p' && !e.ctrlKey && !e.metaKey && !e.shiftKey && singleKeys() && now.items.length > 0) {
        e.preventDefault();
        present();
      }
    };
  });
  useLayoutEffect(() => {
    const listen = (e: KeyboardEvent): void => onKey.current(e);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  useEffect(() => {
    if (fault === null) return;
    const warn = (e: BeforeUnloadEvent): void => e.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [fault]);
  const cards = now.items.filter((i) => i.kind === 'card').length;
  return (
    <div className={styles.page}>
      <h1 className="unseen">{w.title}</h1>
      {printing && now.items.length > 0 && <PaperCover brief={now} />}
      <header className={styles.head}>
        <input
          className={styles.briefTitle}
          aria-label={w.briefTitle}
          placeholder={w.untitled}
          value={now.title}
          onChange={(e) => dispatch({ do: 'rename', text: e.target.value })}
        />
        <p className={styles.printTitle}>{now.title || w.untitled}</p>
        <p className={styles.soft}>{now.items.length === 0 ? w.lead : w.counts(cards, now.items.length - cards)}</p>
      </header>
      <Tools
        all={all}
        onAll={() => setAll(!all)}
        say={say}
        undo={undo}
        onStep={step}
        onPresent={present}
        onSection={() => setFresh(now.items.length)}
      />
      <ExportAll all={all} brief={now} />
      {fault && <p role="alert">{card[here.lang].keepFaults[fault]}</p>}
      <p role="status" className={said.text === '' && !foreign ? 'unseen' : styles.said}>
        {foreign ? w.foreign : <span key={said.times}>{said.text}</span>}
      </p>
      {now.items.length === 0 ? (
        <p className={styles.soft}>
          {w.empty} <GoLink to={{ address: { view: 'overview', id: null } }}>{w.goOverview}</GoLink>
        </p>
      ) : (
        <ol ref={list} className={styles.items} aria-label={w.items}>
          <Suspense fallback={<li role="status">{shell[here.lang].loading}</li>}>
            {now.items.map((item, i) => (
              <Item
                key={item.key}
                item={item}
                at={i}
                last={now.items.length - 1}
                fresh={fresh === i}
                onFresh={() => setFresh(null)}
                drag={drag}
                onDrag={begin}
                onMove={(to, name) => move(item, to, name)}
                onWrite={(field, text) => dispatch({ do: 'write', key: item.key, field, text })}
                onRemove={(name) => remove(item, i, name)}
              />
            ))}
          </Suspense>
        </ol>
      )}
      {printing && now.items.length > 0 && <PaperSources brief={now} />}
    </div>
  );
}
