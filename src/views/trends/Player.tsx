import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { trends } from '../../i18n/trends.ts';
import { useNavigation } from '../../state/location.tsx';
import { useLessMotion } from '../../blocks/lessMotion.ts';
import styles from './trends.module.css';

/** How long a year stands while the years play, in ms. */
const TICK = 1400;

interface PlayerProps {
  readonly title: string;
  readonly lead: string;
  /** The years to go through, earliest first. */
  readonly years: readonly number[];
  /** The year shown; it is one of them. */
  readonly year: number;
  /** The year in words, with how many places it has. */
  readonly said: string;
  /** Further switches beside the buttons. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
}

/** One year at a time: played, paused, stepped. Nothing plays by itself, nor at all where less motion is asked for. */
export function Player({ title, lead, years, year, said, more, children }: PlayerProps) {
  const { here, go } = useNavigation();
  const { lang, comparison } = here;
  const w = trends[lang];
  const less = useLessMotion();
  const [wanted, setPlaying] = useState(false);
  const at = years.indexOf(year);
  const playing = wanted && !less && at < years.length - 1;
  const show = (index: number, how: 'push' | 'replace'): void => {
    const next = years[index];
    if (next !== undefined)
      go({ query: { comparison: { ...comparison, time: { kind: 'at', period: String(next) } } } }, how);
  };
  const tick = useRef<() => void>(() => undefined);
  useEffect(() => {
    tick.current = () => {
      show(at + 1, 'replace');
      if (at + 2 >= years.length) setPlaying(false);
    };
  });
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => tick.current(), TICK);
    return () => clearInterval(timer);
  }, [playing]);
  const step = (by: number): void => {
    setPlaying(false);
    show(at + by, 'push');
  };
  const play = (): void => {
    if (playing) {
      setPlaying(false);
      return;
    }
    // From the last year it begins again; the first year is a step of the address, those that follow replace it.
    show(at >= years.length - 1 ? 0 : at + 1, 'push');
    setPlaying(true);
  };
  const onKeyDown = (e: KeyboardEvent): void => {
    if (e.altKey || e.ctrlKey || e.metaKey) return;
    if (e.key === 'ArrowLeft' || e.key === 'ArrowRight') {
      e.preventDefault();
      step(e.key === 'ArrowLeft' ? -1 : 1);
    }
  };
  return (
    <section className={styles.years} aria-labelledby="trends-years">
      <div className={styles.yearsHead}>
        <h2 id="trends-years">{title}</h2>
        <p>{lead}</p>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would not take the arrow keys of its buttons. */}
      <div role="group" aria-label={title} className={styles.player} onKeyDown={onKeyDown}>
        {!less && (
          <button type="button" aria-pressed={playing} onClick={play}>
            {playing ? w.pause : w.play}
          </button>
        )}
        <button type="button" disabled={at <= 0} onClick={() => step(-1)}>
          {w.previous}
        </button>
        <button type="button" disabled={at >= years.length - 1} onClick={() => step(1)}>
          {w.next}
        </button>
        <label className={styles.yearPick}>
          <span className="unseen">{w.year}</span>
          <input
            type="range"
            aria-label={w.year}
            aria-valuetext={String(year)}
            min={0}
            max={years.length - 1}
            value={at}
            onChange={(e) => {
              setPlaying(false);
              show(Number(e.target.value), comparison.time.kind === 'at' ? 'replace' : 'push');
            }}
          />
        </label>
        <output aria-live={playing ? 'off' : 'polite'} className={styles.year}>
          {said}
        </output>
        {more}
        {less && <span className={styles.soft}>{w.lessMotion}</span>}
      </div>
      {children}
    </section>
  );
}
