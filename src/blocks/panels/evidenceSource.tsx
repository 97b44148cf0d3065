import type { Byline, Figure, Paragraph, Source } from '../../domain/figure.ts';
import { formatDate, formatParagraph } from '../../format/date.ts';
import { citationFull, citationShort } from '../../format/citation.ts';
import { panels } from '../../i18n/panels.ts';
import { useNavigation } from '../../state/location.tsx';
import { CopyButton } from '../CopyButton.tsx';
import type { SourcesInFull } from '../dataset.tsx';
import { SourceLink } from '../links.tsx';
import { FileFailed } from '../messages.tsx';
import styles from './evidence.module.css';
import { langOf } from './SourceDetails.tsx';
import { kinds } from '../../i18n/kinds.ts';

interface SourceFactsProps {
  readonly byline: Byline;
  readonly full: SourcesInFull;
  readonly paragraph: Paragraph;
}

/** Title, publisher, date and place in the text of a source. One line of it until its title is there: nothing moves then. */
export function SourceFacts({ byline, full, paragraph }: SourceFactsProps) {
  const { lang } = useNavigation().here;
  const w = panels[lang];
  const short = citationShort(byline, lang);
  if (full.pending) {
    return (
      <section className={styles.source} aria-busy="true">
        <h3>{w.source}</h3>
        <p className={styles.sourceTitle}>
          {short} · {formatParagraph(paragraph, lang)}
        </p>
      </section>
    );
  }
  const source = full.sources.get(byline.id);
  const web = source?.url !== undefined && /^https?:\/\//.test(source.url);
  return (
    <section className={styles.source}>
      <h3>{w.source}</h3>
      {full.error && <FileFailed errors={[full.error]} retry={full.retry} />}
      <p className={styles.sourceTitle} lang={source && langOf(source)}>
        <SourceLink source={byline}>{source?.title ?? short}</SourceLink>
      </p>
      <dl className={styles.facts}>
        <dt>{w.publisher}</dt>
        <dd>{byline.publisher}</dd>
        {source?.author && (
          <>
            <dt>{w.author}</dt>
            <dd>{source.author}</dd>
          </>
        )}
        <dt>{w.published}</dt>
        <dd>{formatDate(byline.published, lang)}</dd>
        <dt>{w.paragraph}</dt>
        <dd>{formatParagraph(paragraph, lang)}</dd>
        <dt>{w.reliability}</dt>
        <dd>
          {kinds[lang].reliability[byline.reliability]}
          {source && <> · {kinds[lang].source[source.kind]}</>}
        </dd>
        {source && web && (
          <>
            <dt>{w.address}</dt>
            <dd>
              <a href={source.url} rel="noopener noreferrer" target="_blank">
                {source.url}
              </a>
            </dd>
          </>
        )}
        {source?.note && (
          <>
            <dt>{w.note}</dt>
            <dd>{source.note[lang]}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

interface CitationProps {
  readonly byline: Byline;
  readonly source: Source | undefined;
  readonly figure: Figure;
  readonly version: string;
}

/** A citation to copy, short and, where the source is known in full, full, in the language of the page. */
export function Citation({ byline, source, figure, version }: CitationProps) {
  const { lang } = useNavigation().here;
  const w = panels[lang];
  const own = w.dataset(figure.id, version);
  const by = citationShort(byline, lang);
  const texts = [
    { name: w.citeShort, text: lang === 'zh' ? `${figure.asWritten}（${by}）` : `${figure.asWritten} (${by})` },
    ...(source ? [{ name: w.citeFull, text: `${citationFull(source, lang, figure)} ${own}` }] : []),
  ];
  return (
    <section className={styles.cite}>
      <h3>{w.cite}</h3>
      {texts.map(({ name, text }) => (
        <div key={name} className={styles.citation}>
          <p>
            <strong>{name}</strong> {text}
          </p>
          <CopyButton text={text} label={`${w.copy} · ${name}`} />
        </div>
      ))}
    </section>
  );
}
