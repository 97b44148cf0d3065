import { FigureLink } from '../../blocks/links.tsx';
import type { Standing } from '../../domain/passage.ts';
import type { Lang } from '../../domain/words.ts';
import { formatParagraph } from '../../format/date.ts';
import { sources } from '../../i18n/sources.ts';
import { useNavigation } from '../../state/location.tsx';
import type { Proof } from './proof.ts';
import type { Passage } from './rows.ts';
import styles from './TextProof.module.css';

/** Why a passage could not be confirmed, in words. */
function reasonOf(passage: Passage, standing: Exclude<Standing, { kind: 'found' }>, lang: Lang): string {
  const w = sources[lang].proof.reasons;
  const line = formatParagraph(passage.paragraph, lang);
  switch (standing.kind) {
    case 'elsewhere':
      return w.elsewhere(line, formatParagraph(standing.line, lang));
    case 'nowhere':
      return w.nowhere(line);
    case 'beyond':
      return w.beyond(line, standing.lines);
    case 'locator':
      return w.locator(line);
    case 'bound-left-out':
      return w.boundLeftOut(line, standing.word);
  }
}

/** The passages that the text does not confirm, and why. */
export function NotFoundList({ missing }: { missing: Proof<Passage>['missing'] }) {
  const { lang } = useNavigation().here;
  const w = sources[lang];
  if (missing.length === 0) return null;
  return (
    <div className={styles.missing}>
      <h3>{w.proof.missing(missing.length)}</h3>
      <ul>
        {missing.map(({ cited, standing }) => (
          <li key={cited.key}>
            <FigureLink figure={cited.figure}>{cited.asWritten}</FigureLink>
            {lang === 'zh' ? '（' : ' ('}
            {cited.indicator.name[lang]}
            {lang === 'zh' ? '，' : ', '}
            {cited.place.name[lang]}
            {lang === 'zh' ? '）：' : '): '}
            {reasonOf(cited, standing, lang)}
          </li>
        ))}
      </ul>
    </div>
  );
}
