import { Normalise, Reset } from '../../blocks/asked.tsx';
import { useCatalogue } from '../../blocks/dataset.tsx';
import { Honesty } from '../../blocks/known/lazy.tsx';
import { GoLink } from '../../blocks/links.tsx';
import { LATEST, type TimeChoice } from '../../domain/comparison.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { MAP_LAYOUTS } from '../../domain/mapLayout.ts';
import { map } from '../../i18n/map.ts';
import { shell } from '../../i18n/shell.ts';
import { terms } from '../../i18n/terms.ts';
import { useNavigation } from '../../state/location.tsx';
import { byFrame, themesOf, withIndicator, yearsOf } from './choose.ts';
import styles from './map.module.css';

/** Indicator, period with steps, normalisation, layout; each choice is a step of the address. */
export function MapPicker({ indicator }: { indicator: Indicator }) {
  const { here, go } = useNavigation();
  const { lang, comparison } = here;
  const w = shell[lang];
  const { catalogue } = useCatalogue();
  const changed = [comparison.time.kind !== 'latest', comparison.by !== null, comparison.places.length > 0].filter(
    Boolean,
  ).length;
  return (
    <div className={styles.picker}>
      <label className={styles.wide}>
        <span>{w.indicator}</span>
        <select
          value={indicator.id}
          onChange={(e) => {
            const next = catalogue.indicators.get(e.target.value);
            if (next) go({ query: { comparison: withIndicator(comparison, next) } });
          }}
        >
          {themesOf(catalogue).map(({ theme, options }) => (
            <optgroup key={theme} label={terms[lang].theme[theme]}>
              {options.map((o) => (
                <option key={o.indicator.id} value={o.indicator.id}>
                  {o.indicator.name[lang]} · {w.placesKnown(o.places)}
                </option>
              ))}
            </optgroup>
          ))}
          {indicator.compares === 'holder' && <option value={indicator.id}>{indicator.name[lang]}</option>}
        </select>
      </label>
      <Period indicator={indicator} />
      <Normalise indicator={indicator} />
      <ul className={styles.layouts} aria-label={map[lang].layout}>
        {MAP_LAYOUTS.map((layout) => (
          <li key={layout}>
            <GoLink to={{ query: { map: layout } }} current={layout === here.map}>
              {map[lang].layouts[layout]}
            </GoLink>
          </li>
        ))}
      </ul>
      <Reset changed={changed} />
      <Honesty near />
    </div>
  );
}

/** The period, by the districts that there were; a button either way moves it by a year. */
function Period({ indicator }: { indicator: Indicator }) {
  const { here, go } = useNavigation();
  const { lang, comparison } = here;
  const w = shell[lang];
  const { catalogue } = useCatalogue();
  const years = yearsOf(catalogue, indicator);
  const time =
    comparison.time.kind === 'at'
      ? comparison.time.period
      : comparison.time.kind === 'span'
        ? comparison.time.to
        : 'latest';
  const choose = (value: string): void => {
    const next: TimeChoice = value === 'latest' ? LATEST : { kind: 'at', period: value };
    go({ query: { comparison: { ...comparison, time: next } } });
  };
  const at = years.findIndex((y) => time.startsWith(y.year));
  // Without a chosen year the first step back is to the latest year with data.
  const earlier = at >= 0 ? years[at + 1] : years.find((y) => y.places > 0);
  const later = at >= 0 ? years[at - 1] : undefined;
  return (
    <div className={styles.period}>
      <label>
        <span>{w.period}</span>
        <select value={time} onChange={(e) => choose(e.target.value)}>
          <option value="latest">{w.latest}</option>
          {time !== 'latest' && !years.some((y) => y.year === time) && <option value={time}>{time}</option>}
          {byFrame(years).map((group) => (
            <optgroup key={group.frame} label={map[lang].frameGroups[group.frame]}>
              {group.years.map((y) => (
                <option key={y.year} value={y.year}>
                  {y.places > 0 ? map[lang].yearKnown(y.year, y.places) : map[lang].yearNone(y.year)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <button
        type="button"
        aria-label={map[lang].earlier}
        disabled={!earlier}
        onClick={() => earlier && choose(earlier.year)}
      >
        ←
      </button>
      <button type="button" aria-label={map[lang].later} disabled={!later} onClick={() => later && choose(later.year)}>
        →
      </button>
    </div>
  );
}
