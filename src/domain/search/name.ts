/** One character of a name that can be searched: what it is, how it sounds, where it stands. */
export interface Cell {
  /** Lower case, half width, without accents; a sign such as ㎡ may be several letters. */
  readonly char: string;
  /** Toneless readings of a Chinese character, as people type them (lv and lu for 率); none for letters and digits. */
  readonly syllables: readonly string[];
  /** The letter that all of them begin with; empty without any. */
  readonly head: string;
  /** Where it stands in the text, in UTF-16 units, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Does a word begin here? Each Chinese character is a word of its own. */
  readonly start: boolean;
}

/** A name as it is searched. Spaces, marks and signs are no cells. */
export interface SearchName {
  readonly text: string;
  readonly cells: readonly Cell[];
  /** All cells as characters. */
  readonly chars: string;
  /** All cells as they sound; the same as `chars` for a name without Chinese. */
  readonly letters: string;
  /** Every sign or letter that some cell begins with. */
  readonly firsts: string;
  /** Where each cell begins in `chars` and in `letters`. */
  readonly charAt: readonly number[];
  readonly letterAt: readonly number[];
}

const HAN = /\p{Script=Han}/u;
const SEARCHED = /[\p{L}\p{N}]/u;
/** Most characters by far need no work. */
const PLAIN = /^[a-z0-9\u4e00-\u9fff]*$/;

/** A text as it is compared: NFKC, lower case, no accents, letters and digits only. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  return [...text.normalize('NFKC').toLowerCase().normalize('NFD')].filter((c) => SEARCHED.test(c)).join('');
}

const NONE: readonly string[] = [];

/** How a syllable may be typed: ü as v, as u, and 略 both ways. */
function spellings(syllable: string): readonly string[] {
  if (!/^[a-z]+$/.test(syllable)) return NONE;
  if (/^[ln]v$/.test(syllable)) return [syllable, `${syllable.charAt(0)}u`];
  if (/^[ln]ue$/.test(syllable)) return [syllable, `${syllable.charAt(0)}ve`];
  return [syllable];
}

/**
 * A name ready to be searched. `pinyin` has one toneless syllable for each of its Chinese characters, separated by spaces;
 * where their number differs it is left aside, and the name is found by its characters alone.
 */
export function toName(text: string, pinyin = ''): SearchName {
  const syllables = pinyin.split(' ').filter((s) => s !== '');
  const han = [...text].filter((c) => HAN.test(c)).length;
  const read = syllables.length === han ? syllables : [];
  const cells: Cell[] = [];
  let [at, heard, inWord] = [0, 0, false];
  for (const original of text) {
    const char = fold(original);
    const chinese = HAN.test(original);
    if (char !== '') {
      const syllables = chinese ? spellings(read[heard] ?? '') : NONE;
      cells.push({
        char,
        syllables,
        head: syllables[0]?.charAt(0) ?? '',
        from: at,
        to: at + original.length,
        start: chinese || !inWord,
      });
    }
    if (chinese) heard++;
    // Within English an apostrophe does not end a word: Nan'an, Chongqing’s.
    inWord = !chinese && (char !== '' || (inWord && /['’]/.test(original)));
    at += original.length;
  }
  const sound = (cell: Cell): string => cell.syllables[0] ?? cell.char;
  return {
    text,
    cells,
    chars: cells.map((c) => c.char).join(''),
    letters: cells.map(sound).join(''),
    firsts: [...new Set(cells.map((c) => c.char.charAt(0) + c.head).join(''))].join(''),
    charAt: begins(cells.map((c) => c.char)),
    letterAt: begins(cells.map(sound)),
  };
}

function begins(parts: readonly string[]): number[] {
  let at = 0;
  return parts.map((part) => {
    const begin = at;
    at += part.length;
    return begin;
  });
}
