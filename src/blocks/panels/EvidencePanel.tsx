import { dimensionName } from '../../charts/common/describe.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { measureOf } from '../../domain/measure.ts';
import { DIVISOR_INDICATOR } from '../../domain/rules/normalise.ts';
import { formatPeriod } from '../../format/date.ts';
import { boundSentence } from '../../format/boundSentence.ts';
import { formatMeasure, measureParts } from '../../format/measure.ts';
import { citationShort } from '../../format/citation.ts';
import { charts } from '../../i18n/charts.ts';
import { known as knownWords } from '../../i18n/known.ts';
import { panels } from '../../i18n/panels.ts';
import { terms } from '../../i18n/terms.ts';
import { useNavigation } from '../../state/location.tsx';
import { type SourcesInFull, useCatalogue, useDataset, useSources } from '../dataset.tsx';
import { PlaceLink } from '../links.tsx';
import { FileFailed } from '../messages.tsx';
import { Derived } from './Derived.tsx';
import { Citation, SourceFacts } from './evidenceSource.tsx';
import { Panel } from './Panel.tsx';
import { Related } from './Related.tsx';
import { langOf } from './SourceDetails.tsx';
import styles from './evidence.module.css';

/** The indicator that a figure's id begins with. */
function indicatorOf(id: string): string {
  return id.split('.')[0] ?? '';
}

/** The figure behind a mark, a cell or a headline: as written, what that says, of when, and where it stands. */
export function EvidencePanel({ id }: { id: string }) {
  const { here } = useNavigation();
  const w = panels[here.lang];
  const { catalogue } = useCatalogue();
  const indicator = catalogue.indicators.get(indicatorOf(id));
  const { by, known } = here.comparison;
  const divisor = by === null ? null : (DIVISOR_INDICATOR[by] ?? indicatorOf(id));
  const loaded = useDataset(divisor === null ? [indicatorOf(id)] : [indicatorOf(id), divisor]);
  // Asked for here, so that both files come at the same time.
  const full = useSources();
  const figure = loaded.data.figures.get(indicatorOf(id))?.find((f) => f.id === id);
  const title = indicator?.name[here.lang] ?? id;
  return (
    <Panel label={w.evidence} title={title} named="label" subject={id}>
      {loaded.errors.length > 0 ? (
        <FileFailed errors={loaded.errors} retry={loaded.retry} />
      ) : figure && indicator ? (
        <FigureEvidence figure={figure} indicator={indicator} data={loaded.data} full={full} />
      ) : (
        <p role="status">
          {loaded.pending ? '…' : known === null ? w.figureUnknown(id) : knownWords[here.lang].figureLater(id, known)}
        </p>
      )}
    </Panel>
  );
}

function Row({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

interface FigureEvidenceProps {
  readonly figure: Figure;
  readonly indicator: Indicator;
  readonly data: Dataset;
  readonly full: SourcesInFull;
}

function FigureEvidence({ figure, indicator, data, full }: FigureEvidenceProps) {
  const { here } = useNavigation();
  const { lang } = here;
  const w = panels[lang];
  const measure = measureOf(figure, indicator);
  const place = data.places.get(figure.place);
  const byline = data.bylines.get(figure.source);
  const source = full.sources.get(figure.source);
  if (!measure || !place || !byline) return <p role="status">{w.figureUnknown(figure.id)}</p>;
  const { sign, number, unit } = measureParts(measure, lang);
  const scope = dimensionName(figure, lang);
  const plan = figure.timeKind === 'plan';
  return (
    <>
      <p className={plan ? `${styles.number} ${styles.plan}` : styles.number} title={formatMeasure(measure, lang)}>
        <span className={styles.sign}>{sign}</span>
        {number}
        <span className={styles.unit}>{unit}</span>
      </p>
      <Derived figure={figure} indicator={indicator} measure={measure} data={data} />
      <dl className={styles.facts}>
        <Row name={w.asWritten}>
          <q lang={source && langOf(source)}>{figure.asWritten}</q>
        </Row>
        <Row name={w.says}>
          {terms[lang].bound[figure.bound]}
          {lang === 'zh' ? '。' : '. '}
          {boundSentence(measure, lang)}
        </Row>
        <Row name={w.period}>{formatPeriod(figure.period, lang, figure.timeKind)}</Row>
        <Row name={w.kind}>{terms[lang].timeKind[figure.timeKind]}</Row>
        <Row name={w.place}>
          <PlaceLink place={place}>{place.name[lang]}</PlaceLink>
        </Row>
        {figure.holder && <Row name={w.holder}>{figure.holder[lang]}</Row>}
        {scope !== '' && <Row name={w.scope}>{scope}</Row>}
        <Row name={w.definition}>{indicator.definition[lang]}</Row>
        {figure.note && <Row name={w.note}>{figure.note[lang]}</Row>}
      </dl>
      <SourceFacts byline={byline} full={full} paragraph={figure.paragraph} />
      {!full.pending && (
        <>
          <Related figure={figure} indicator={indicator} data={data} />
          <Citation byline={byline} source={source} figure={figure} version={data.version} />
          <p className={styles.id}>
            <code>{figure.id}</code> · {charts[lang].source}
            {source?.title ?? citationShort(byline, lang)}
          </p>
        </>
      )}
    </>
  );
}
