import {
  type CSSProperties,
  lazy,
  type PointerEvent,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useBrief } from '../../blocks/brief/useBrief.ts';
import { useLessMotion } from '../../blocks/lessMotion.ts';
import { singleKeys } from '../../blocks/search/shortcuts.ts';
import { brief } from '../../i18n/brief.ts';
import { shell } from '../../i18n/shell.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './present.module.css';
import { useSize } from './size.ts';
import { slidesOf, type Turn, turnOf } from './slides.ts';

const Presenter = lazy(() => import('./Presenter.tsx').then((m) => ({ default: m.Presenter })));
const CardSlide = lazy(() => import('./Slide.tsx').then((m) => ({ default: m.CardSlide })));

/** The size at which a slide is laid out; twice that is 1080p, where its smallest type of 12 px has 24. */
const [WIDTH, HEIGHT] = [960, 540];
/** A screen on which slides would be smaller than this shows them at `PHONE`, as large as itself. */
const SMALL = 0.75;
const PHONE = 0.9;
/** How long a slide stands while the presentation runs by itself, ms. */
const TICK = 12_000;
/** A finger that moves this far turns the slide, px. */
const SWIPE = 60;

/** The brief on the whole screen, slide by slide. The address says which, so that it survives a reload. */
export function Present() {
  const { here, go } = useNavigation();
  const w = brief[here.lang];
  const { state } = useBrief();
  const slides = slidesOf(state.now);
  const at = Math.min(slides.length, Math.max(1, here.slide ?? 1)) - 1;
  const slide = slides[at];
  const stage = useRef<HTMLDivElement>(null);
  const room = useSize(stage);
  const nav = useRef<HTMLElement>(null);
  const controls = useSize(nav);
  const [fill, setFill] = useState(false);
  const [wanted, setLoop] = useState(false);
  const [beside, setBeside] = useState<Window | null>(null);
  const [blocked, setBlocked] = useState(false);
  const [shown, setShown] = useState({ at: 0, part: 0 });
  const [parts, setParts] = useState(1);
  const less = useLessMotion();
  const loop = wanted && !less;
  const part = shown.at === at ? shown.part : 0;
  const touch = useRef<{ x: number; y: number } | null>(null);

  const leave = useCallback((): void => {
    if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
    go({ query: { slide: null, open: null } });
  }, [go]);
  const show = (index: number, windowAt = 0): void => {
    const to = Math.max(0, Math.min(slides.length - 1, index));
    setShown({ at: to, part: windowAt });
    if (to !== at) {
      setParts(1);
      go({ query: { slide: to + 1, open: null } }, 'replace');
    }
  };
  const present = (): void => {
    const opened = window.open('', 'yucai-presenter', 'popup,width=960,height=720');
    setBlocked(opened === null);
    setBeside(opened);
  };
  const turn = (what: Turn): void => {
    if (what === 'next') {
      if (part < parts - 1) show(at, part + 1);
      else show(loop && at === slides.length - 1 ? 0 : at + 1);
    } else if (what === 'previous') {
      if (part > 0) show(at, part - 1);
      else show(at - 1);
    } else if (what === 'first') show(0);
    else if (what === 'last') show(slides.length - 1);
    else if (what === 'fill') setFill(!fill);
    else if (what === 'loop') setLoop(!wanted);
    else if (what === 'presenter') present();
    // Escape closes the evidence first; the panel listens for itself.
    else if (here.open === null) leave();
  };
  const latest = useRef(turn);
  useLayoutEffect(() => {
    latest.current = turn;
  });
  useLayoutEffect(() => {
    const onKey = (e: KeyboardEvent): void => {
      const what = turnOf(e, singleKeys());
      if (what === null) return;
      if (what !== 'leave') e.preventDefault();
      latest.current(what);
    };
    const windows = beside ? [window, beside] : [window];
    for (const each of windows) each.addEventListener('keydown', onKey);
    return () => {
      for (const each of windows) each.removeEventListener('keydown', onKey);
    };
  }, [beside]);
  useEffect(() => {
    if (!loop) return;
    const timer = setInterval(() => latest.current('next'), TICK);
    return () => clearInterval(timer);
  }, [loop]);
  // In full screen the browser keeps Escape to itself: leaving that leaves the presentation.
  useLayoutEffect(() => {
    const onChange = (): void => {
      if (!document.fullscreenElement && here.open === null) leave();
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, [leave, here.open]);
  useEffect(() => () => beside?.close(), [beside]);
  useLayoutEffect(() => stage.current?.focus({ preventScroll: true }), []);

  const onPointerUp = (e: PointerEvent): void => {
    const from = touch.current;
    touch.current = null;
    if (!from || e.pointerType !== 'touch') return;
    const [dx, dy] = [e.clientX - from.x, e.clientY - from.y];
    if (Math.abs(dx) > SWIPE && Math.abs(dx) > 2 * Math.abs(dy)) turn(dx < 0 ? 'next' : 'previous');
  };
  const fit = Math.min(room.width / WIDTH, room.height / HEIGHT);
  const small = fit > 0 && fit < SMALL;
  const scale = small ? PHONE : fit;
  const [width, height] = (fill || small) && scale > 0 ? [room.width / scale, room.height / scale] : [WIDTH, HEIGHT];
  // The controls lie over the foot of the screen; nothing of the slide lies beneath them.
  const below = (room.height - height * scale) / 2;
  const paddingBottom = Math.max(16, (controls.height + 8 - below) / Math.max(scale, 0.1));
  const size: CSSProperties = { width, height, paddingBottom, transform: `scale(${scale})` };
  return (
    <main id="main" className={styles.deck} aria-label={w.deck}>
      <h1 className="unseen">{state.now.title || w.untitled}</h1>
      <div
        ref={stage}
        tabIndex={-1}
        className={styles.stage}
        onPointerDown={(e) => {
          touch.current = { x: e.clientX, y: e.clientY };
        }}
        onPointerUp={onPointerUp}
      >
        {scale > 0 && (
          <section
            key={slide?.key ?? ''}
            className={styles.slide}
            data-kind={slide?.kind}
            data-small={small || undefined}
            style={size}
          >
            {slide?.kind === 'card' && (
              <Suspense fallback={<p role="status">{shell[here.lang].loading}</p>}>
                <CardSlide item={slide.item} part={part} onParts={setParts} />
              </Suspense>
            )}
            {slide?.kind === 'head' && <h2 className={styles.headTitle}>{slide.title || w.section}</h2>}
            {!slide && <p role="status">{w.empty}</p>}
          </section>
        )}
      </div>
      <nav ref={nav} className={styles.controls} aria-label={w.deck}>
        <button type="button" disabled={at === 0 && part === 0} onClick={() => turn('previous')}>
          {w.previous}
        </button>
        <output aria-live={loop ? 'off' : 'polite'}>{slide && w.slide(at + 1, slides.length)}</output>
        <button
          type="button"
          disabled={at >= slides.length - 1 && part >= parts - 1 && !loop}
          onClick={() => turn('next')}
        >
          {w.next}
        </button>
        {less ? (
          <span className={styles.hint}>{w.lessMotion}</span>
        ) : (
          <button type="button" aria-pressed={loop} onClick={() => turn('loop')}>
            {loop ? w.pause : w.loop}
          </button>
        )}
        {!small && (
          <button type="button" aria-pressed={fill} onClick={() => turn('fill')}>
            {fill ? w.fit : w.fill}
          </button>
        )}
        <button type="button" onClick={present}>
          {w.presenter}
        </button>
        <span className={styles.hint}>{blocked ? w.presenterBlocked : w.keys}</span>
        <button type="button" className={styles.leave} onClick={leave}>
          {w.leave}
        </button>
      </nav>
      {beside && (
        <Suspense fallback={null}>
          <Presenter beside={beside} slide={slide} next={slides[at + 1]} onTurn={turn} />
        </Suspense>
      )}
    </main>
  );
}
