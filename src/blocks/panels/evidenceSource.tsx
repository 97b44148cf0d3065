import type { Figure, Paragraph, Source } from '../../domain/figure.ts';
import { formatDate, formatParagraph } from '../../format/date.ts';
import { citationFull, citationShort } from '../../format/source.ts';
import { panels } from '../../i18n/panels.ts';
import { terms } from '../../i18n/terms.ts';
import { useNavigation } from '../../state/location.tsx';
import { CopyButton } from '../CopyButton.tsx';
import { SourceLink } from '../links.tsx';
import styles from './evidence.module.css';

/** Title, publisher, date and place in the text of a source. */
export function SourceFacts({ source, paragraph }: { source: Source; paragraph: Paragraph }) {
  const { lang } = useNavigation().here;
  const w = panels[lang];
  const web = source.url !== undefined && /^https?:\/\//.test(source.url);
  return (
    <section className={styles.source}>
      <h3>{w.source}</h3>
      <p className={styles.sourceTitle} {...(source.language === 'other' ? {} : { lang: source.language })}>
        <SourceLink source={source}>{source.title}</SourceLink>
      </p>
      <dl className={styles.facts}>
        <dt>{w.publisher}</dt>
        <dd>{source.publisher}</dd>
        {source.author && (
          <>
            <dt>{w.author}</dt>
            <dd>{source.author}</dd>
          </>
        )}
        <dt>{w.published}</dt>
        <dd>{formatDate(source.published, lang)}</dd>
        <dt>{w.paragraph}</dt>
        <dd>{formatParagraph(paragraph, lang)}</dd>
        <dt>{w.reliability}</dt>
        <dd>
          {terms[lang].reliability[source.reliability]} · {terms[lang].sourceKind[source.kind]}
        </dd>
        {web && (
          <>
            <dt>{w.address}</dt>
            <dd>
              <a href={source.url} rel="noopener noreferrer" target="_blank">
                {source.url}
              </a>
            </dd>
          </>
        )}
        {source.note && (
          <>
            <dt>{w.note}</dt>
            <dd>{source.note[lang]}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

/** A citation to copy, short and full, in the language of the page. */
export function Citation({ source, figure, version }: { source: Source; figure: Figure; version: string }) {
  const { lang } = useNavigation().here;
  const w = panels[lang];
  const own = w.dataset(figure.id, version);
  const short = `${figure.asWritten}（${citationShort(source, lang)}）`;
  const texts = [
    { name: w.citeShort, text: lang === 'zh' ? short : `${figure.asWritten} (${citationShort(source, lang)})` },
    { name: w.citeFull, text: `${citationFull(source, lang, figure)} ${own}` },
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
