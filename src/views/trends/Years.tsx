import { type KeyboardEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { ChartCard } from '../../blocks/ChartCard/ChartCard.tsx';
import { toModel } from '../../charts/ranked-bars/model.ts';
import { cardOf } from '../../domain/card.ts';
import { type Comparison, NO_COMPARISON } from '../../domain/comparison.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Place } from '../../domain/place.ts';
import { rankSlice } from '../../domain/slice/rank.ts';
import { trends } from '../../i18n/trends.ts';
import { useNavigation } from '../../state/location.tsx';
import { rankedYears, yearShown } from './choose.ts';
import styles from './trends.module.css';

/** How long a year stands while the years play, in ms. */
const TICK = 1400;

const QUERY = '(prefers-reduced-motion: reduce)';

/** Does the system ask for less motion? */
function useLessMotion(): boolean {
  return useSyncExternalStore(
    (tell) => {
      const media = window.matchMedia(QUERY);
      media.addEventListener('change', tell);
      return () => media.removeEventListener('change', tell);
    },
    () => window.matchMedia(QUERY).matches,
    () => false,
  );
}

interface YearsProps {
  readonly indicator: Indicator;
  readonly data: Dataset;
  readonly places: readonly Place[];
}

/** The ranking of one year at a time: played, paused, stepped. Nothing plays by itself. */
export function Years({ indicator, data, places }: YearsProps) {
  const { here, go } = useNavigation();
  const { lang, comparison } = here;
  const w = trends[lang];
  const years = rankedYears(data, indicator);
  const year = yearShown(years, comparison.time);
  const less = useLessMotion();
  const [wanted, setPlaying] = useState(false);
  const at = year === null ? -1 : years.findIndex((y) => y.year === year);
  const playing = wanted && !less && at >= 0 && at < years.length - 1;
  const show = (index: number, how: 'push' | 'replace'): void => {
    const next = years[index]?.year;
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
  if (year === null || years.length < 2) return null;
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
  const asked: Comparison = {
    ...NO_COMPARISON,
    indicators: [indicator.id],
    use: comparison.use,
    known: comparison.known,
    time: { kind: 'at', period: String(year) },
  };
  const mark = places.map((p) => p.id);
  const ranked = rankSlice(data, indicator, asked);
  const model = toModel(ranked, data, new Set(mark), lang);
  return (
    <section className={styles.years} aria-labelledby="trends-years">
      <div className={styles.yearsHead}>
        <h2 id="trends-years">{w.yearsTitle}</h2>
        <p>{w.yearsLead}</p>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would not take the arrow keys of its buttons. */}
      <div role="group" aria-label={w.yearsTitle} className={styles.player} onKeyDown={onKeyDown}>
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
          {w.yearShown(String(year), ranked.rows.length)}
        </output>
        {less && <span className={styles.soft}>{w.lessMotion}</span>}
      </div>
      <ChartCard model={model} card={cardOf('ranked-bars', asked, { mark })} />
    </section>
  );
}
