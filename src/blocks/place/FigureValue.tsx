import { dimensionName } from '../../charts/common/describe.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { measureOf } from '../../domain/measure.ts';
import { formatPeriod } from '../../format/date.ts';
import { formatMeasure } from '../../format/measure.ts';
import { terms } from '../../i18n/terms.ts';
import { useNavigation } from '../../state/location.tsx';
import { FigureLink } from '../links.tsx';

/** One figure in a line: what it is (where `named`), whose part, its value as a link to its evidence, of when. */
export function FigureValue({ id, data, named = false }: { id: string; data: Dataset; named?: boolean }) {
  const { lang } = useNavigation().here;
  const indicator = data.indicators.get(id.split('.')[0] ?? '');
  const figure = indicator && data.figures.get(indicator.id)?.find((f) => f.id === id);
  const measure = figure && measureOf(figure, indicator);
  if (!figure || !measure) return <FigureLink figure={{ id }}>{indicator?.name[lang] ?? id}</FigureLink>;
  const of = [figure.holder?.[lang] ?? '', dimensionName(figure, lang)].filter((s) => s !== '').join(' · ');
  return (
    <>
      {named && `${indicator.name[lang]} `}
      {of !== '' && `${of} `}
      <FigureLink figure={figure} className="whole">
        {formatMeasure(measure, lang)}
      </FigureLink>{' '}
      <small>
        {formatPeriod(figure.period, lang, figure.timeKind)}
        {figure.timeKind === 'plan' && ` · ${terms[lang].timeKind.plan}`}
      </small>
    </>
  );
}
