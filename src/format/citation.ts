import type { Byline, Figure, Source } from '../domain/figure.ts';
import type { Lang } from '../domain/words.ts';
import { formatDate, formatParagraph } from './date.ts';

/** A full reference: author, title, publisher, date, address. Titles stay in their own language. */
export function citationFull(s: Source, lang: Lang, figure?: Figure): string {
  const where = figure ? formatParagraph(figure.paragraph, lang) : '';
  const address = s.url ?? '';
  if (lang === 'zh') {
    const who = s.author ? `${s.author}.` : '';
    return `${who}${s.title}[${GENRE[s.kind]}].${s.publisher},${formatDate(s.published, lang)}${where ? `,${where}` : ''}.${address}`;
  }
  const who = s.author ? `${s.author}. ` : '';
  return `${who}“${s.title}”. ${s.publisher}, ${formatDate(s.published, lang)}${where ? `, ${where}` : ''}.${address ? ` ${address}` : ''}`;
}

/** Publisher and date, for a footnote. */
export function citationShort(s: Byline, lang: Lang): string {
  const date = formatDate(s.published, lang);
  return lang === 'zh' ? `${s.publisher}，${date}` : `${s.publisher}, ${date}`;
}

/** Genre codes of GB/T 7714. */
const GENRE: Record<Source['kind'], string> = {
  newspaper: 'N',
  magazine: 'J',
  agency: 'N/OL',
  government: 'EB/OL',
  bulletin: 'R',
  yearbook: 'Z',
  website: 'EB/OL',
  social: 'EB/OL',
};
