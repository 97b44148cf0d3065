import type { Lang } from '../../domain/words.ts';

/** A number in a sentence, with the figure that is its evidence. */
export interface SentenceLink {
  readonly text: string;
  readonly figure: string;
}

/** A sentence whose numbers lead to their evidence; read aloud it is the same text. */
export type Sentence = readonly (string | SentenceLink)[];

const OPEN = '\uE000';
const CLOSE = '\uE001';

/**
 * Builds sentences from the templates of the dictionaries, which only take texts: `link` gives a placeholder to hand to a
 * template, `done` puts the links where the placeholders came to stand.
 */
export function linker(): { link: (text: string, figure: string) => string; done: (template: string) => Sentence } {
  const links: SentenceLink[] = [];
  return {
    link: (text, figure) => {
      links.push({ text, figure });
      return `${OPEN}${links.length - 1}${CLOSE}`;
    },
    done: (template) =>
      template.split(new RegExp(`(${OPEN}\\d+${CLOSE})`)).flatMap((piece): (string | SentenceLink)[] => {
        if (piece === '') return [];
        if (!piece.startsWith(OPEN)) return [piece];
        const found = links[Number(piece.slice(1, -1))];
        return found ? [found] : [];
      }),
  };
}

/** Sentences one after the other, as the language sets them. */
export function inOne(sentences: readonly string[], lang: Lang): string {
  return sentences.filter((s) => s !== '').join(lang === 'zh' ? '' : ' ');
}

/** The sentence as plain text: for the spoken text, a picture, a slide. */
export function spoken(sentence: Sentence): string {
  return sentence.map((p) => (typeof p === 'string' ? p : p.text)).join('');
}
