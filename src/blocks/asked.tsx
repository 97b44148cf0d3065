import { NO_COMPARISON } from '../domain/comparison.ts';
import type { Indicator } from '../domain/indicator.ts';
import { DIVISORS } from '../domain/words.ts';
import { shell } from '../i18n/shell.ts';
import { terms } from '../i18n/terms.ts';
import { useNavigation } from '../state/location.tsx';

/** What the figures of an indicator are divided by; nothing where they may not be. */
export function Normalise({ indicator }: { indicator: Indicator }) {
  const { here, go } = useNavigation();
  const { lang, comparison } = here;
  const w = shell[lang];
  if (indicator.divisors.length === 0) return null;
  return (
    <label>
      <span>{w.normalise}</span>
      <select
        value={comparison.by ?? ''}
        onChange={(e) => {
          const by = DIVISORS.find((d) => d === e.target.value) ?? null;
          go({ query: { comparison: { ...comparison, by } } });
        }}
      >
        <option value="">{w.asIs}</option>
        {indicator.divisors.map((d) => (
          <option key={d} value={d}>
            {terms[lang].divisor[d]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Back to what a screen of one indicator shows by itself; nothing where nothing was changed. */
export function Reset({ changed }: { changed: number }) {
  const { here, go } = useNavigation();
  if (changed === 0) return null;
  const { indicators } = here.comparison;
  return (
    <button type="button" onClick={() => go({ query: { comparison: { ...NO_COMPARISON, indicators } } })}>
      {shell[here.lang].reset(changed)}
    </button>
  );
}
