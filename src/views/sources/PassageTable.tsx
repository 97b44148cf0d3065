import { FigureLink, PlaceLink } from '../../blocks/links.tsx';
import { langOf } from '../../blocks/panels/SourceDetails.tsx';
import { dimensionName } from '../../charts/common/describe.ts';
import type { Source } from '../../domain/figure.ts';
import type { Lang } from '../../domain/words.ts';
import { formatParagraph, formatPeriod } from '../../format/date.ts';
import { formatMeasure } from '../../format/measure.ts';
import { sources } from '../../i18n/sources.ts';
import { terms } from '../../i18n/terms.ts';
import { useNavigation } from '../../state/location.tsx';
import type { Passage } from './rows.ts';
import styles from './SourceView.module.css';

/** What narrows a figure, in words: its holder, its dimensions; empty where it stands for the whole. */
function scopeOf({ figure }: Passage, lang: Lang): string {
  return [figure.holder?.[lang] ?? '', dimensionName(figure, lang)].filter(Boolean).join(lang === 'zh' ? '，' : ', ');
}

/** The passages of a source, a row each. */
export function PassageTable({ passages, source }: { passages: readonly Passage[]; source: Source | undefined }) {
  const { lang } = useNavigation().here;
  const w = sources[lang];
  const c = w.columns;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className={styles.scroll} tabIndex={0} aria-label={w.figuresTitle}>
      <table className={styles.table}>
        <caption className="unseen">{w.figuresTitle}</caption>
        <thead>
          <tr>
            {[c.paragraph, c.asWritten, c.what, c.place, c.value, c.period, c.timeKind].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {passages.map((p) => {
            const scope = scopeOf(p, lang);
            return (
              <tr key={p.key}>
                <td className={styles.where}>{formatParagraph(p.paragraph, lang)}</td>
                <td className={styles.written} lang={source && langOf(source)}>
                  {p.asWritten}
                </td>
                <td className={styles.what}>
                  {p.indicator.name[lang]}
                  {scope !== '' && <small>{scope}</small>}
                  {p.also && <small>{w.also}</small>}
                </td>
                <td>
                  <PlaceLink place={p.place}>{p.place.name[lang]}</PlaceLink>
                </td>
                <td>
                  <FigureLink figure={p.figure}>{formatMeasure(p.measure, lang)}</FigureLink>
                </td>
                <td>{formatPeriod(p.figure.period, lang, p.figure.timeKind)}</td>
                <td>{terms[lang].timeKind[p.figure.timeKind]}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
