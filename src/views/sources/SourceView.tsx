import { type SourcesInFull, useCatalogue, useDataset, useSources } from '../../blocks/dataset.tsx';
import { useSourceIndex } from '../../blocks/sourceIndex.ts';
import { GoLink } from '../../blocks/links.tsx';
import { FileFailed, RowsLeftOut } from '../../blocks/messages.tsx';
import { langOf, SourceCitation, SourceCount, SourceDetails } from '../../blocks/panels/SourceDetails.tsx';
import type { Byline } from '../../domain/figure.ts';
import { citationShort } from '../../format/citation.ts';
import { shell } from '../../i18n/shell.ts';
import { sources } from '../../i18n/sources.ts';
import { useNavigation } from '../../state/location.tsx';
import { PassageTable } from './PassageTable.tsx';
import { passagesOf } from './rows.ts';
import styles from './SourceView.module.css';
import { TextProof } from './TextProof.tsx';

/** One source: what it is, every figure that rests on it, and the check of its text by who holds it. */
export function SourceView({ id }: { id: string }) {
  const { lang } = useNavigation().here;
  const w = sources[lang];
  const byline = useCatalogue().catalogue.bylines.get(id);
  const full = useSources({ wanted: byline !== undefined });
  return (
    <div className={styles.view}>
      <nav aria-label={w.back}>
        <GoLink to={{ address: { view: 'sources', id: null } }}>← {w.back}</GoLink>
      </nav>
      {byline ? (
        <Known key={byline.id} byline={byline} full={full} />
      ) : (
        <div role="alert">
          <h1>{w.unknownTitle}</h1>
          <p>{w.unknown(id)}</p>
        </div>
      )}
    </div>
  );
}

/** The source by its title; where its file is broken, by its byline: its figures stand all the same. */
function Known({ byline, full }: { byline: Byline; full: SourcesInFull }) {
  const { lang } = useNavigation().here;
  const w = sources[lang];
  const { catalogue } = useCatalogue();
  const { index, ...indexed } = useSourceIndex();
  const source = full.sources.get(byline.id);
  // The indicators whose files hold figures of the source; without the index all of them have to be looked through.
  const holding = indexed.error ? catalogue.indicators : index?.get(byline.id);
  const wanted = [...(holding?.keys() ?? [])].filter((id) => catalogue.indicators.has(id));
  const { data, pending, errors, problems, retry } = useDataset(wanted);
  // Only now, so that the figures are on their way as well.
  if (full.pending || indexed.pending) return <p role="status">{shell[lang].loading}</p>;
  const passages = passagesOf(byline.id, data);
  return (
    <>
      <header className={styles.head}>
        <h1 lang={source && langOf(source)}>{source?.title ?? citationShort(byline, lang)}</h1>
        <p className={styles.count}>
          <SourceCount source={byline} />
        </p>
      </header>
      {full.error && <FileFailed errors={[full.error]} retry={full.retry} />}
      {indexed.error && <FileFailed errors={[indexed.error]} retry={indexed.retry} />}
      {source ? (
        <div className={styles.about}>
          <SourceDetails source={source} />
          <section className={styles.cite}>
            <h2>{w.cite}</h2>
            <SourceCitation source={source} />
          </section>
        </div>
      ) : (
        <RowsLeftOut problems={full.problems} />
      )}
      <section className={styles.figures}>
        <h2>{w.figuresTitle}</h2>
        <p className={styles.note} role="status">
          {pending
            ? w.loaded(data.figures.size, wanted.length)
            : passages.length === 0
              ? errors.length === 0 && w.nothing
              : `${w.rows(passages.length)}${lang === 'zh' ? '，' : '. '}${w.figuresOrder}`}
        </p>
        {errors.length > 0 && <FileFailed errors={errors} retry={retry} />}
        <RowsLeftOut problems={problems} />
        {passages.length > 0 && <PassageTable passages={passages} source={source} />}
      </section>
      {source?.file !== undefined && (
        <TextProof file={source.file} source={source} passages={passages} pending={pending} />
      )}
    </>
  );
}
