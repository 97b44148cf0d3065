import { type CSSProperties, lazy, Suspense, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useBrief } from '../../blocks/brief/useBrief.ts';
import { useLessMotion } from '../../blocks/lessMotion.ts';
import { passageLang } from '../../domain/passageLang.ts';
import { brief } from '../../i18n/brief.ts';
import { shell } from '../../i18n/shell.ts';
import { useNavigation } from '../../state/location.tsx';
import { Controls } from './Controls.tsx';
import { Dark } from './Dark.tsx';
import styles from './present.module.css';
import { useSize } from './size.ts';
import { slidesOf, type Turn } from './slides.ts';
import { useSwipe } from './useSwipe.ts';
import { useTurnKeys } from './useTurnKeys.ts';

const Presenter = lazy(() => import('./Presenter.tsx').then((m) => ({ default: m.Presenter })));
const Clock = lazy(() => import('./SpeakerNotes.tsx').then((m) => ({ default: m.Clock })));
const SpeakerNotes = lazy(() => import('./SpeakerNotes.tsx').then((m) => ({ default: m.SpeakerNotes })));
const CardSlide = lazy(() => import('./Slide.tsx').then((m) => ({ default: m.CardSlide })));

/**
 * The sizes at which a slide is laid out, for wide screens and for those of 4:3: twice that is 1080 px high, where its smallest
 * type of 12 px has 24.
 */
const [WIDE, SQUARE] = [
  { width: 960, height: 540 },
  { width: 720, height: 540 },
];
/** A screen that is less wide than this in proportion to its height is one of 4:3. */
const LEAST_WIDE = 1.5;
/** From this proportion on words may stand beside a drawing. */
const ROOM_BESIDE = 1.4;
/** A screen on which slides would be smaller than this shows them at `PHONE`, as large as itself. */
const SMALL = 0.75;
const PHONE = 0.9;
/** How long a slide stands while the presentation runs by itself, ms. */
const TICK = 12_000;

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
  const [began] = useState(() => Date.now());
  const [blank, setBlank] = useState(false);
  const [asked, setAsked] = useState(false);
  const [shown, setShown] = useState({ at: 0, part: 0 });
  const [parts, setParts] = useState(1);
  const less = useLessMotion();
  const loop = wanted && !less;
  const part = shown.at === at ? shown.part : 0;

  const base = room.width / room.height < LEAST_WIDE ? SQUARE : WIDE;
  const fit = Math.min(room.width / base.width, room.height / base.height);
  const small = fit > 0 && fit < SMALL;
  const scale = small ? PHONE : fit;
  const { width, height } =
    (fill || small) && scale > 0 ? { width: room.width / scale, height: room.height / scale } : base;
  // No window beside another where fingers rule: the notes stand below the slide.
  const [touch] = useState(() => window.matchMedia('(hover: none) and (pointer: coarse)').matches);
  const inOne = small || touch;
  const notes = inOne && asked;

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
    // Whatever is asked for, the room sees again.
    setBlank(what === 'blank' && !blank);
    if (what === 'blank') return;
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
    else if (what === 'presenter') {
      if (inOne) setAsked(!asked);
      else present();
    }
    // Escape closes the evidence first; the panel listens for itself.
    else if (here.open === null) leave();
  };
  const latest = useTurnKeys(turn, beside);
  // Each slide stands as long as the others, however it was reached; while its evidence is read, or the room is dark, it stays.
  const runs = loop && here.open === null && !blank;
  const step = `${at}/${part}`;
  useEffect(() => {
    if (!runs || step === '') return;
    const timer = setInterval(() => latest.current('next'), TICK);
    return () => clearInterval(timer);
  }, [runs, step, latest]);
  // In full screen the browser keeps Escape to itself: leaving that leaves the presentation.
  useLayoutEffect(() => {
    const onChange = (): void => {
      if (!document.fullscreenElement && here.open === null) leave();
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, [leave, here.open]);
  useEffect(() => () => beside?.close(), [beside]);
  // A panel that came with the address keeps the focus, whichever of the two arrives first.
  useLayoutEffect(() => {
    if (!document.querySelector('[data-panel]')) stage.current?.focus({ preventScroll: true });
  }, []);

  const swipe = useSwipe((to) => turn(to));
  // The controls lie over the foot of the screen; nothing of the slide lies beneath them.
  const below = (room.height - height * scale) / 2;
  const covered = notes ? 0 : controls.height + 8 - below;
  const paddingBottom = Math.max(16, covered / Math.max(scale, 0.1));
  const size: CSSProperties = { width, height, paddingBottom, transform: `scale(${scale})` };
  return (
    <main id="main" tabIndex={-1} className={styles.deck} data-notes={notes || undefined} aria-label={w.deck}>
      <h1 className="unseen">{state.now.title || w.untitled}</h1>
      <div ref={stage} tabIndex={-1} className={styles.stage} {...swipe}>
        {scale > 0 && (
          <section
            key={slide?.key ?? ''}
            className={styles.slide}
            data-kind={slide?.kind}
            data-small={small || undefined}
            data-square={(!small && base === SQUARE) || undefined}
            style={size}
          >
            {slide?.kind === 'card' && (
              <Suspense fallback={<p role="status">{shell[here.lang].loading}</p>}>
                <CardSlide item={slide.item} part={part} wide={width / height > ROOM_BESIDE} onParts={setParts} />
              </Suspense>
            )}
            {slide?.kind === 'head' && (
              <h2 className={styles.headTitle} lang={passageLang(slide.title, here.lang)}>
                {slide.title || w.section}
              </h2>
            )}
            {!slide && <p role="status">{w.empty}</p>}
          </section>
        )}
      </div>
      {notes && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
        <aside tabIndex={0} data-scrolls className={styles.speaker} aria-label={w.notes}>
          <Suspense fallback={null}>
            <header>
              <Clock began={began} />
            </header>
            <SpeakerNotes slide={slide} next={slides[at + 1]} />
          </Suspense>
        </aside>
      )}
      <Controls
        nav={nav}
        at={slide ? { slide: at + 1, of: slides.length } : null}
        isFirst={at <= 0 && part === 0}
        isLast={at >= slides.length - 1 && part >= parts - 1 && !loop}
        loop={less ? null : loop}
        fill={small ? null : fill}
        notes={inOne ? notes : null}
        blocked={blocked}
        onTurn={turn}
      />
      {blank && <Dark onLight={() => turn('blank')} />}
      {beside && (
        <Suspense fallback={null}>
          <Presenter beside={beside} slide={slide} next={slides[at + 1]} began={began} blank={blank} onTurn={turn} />
        </Suspense>
      )}
    </main>
  );
}
