import type { ReactNode } from 'react';
import type { Byline, Source } from '../../domain/figure.ts';
import { formatDate } from '../../format/date.ts';
import { citationFull, citationShort } from '../../format/citation.ts';
import { panels } from '../../i18n/panels.ts';
import { sources } from '../../i18n/sources.ts';
import { useNavigation } from '../../state/location.tsx';
import { CopyButton } from '../CopyButton.tsx';
import { useSourceIndex } from '../sourceIndex.ts';
import styles from './SourceDetails.module.css';
import { kinds } from '../../i18n/kinds.ts';

/** The language of a title or quotation, for the `lang` attribute. */
export function langOf(source: Source): string {
  return source.language === 'other' ? 'und' : source.language === 'zh' ? 'zh-CN' : source.language;
}

/** What is known of a source: who published it, when, of what kind, how far to trust it, where it is to be read. */
export function SourceDetails({ source }: { source: Source }) {
  const { lang } = useNavigation().here;
  const w = sources[lang];
  return (
    <dl className={styles.facts}>
      <Fact name={w.facts.publisher}>{source.publisher}</Fact>
      {source.author !== undefined && <Fact name={w.facts.author}>{source.author}</Fact>}
      <Fact name={w.facts.published}>{formatDate(source.published, lang)}</Fact>
      <Fact name={w.facts.kind}>{kinds[lang].source[source.kind]}</Fact>
      <Fact name={w.facts.language}>{kinds[lang].language[source.language]}</Fact>
      <Fact name={w.facts.reliability}>
        <strong>{kinds[lang].reliability[source.reliability]}</strong>
        {lang === 'zh' ? '：' : ': '}
        {w.reliabilityMeans[source.reliability]}
      </Fact>
      {source.url !== undefined && (
        <Fact name={w.facts.address}>
          <Address url={source.url} />
        </Fact>
      )}
      {source.file !== undefined && (
        <Fact name={w.facts.file}>
          <code>{source.file}</code>
        </Fact>
      )}
      {source.note !== undefined && <Fact name={w.facts.note}>{source.note[lang]}</Fact>}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A link where the address is one of the web; anything else is only shown. */
function Address({ url }: { url: string }) {
  return /^https?:\/\//i.test(url) ? (
    <a href={url} rel="noopener noreferrer" target="_blank">
      {url}
    </a>
  ) : (
    url
  );
}

/** The source as others cite it, short and full, to copy. */
export function SourceCitation({ source }: { source: Source }) {
  const { lang } = useNavigation().here;
  const w = panels[lang];
  const texts = [
    { name: w.citeShort, text: citationShort(source, lang) },
    { name: w.citeFull, text: citationFull(source, lang) },
  ];
  return (
    <div className={styles.citations}>
      {texts.map(({ name, text }) => (
        <div key={name} className={styles.citation}>
          <p>
            <strong>{name}</strong> {text}
          </p>
          <CopyButton text={text} label={`${w.copy} · ${name}`} />
        </div>
      ))}
    </div>
  );
}

/** How much rests on a source, in words, by the index. */
export function SourceCount({ source }: { source: Pick<Byline, 'id'> }) {
  const { lang } = useNavigation().here;
  const w = sources[lang];
  const { index, error } = useSourceIndex();
  const counts = [...(index?.get(source.id)?.values() ?? [])];
  if (counts.length > 0)
    return w.figures(
      counts.reduce((a, b) => a + b, 0),
      counts.length,
    );
  if (error) return w.uncounted;
  return index && w.noFigures;
}
