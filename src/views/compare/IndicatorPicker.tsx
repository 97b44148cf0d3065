import { useState } from 'react';
import { useCatalogue } from '../../blocks/dataset.tsx';
import type { Indicator } from '../../domain/indicator.ts';
import { THEMES } from '../../domain/words.ts';
import { compare } from '../../i18n/compare.ts';
import { terms } from '../../i18n/terms.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './bar.module.css';
import { type Chosen, indicatorFits, indicatorOptions, MOST_INDICATORS, withIndicators } from './choose.ts';

/** The indicators that any of the chosen places has, by theme, with how many have it; what is chosen first. */
export function IndicatorPicker({ chosen, close }: { chosen: Chosen; close: () => void }) {
  const { here, go } = useNavigation();
  const { catalogue } = useCatalogue();
  const { lang, comparison } = here;
  const w = compare[lang];
  const [typed, setTyped] = useState('');
  const asked = chosen.guessed ? [] : chosen.indicators;
  const known = indicatorOptions(catalogue, chosen.places);
  const full = asked.length >= MOST_INDICATORS;
  const has = (i: Indicator): boolean => asked.some((a) => a.id === i.id);
  const toggle = (i: Indicator): void => {
    const next = has(i) ? asked.filter((a) => a.id !== i.id) : [...asked, i];
    go({ query: { comparison: withIndicators(comparison, next) } });
  };
  const box = (indicator: Indicator, n: number) => (
    <label key={indicator.id} className={styles.option}>
      <input
        type="checkbox"
        checked={has(indicator)}
        disabled={full && !has(indicator)}
        onChange={() => toggle(indicator)}
      />
      <span>
        {indicator.name[lang]} <span className={styles.count}>{w.knownOf(n, chosen.places.length)}</span>
      </span>
    </label>
  );
  const groups = THEMES.map((theme) => ({
    theme,
    list: known.filter((o) => o.indicator.theme === theme && indicatorFits(o.indicator, typed)),
  })).filter((g) => g.list.length > 0);
  return (
    <>
      <input
        type="search"
        aria-label={w.findIndicator}
        placeholder={w.findIndicator}
        value={typed}
        onChange={(e) => setTyped(e.target.value)}
        className={styles.find}
      />
      {asked.length > 0 && (
        <fieldset className={styles.group}>
          <legend>{w.chosen}</legend>
          <div className={styles.list}>
            {asked.map((i) => box(i, known.find((o) => o.indicator.id === i.id)?.known ?? 0))}
          </div>
        </fieldset>
      )}
      {groups.map((g) => (
        <fieldset key={g.theme} className={styles.group}>
          <legend>{terms[lang].theme[g.theme]}</legend>
          <div className={styles.list}>{g.list.map((o) => box(o.indicator, o.known))}</div>
        </fieldset>
      ))}
      {groups.length === 0 ? <p role="status">{w.nothingFound}</p> : <p className={styles.count}>{w.noneKnown}</p>}
      <p className={styles.end}>
        <button type="button" onClick={close}>
          {w.done}
        </button>
      </p>
    </>
  );
}
