import { Plot } from '../../blocks/ChartCard/Plot.tsx';
import { useDataset } from '../../blocks/dataset.tsx';
import { FigureLink } from '../../blocks/links.tsx';
import { FileFailed } from '../../blocks/messages.tsx';
import { toModel } from '../../charts/ranked-bars/model.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { NO_COMPARISON } from '../../domain/comparison.ts';
import { measureOf } from '../../domain/measure.ts';
import { rankSlice } from '../../domain/slice/rank.ts';
import type { Bound } from '../../domain/words.ts';
import { formatPeriod } from '../../format/date.ts';
import { boundSentence } from '../../format/boundSentence.ts';
import { method } from '../../i18n/method.ts';
import { terms } from '../../i18n/terms.ts';
import { useNavigation } from '../../state/location.tsx';
import { BOUND_EXAMPLES, BOUND_ORDER } from './examples.ts';
import styles from './method.module.css';

const INDICATORS = BOUND_ORDER.flatMap((b) => BOUND_EXAMPLES[b].figure?.split('.')[0] ?? []);

/** Each bound: how it is worded, what that says, and a bar of the dataset that has it. */
export function Bounds() {
  const { lang } = useNavigation().here;
  const w = method[lang];
  const { data, errors, retry } = useDataset(INDICATORS);
  return (
    <>
      {errors.length > 0 && <FileFailed errors={errors} retry={retry} />}
      <ul className={styles.bounds}>
        {BOUND_ORDER.map((bound) => (
          <li key={bound}>
            <h3>{terms[lang].bound[bound]}</h3>
            <p className={styles.wording}>
              {w.wording}: <q lang="zh-CN">{BOUND_EXAMPLES[bound].wording}</q>
            </p>
            <Specimen bound={bound} data={data} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Specimen({ bound, data }: { bound: Bound; data: Dataset }) {
  const { here, go } = useNavigation();
  const { lang } = here;
  const { figure: id } = BOUND_EXAMPLES[bound];
  const indicator = data.indicators.get(id?.split('.')[0] ?? '');
  const figure = indicator && data.figures.get(indicator.id)?.find((f) => f.id === id);
  const place = figure && data.places.get(figure.place);
  const measure = figure && indicator && measureOf(figure, indicator);
  if (!figure || !place || !measure) return <p className={styles.soft}>{id === null && method[lang].noExample}</p>;
  const alone: Dataset = { ...data, figures: new Map([[indicator.id, [figure]]]) };
  const slice = rankSlice(alone, indicator, { ...NO_COMPARISON, places: [place.id] });
  const model = toModel(slice, alone, new Set(), lang);
  const open = (): void => go({ query: { open: { kind: 'figure', id: figure.id } } });
  return (
    <>
      <p>
        <FigureLink figure={figure}>
          {place.short[lang]} {indicator.name[lang]}
          {lang === 'zh' ? '，' : ', '}
          {formatPeriod(figure.period, lang, figure.timeKind)}
        </FigureLink>{' '}
        {boundSentence(measure, lang)}
      </p>
      <Plot model={model} onOpen={open} onName={open} />
      <p className={styles.unit}>{model.subtitle}</p>
    </>
  );
}
