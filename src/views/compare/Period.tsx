import { useCatalogue } from '../../blocks/dataset.tsx';
import { type Comparison, LATEST } from '../../domain/comparison.ts';
import type { CompareKind } from '../../domain/rules/offer.ts';
import { compare } from '../../i18n/compare.ts';
import { shell } from '../../i18n/shell.ts';
import { useNavigation } from '../../state/location.tsx';
import { type Chosen, yearsOf } from './choose.ts';
import { Select } from './Select.tsx';

const NEAR = [0, 1, 2, 3, 5];

/** The period, with how far a figure may stand from it; for a dumbbell its two dates. */
export function Period({
  chosen: c,
  kind: k,
  charted: drawn,
}: {
  chosen: Chosen;
  kind: CompareKind;
  charted: boolean;
}) {
  const { here, go } = useNavigation();
  const { comparison } = here;
  const { catalogue } = useCatalogue();
  const w = compare[here.lang];
  const s = shell[here.lang];
  const set = (next: Partial<Comparison>): void => go({ query: { comparison: { ...comparison, ...next } } });
  const of = drawn ? c.indicators : [...catalogue.indicators.values()];
  const years = yearsOf(catalogue, of, c.places);
  const { time } = comparison;
  const list = (value: string): [string, string][] =>
    [...new Set(value === '' || value === 'latest' ? years : [value, ...years])].map((y) => [y, y]);
  if (drawn && k === 'dumbbell') {
    const [from, to] = time.kind === 'span' ? [time.from, time.to] : ['', ''];
    const span = (a: string, b: string): void => {
      const [x, y] = a <= b ? [a, b] : [b, a];
      set({ time: a === '' || b === '' || a === b ? LATEST : { kind: 'span', from: x, to: y } });
    };
    const [latest = ''] = years;
    const earliest = years.at(-1) ?? '';
    return (
      <>
        <Select
          label={w.from}
          value={from}
          options={[['', w.auto], ...list(from)]}
          onChange={(v) => span(v, v === '' ? '' : to || latest)}
        />
        <Select
          label={w.to}
          value={to}
          options={[['', w.auto], ...list(to)]}
          onChange={(v) => span(v === '' ? '' : from || earliest, v)}
        />
      </>
    );
  }
  const value = time.kind === 'latest' ? 'latest' : time.kind === 'at' ? time.period : `${time.from}..${time.to}`;
  return (
    <>
      <Select
        label={s.period}
        value={value}
        options={[['latest', s.latest], ...list(value)]}
        onChange={(v) =>
          set({ time: v === 'latest' ? LATEST : { kind: 'at', period: v }, ...(v === 'latest' ? { near: 0 } : {}) })
        }
      />
      {time.kind !== 'latest' && (
        <Select
          label={w.near}
          value={String(comparison.near)}
          options={[...new Set([...NEAR, comparison.near])].map((n) => [
            String(n),
            n === 0 ? w.nearNone : w.nearYears(n),
          ])}
          onChange={(v) => set({ near: Number(v) })}
        />
      )}
    </>
  );
}
