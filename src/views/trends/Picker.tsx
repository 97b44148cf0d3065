import { useCatalogue } from '../../blocks/dataset.tsx';
import { PlaceLink } from '../../blocks/links.tsx';
import type { Comparison } from '../../domain/comparison.ts';
import { NO_COMPARISON } from '../../domain/comparison.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Place } from '../../domain/place.ts';
import { COLOURED, placesWithTrend } from '../../domain/slice/trends.ts';
import { THEMES } from '../../domain/words.ts';
import { shell } from '../../i18n/shell.ts';
import { terms } from '../../i18n/terms.ts';
import { trends } from '../../i18n/trends.ts';
import { useNavigation } from '../../state/location.tsx';
import { withIndicators } from './choose.ts';
import styles from './controls.module.css';

/** How many chosen places are named one by one before the rest is counted. */
const CHIPS = 12;

interface PickerProps {
  readonly indicators: readonly Indicator[];
  readonly places: readonly Place[];
  readonly data: Dataset;
}

/** Indicators by theme, those with most dates in any place first. */
function useOptions() {
  const { catalogue } = useCatalogue();
  const depth = (id: string): number =>
    Math.max(0, ...[...catalogue.coverage.values()].map((of) => of.get(id)?.periods.length ?? 0));
  return THEMES.map((theme) => ({
    theme,
    list: [...catalogue.indicators.values()]
      .filter((i) => i.theme === theme)
      .map((indicator) => ({ indicator, dates: depth(indicator.id) }))
      .sort((a, b) => b.dates - a.dates || (a.indicator.id < b.indicator.id ? -1 : 1)),
  })).filter(({ list }) => list.length > 0);
}

function IndicatorOptions({ without }: { without: readonly Indicator[] }) {
  const { lang } = useNavigation().here;
  const left = new Set(without.map((i) => i.id));
  return useOptions().map(({ theme, list }) => (
    <optgroup key={theme} label={terms[lang].theme[theme]}>
      {list
        .filter(({ indicator }) => !left.has(indicator.id))
        .map(({ indicator, dates }) => (
          <option key={indicator.id} value={indicator.id}>
            {indicator.name[lang]}
            {dates > 1 ? ` · ${trends[lang].dates(dates)}` : ''}
          </option>
        ))}
    </optgroup>
  ));
}

/** Which indicators of which places; each choice is a step of the address. */
export function Picker({ indicators, places, data }: PickerProps) {
  const { here, go } = useNavigation();
  const { lang, comparison } = here;
  const w = trends[lang];
  const [first] = indicators;
  if (!first) return null;
  const set = (next: Comparison): void => go({ query: { comparison: next } });
  const ids = places.map((p) => p.id);
  const known = placesWithTrend(data, first);
  const others = known.filter((p) => !ids.includes(p.id));
  const rest = [...data.places.values()]
    .filter((p) => p.kind !== 'outside' && !ids.includes(p.id) && !known.some((k) => k.id === p.id))
    .sort((a, b) => (a.pinyin < b.pinyin ? -1 : 1));
  const kept = { indicators: comparison.indicators, known: comparison.known };
  const usual = { ...NO_COMPARISON, ...kept };
  const before = new Map<string, unknown>(Object.entries(usual));
  const changed = Object.entries({ ...comparison, ...kept }).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(before.get(key)),
  ).length;
  return (
    <div className={styles.picker}>
      <label className={`${styles.field} ${styles.wide}`}>
        <span className={styles.name}>{shell[lang].indicator}</span>
        <select
          value={first.id}
          onChange={(e) => set(withIndicators(comparison, [e.target.value, ...indicators.slice(1).map((i) => i.id)]))}
        >
          <IndicatorOptions without={indicators.slice(1)} />
        </select>
      </label>
      <label className={`${styles.field} ${styles.add}`}>
        <span className="unseen">{w.addIndicator}</span>
        <select
          value=""
          onChange={(e) => set(withIndicators(comparison, [...indicators.map((i) => i.id), e.target.value]))}
        >
          <option value="">{w.addIndicator}</option>
          <IndicatorOptions without={indicators} />
        </select>
      </label>
      {indicators.length > 1 && (
        <ul className={styles.chips} aria-label={w.indicators}>
          {indicators.slice(1).map((i) => (
            <li key={i.id}>
              {i.short?.[lang] ?? i.name[lang]}
              <button
                type="button"
                aria-label={w.remove(i.name[lang])}
                onClick={() =>
                  set(
                    withIndicators(
                      comparison,
                      indicators.filter((o) => o !== i).map((o) => o.id),
                    ),
                  )
                }
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <ul className={styles.chips} aria-label={w.places}>
        {places.slice(0, CHIPS).map((p, i) => (
          <li key={p.id} data-colour={i < COLOURED ? i + 1 : undefined}>
            <PlaceLink place={p}>{p.short[lang]}</PlaceLink>
            {i >= COLOURED && (
              <button
                type="button"
                aria-label={w.first(p.short[lang])}
                title={w.first(p.short[lang])}
                onClick={() => set({ ...comparison, places: [p.id, ...ids.filter((id) => id !== p.id)] })}
              >
                ↑
              </button>
            )}
            {places.length > 1 && (
              <button
                type="button"
                aria-label={w.remove(p.short[lang])}
                onClick={() => set({ ...comparison, places: ids.filter((id) => id !== p.id) })}
              >
                ×
              </button>
            )}
          </li>
        ))}
        {places.length > CHIPS && <li>{w.andMore(places.length - CHIPS)}</li>}
      </ul>
      <label className={`${styles.field} ${styles.add}`}>
        <span className="unseen">{w.addPlace}</span>
        <select value="" onChange={(e) => set({ ...comparison, places: [...ids, e.target.value] })}>
          <option value="">{w.addPlace}</option>
          <optgroup label={w.withData}>
            {others.map((p) => (
              <option key={p.id} value={p.id}>
                {p.name[lang]}
              </option>
            ))}
          </optgroup>
          <optgroup label={w.withoutData}>
            {rest.map((p) => (
              <option key={p.id} value={p.id}>
                {p.name[lang]}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      {indicators.length === 1 && others.length > 1 && ids.length + others.length > COLOURED && (
        <button
          type="button"
          onClick={() =>
            set({
              ...comparison,
              places: [...ids, ...others.filter((p) => p.kind !== 'municipality').map((p) => p.id)],
            })
          }
        >
          {w.addAll(others.filter((p) => p.kind !== 'municipality').length)}
        </button>
      )}
      {changed > 0 && (
        <button type="button" onClick={() => set(usual)}>
          {shell[lang].reset(changed)}
        </button>
      )}
    </div>
  );
}
