import type { Comparison } from '../../domain/comparison.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { figuresBehind } from '../../domain/evidence.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { divide, type Measure, measureOf } from '../../domain/measure.ts';
import type { Method } from '../../domain/evidence.ts';
import { divided } from '../../domain/rules/normalise.ts';
import { yearsBetween } from '../../domain/period.ts';
import { deriveTrend } from '../../domain/slice/derive.ts';
import { baseYear, trendPlaces, wholeTrend } from '../../domain/slice/trends.ts';
import type { Lang } from '../../domain/words.ts';
import { formatPeriod } from '../../format/date.ts';
import { boundSentence } from '../../format/boundSentence.ts';
import { formatMeasure } from '../../format/measure.ts';
import { formatNumber } from '../../format/number.ts';
import { unitOf } from '../../format/units.ts';
import { panels } from '../../i18n/panels.ts';
import { trends } from '../../i18n/trends.ts';
import { useNavigation } from '../../state/location.tsx';
import { FigureLink } from '../links.tsx';
import styles from './evidence.module.css';
import { kinds } from '../../i18n/kinds.ts';

interface DerivedProps {
  readonly figure: Figure;
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly data: Dataset;
}

/** The values that the view derives from a figure: its normalised value, its share of a stated total. */
function derivations({ figure, indicator, measure, data }: DerivedProps, { by, use }: Comparison): Measure[] {
  const found: Measure[] = [];
  const place = data.places.get(figure.place);
  if (by !== null && place && figure.holder === undefined) {
    const normalised = divided(data, { indicator, place, figure, measure }, by, use);
    if (normalised) found.push(normalised.measure);
  }
  for (const whole of data.figures.get(indicator.id) ?? []) {
    if (!whole.parts?.includes(figure.id)) continue;
    const total = measureOf(whole, indicator);
    const share = total && divide(measure, total, { method: 'share_of_total', unit: 'percent', factor: 100 });
    if (share) found.push(share);
  }
  return found;
}

/** What the trend on screen makes of a figure: its index, or the change that ends with it. */
function ofTrend({ figure, indicator, data }: DerivedProps, comparison: Comparison): Measure[] {
  const place = data.places.get(figure.place);
  if (comparison.mode === 'abs' || !place) return [];
  const beside = trendPlaces(data, indicator, comparison).map((p) => wholeTrend(data, indicator, p, comparison));
  const base = baseYear(beside, comparison.base);
  const { points } = deriveTrend(wholeTrend(data, indicator, place, comparison), comparison.mode, base);
  return points.filter((p) => p.figure.id === figure.id).map((p) => p.measure);
}

/** What stands before, between and after the two terms of a formula. */
function around(method: Method, inputs: readonly Figure[], lang: Lang): readonly [string, string, string] {
  const w = trends[lang];
  const [a, b] = inputs;
  const years = a && b ? formatNumber(yearsBetween(b, a)) : '1';
  const cut = (formula: string): [string, string, string] => {
    const [before = '', between = '', after = ''] = formula.split('\n');
    return [before, between, after];
  };
  switch (method) {
    case 'index':
      return cut(w.indexFormula('\n', '\n'));
    case 'change':
      return cut(w.changeFormula('\n', '\n', years));
    case 'change_points':
      return cut(w.pointsFormula('\n', '\n', years));
    default:
      return ['', ' ÷ ', ''];
  }
}

/** Each derived value with its formula, whose terms are links to their own evidence. */
export function Derived(props: DerivedProps) {
  const { here } = useNavigation();
  const { lang } = here;
  const w = panels[lang];
  const { data } = props;
  const trend = here.address?.view === 'trends' ? ofTrend(props, here.comparison) : [];
  return [...derivations(props, here.comparison), ...trend].map((m) => {
    const method = m.evidence.kind === 'derived' ? m.evidence.method : 'sum';
    const inputs = figuresBehind(m.evidence);
    const [before, between, after] = around(method, inputs, lang);
    return (
      <section key={method} className={styles.derived}>
        <h3>
          {w.derived}: {kinds[lang].method[method]}
        </h3>
        <p className={styles.derivedValue}>
          {formatMeasure(m, lang)} {unitOf(m.unit).after[lang] === '' ? unitOf(m.unit).name[lang] : ''}
        </p>
        <p>
          {w.formula}: {inputs.length > 1 && before}
          {inputs.map((f, i) => {
            const indicator = data.indicators.get(f.indicator);
            const value = indicator && measureOf(f, indicator);
            return (
              <span key={f.id}>
                {i > 0 && between}
                <FigureLink figure={f}>
                  {value ? formatMeasure(value, lang) : f.id} ({indicator?.name[lang]},{' '}
                  {formatPeriod(f.period, lang, f.timeKind)})
                </FigureLink>
              </span>
            );
          })}
          {inputs.length > 1 && after}
        </p>
        {m.bound !== 'exact' && <p>{boundSentence(m, lang)}</p>}
      </section>
    );
  });
}
