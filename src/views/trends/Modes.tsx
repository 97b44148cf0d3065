import { Honesty } from '../../blocks/known/lazy.tsx';
import { type Comparison, TREND_MODES } from '../../domain/comparison.ts';
import { trends } from '../../i18n/trends.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './controls.module.css';

interface ModesProps {
  /** The years that an index may set to 100, and the one that it does. */
  readonly bases: readonly number[];
  readonly base: number | null;
  /** Is there more than one line that could have a chart of its own? */
  readonly several: boolean;
  /** Do events fall into the years shown? */
  readonly events: boolean;
}

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly value: T;
  readonly onPick: (value: T) => void;
}

/** A few alternatives side by side. */
function Choice<T extends string>({ name, label, options, value, onPick }: ChoiceProps<T>) {
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      {options.map((o) => (
        <label key={o.value}>
          <input type="radio" name={name} checked={o.value === value} onChange={() => onPick(o.value)} />
          <span>{o.text}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** How the trend is shown: as counted, index or change; base year; scale; together or apart; events. */
export function Modes({ bases, base, several, events }: ModesProps) {
  const { here, go } = useNavigation();
  const { lang, comparison } = here;
  const w = trends[lang];
  const set = (patch: Partial<Comparison>): void => go({ query: { comparison: { ...comparison, ...patch } } });
  return (
    <div className={styles.modes}>
      <Choice
        name="mode"
        label={w.mode}
        value={comparison.mode}
        options={TREND_MODES.map((value) => ({ value, text: w.modes[value] }))}
        onPick={(mode) => set({ mode, base: mode === 'index' ? comparison.base : null })}
      />
      {comparison.mode === 'index' && bases.length > 0 && (
        <label className={styles.field}>
          <span className={styles.name}>{w.base}</span>
          <select
            value={comparison.base ?? ''}
            onChange={(e) => set({ base: e.target.value === '' ? null : Number(e.target.value) })}
          >
            {comparison.base !== null && !bases.includes(comparison.base) && (
              <option value={comparison.base}>{comparison.base}</option>
            )}
            {comparison.base === null && <option value="">{w.baseAuto(String(base ?? '—'))}</option>}
            {bases.map((y) => (
              <option key={y} value={y}>
                {y}
              </option>
            ))}
          </select>
        </label>
      )}
      {comparison.mode !== 'change' && (
        <Choice
          name="scale"
          label={w.scale}
          value={comparison.scale}
          options={(['linear', 'log'] as const).map((value) => ({ value, text: w.scales[value] }))}
          onPick={(scale) => set({ scale })}
        />
      )}
      {several && (
        <Choice
          name="chart"
          label={w.chart}
          value={comparison.chart === 'trend-line' ? 'trend-line' : 'trend-lines'}
          options={[
            { value: 'trend-lines', text: w.together },
            { value: 'trend-line', text: w.multiples },
          ]}
          onPick={(chart) => set({ chart: chart === 'trend-line' ? chart : null })}
        />
      )}
      {events && (
        <label className={`${styles.field} ${styles.check}`}>
          <input type="checkbox" checked={comparison.events} onChange={(e) => set({ events: e.target.checked })} />
          <span>{w.showEvents}</span>
        </label>
      )}
      <Honesty />
    </div>
  );
}
