import { Honesty } from '../../blocks/known/lazy.tsx';
import { type Comparison, NO_COMPARISON } from '../../domain/comparison.ts';
import { COMPARE_KINDS, type CompareKind, kindsFor, takesLog } from '../../domain/rules/offer.ts';
import { DIVISORS } from '../../domain/words.ts';
import { charts } from '../../i18n/charts.ts';
import { compare } from '../../i18n/compare.ts';
import { shell } from '../../i18n/shell.ts';
import { terms } from '../../i18n/terms.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './bar.module.css';
import { type Chosen, divisorsOf } from './choose.ts';
import { Disclosure } from './Disclosure.tsx';
import { IndicatorPicker } from './IndicatorPicker.tsx';
import { Period } from './Period.tsx';
import { PlacePicker } from './PlacePicker.tsx';
import { Select } from './Select.tsx';

/** How many settings differ from their defaults; places and indicators are what the page is about and do not count. */
function changes(c: Comparison): number {
  return [
    c.time.kind !== 'latest',
    c.near !== 0,
    c.by !== null,
    c.scale !== 'linear',
    c.axes !== 'shared',
    c.chart !== null,
    c.insist,
  ].filter(Boolean).length;
}

/** Places, indicators, period, normalisation, chart and scale; each choice is a step of the address. */
export function Bar({ chosen, kind, charted }: { chosen: Chosen; kind: CompareKind; charted: boolean }) {
  const { here, go } = useNavigation();
  const { lang, comparison } = here;
  const w = compare[lang];
  const s = shell[lang];
  const set = (next: Partial<Comparison>): void => go({ query: { comparison: { ...comparison, ...next } } });
  const { places, indicators } = chosen;
  const names = places.slice(0, 2).map((p) => p.short[lang]);
  const joined = names.join(charts[lang].comma);
  const placesSaid = places.length > 2 ? w.andMorePlaces(joined, places.length) : joined;
  const ready = places.length > 1;
  const [first] = indicators;
  const indicatorsSaid =
    indicators.length > 1 ? w.andMoreIndicators(first?.name[lang] ?? '', indicators.length) : (first?.name[lang] ?? '');
  const divisors = divisorsOf(indicators);
  const changed = changes(comparison);
  return (
    <section aria-label={w.bar} className={styles.bar}>
      <Disclosure label={w.places} value={places.length === 0 ? w.choosePlaces : placesSaid}>
        {(close) => <PlacePicker chosen={places} close={close} />}
      </Disclosure>
      {ready && (
        <Disclosure label={w.indicators} value={first && charted ? indicatorsSaid : w.allIndicators}>
          {(close) => <IndicatorPicker chosen={chosen} close={close} />}
        </Disclosure>
      )}
      {ready && <Period chosen={chosen} kind={kind} charted={charted} />}
      {ready && charted && divisors.length > 0 && (
        <Select
          label={s.normalise}
          value={comparison.by ?? ''}
          options={[['', s.asIs], ...divisors.map((d): [string, string] => [d, terms[lang].divisor[d]])]}
          onChange={(v) => set({ by: DIVISORS.find((d) => d === v) ?? null })}
        />
      )}
      {ready && charted && (
        <Select
          label={w.chart}
          value={kind}
          options={kindsFor(indicators.length).map((k) => [k, w.kinds[k]])}
          onChange={(v) => {
            const chart = COMPARE_KINDS.find((k) => k === v) ?? null;
            set({ chart, ...(chart && takesLog(chart) ? {} : { scale: 'linear' as const }) });
          }}
        />
      )}
      {ready && charted && (takesLog(kind) || kind === 'ranked-bars') && (
        <Select
          label={w.scale}
          value={comparison.scale}
          options={[
            ['linear', w.scales.linear],
            ['log', w.scales.log],
          ]}
          // A bar has no place on a logarithmic scale: the choice leads to the dots.
          onChange={(v) => set({ scale: v === 'log' ? 'log' : 'linear', ...(takesLog(kind) ? {} : { chart: null }) })}
        />
      )}
      {ready && charted && kind === 'place-panels' && (
        <Select
          label={w.axes}
          value={comparison.axes}
          options={[
            ['shared', w.axesKinds.shared],
            ['own', w.axesKinds.own],
          ]}
          onChange={(v) => set({ axes: v === 'own' ? 'own' : 'shared' })}
        />
      )}
      {changed > 0 && (
        <button
          type="button"
          onClick={() =>
            go({
              query: {
                comparison: { ...NO_COMPARISON, places: comparison.places, indicators: comparison.indicators },
              },
            })
          }
        >
          {s.reset(changed)}
        </button>
      )}
      <Honesty />
    </section>
  );
}
