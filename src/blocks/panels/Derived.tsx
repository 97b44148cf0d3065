import type { Dataset } from '../../domain/dataset.ts';
import { figuresBehind } from '../../domain/evidence.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { divide, type Measure, measureOf } from '../../domain/measure.ts';
import { DIVISOR_INDICATOR, normalise } from '../../domain/rules/normalise.ts';
import { formatPeriod } from '../../format/date.ts';
import { boundSentence, formatMeasure } from '../../format/measure.ts';
import { unitOf } from '../../format/units.ts';
import { panels } from '../../i18n/panels.ts';
import { terms } from '../../i18n/terms.ts';
import { useNavigation } from '../../state/location.tsx';
import { FigureLink } from '../links.tsx';
import styles from './evidence.module.css';

interface DerivedProps {
  readonly figure: Figure;
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly data: Dataset;
}

/** The values that the view derives from a figure: its normalised value, its share of a stated total. */
function derivations(
  { figure, indicator, measure, data }: DerivedProps,
  by: ReturnType<typeof useNavigation>['here']['comparison']['by'],
): Measure[] {
  const found: Measure[] = [];
  if (by !== null) {
    const id = DIVISOR_INDICATOR[by] ?? indicator.id;
    const divisorIndicator = data.indicators.get(id);
    const whose = by === 'city' ? 'chongqing' : figure.place;
    const candidates = (data.figures.get(id) ?? []).filter((f) => f.place === whose);
    const m = divisorIndicator && normalise(measure, figure, by, candidates, divisorIndicator);
    if (m && figure.holder === undefined) found.push(m);
  }
  for (const whole of data.figures.get(indicator.id) ?? []) {
    if (!whole.parts?.includes(figure.id)) continue;
    const total = measureOf(whole, indicator);
    const share = total && divide(measure, total, { method: 'share_of_total', unit: 'percent', factor: 100 });
    if (share) found.push(share);
  }
  return found;
}

/** Each derived value with its formula, whose terms are links to their own evidence. */
export function Derived(props: DerivedProps) {
  const { here } = useNavigation();
  const { lang } = here;
  const w = panels[lang];
  const { data } = props;
  return derivations(props, here.comparison.by).map((m) => {
    const method = m.evidence.kind === 'derived' ? m.evidence.method : 'sum';
    const inputs = figuresBehind(m.evidence);
    return (
      <section key={method} className={styles.derived}>
        <h3>
          {w.derived}: {terms[lang].method[method]}
        </h3>
        <p className={styles.derivedValue}>
          {formatMeasure(m, lang)} {unitOf(m.unit).after[lang] === '' ? unitOf(m.unit).name[lang] : ''}
        </p>
        <p>
          {w.formula}:{' '}
          {inputs.map((f, i) => {
            const indicator = data.indicators.get(f.indicator);
            const value = indicator && measureOf(f, indicator);
            return (
              <span key={f.id}>
                {i > 0 && ' ÷ '}
                <FigureLink figure={f}>
                  {value ? formatMeasure(value, lang) : f.id} ({indicator?.name[lang]},{' '}
                  {formatPeriod(f.period, lang, f.timeKind)})
                </FigureLink>
              </span>
            );
          })}
        </p>
        {m.bound !== 'exact' && <p>{boundSentence(m, lang)}</p>}
      </section>
    );
  });
}
