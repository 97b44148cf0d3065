import { READINGS } from './readings.ts';
import { WORDS } from './words.ts';

/** What stands for the reading of a character that the tables do not know. */
const UNREAD = '?';

const HAN = /\p{Script=Han}/u;
const SYLLABLE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(READINGS).flatMap(([syllable, characters]) => [...characters].map((c) => [c, syllable] as const)),
);
const SYLLABLES_OF: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(WORDS).map(([word, syllables]) => [word, syllables.split(' ')]),
);
const LONGEST = Math.max(...[...SYLLABLES_OF.keys()].map((word) => [...word].length));

/** The word with a reading of its own that begins at `at`, the longest where several do. */
function wordAt(characters: readonly string[], at: number): readonly string[] | null {
  for (let length = Math.min(LONGEST, characters.length - at); length > 1; length--) {
    const found = SYLLABLES_OF.get(characters.slice(at, at + length).join(''));
    if (found) return found;
  }
  return null;
}

/**
 * Toneless pinyin of the Chinese characters in a text, one syllable each, separated by spaces; ü is v. All else in the text
 * is left out. A character without a known reading is `?`. Empty for a text without Chinese.
 */
export function pinyinOf(text: string): string {
  const characters = [...text];
  const syllables: string[] = [];
  for (let at = 0; at < characters.length; ) {
    const character = characters[at] ?? '';
    const word = wordAt(characters, at);
    if (word) syllables.push(...word);
    else if (HAN.test(character)) syllables.push(SYLLABLE_OF.get(character) ?? UNREAD);
    at += word?.length ?? 1;
  }
  return syllables.join(' ');
}

/** The characters of a text that have no reading here. */
export function unreadIn(text: string): string[] {
  return [...text].filter((c) => HAN.test(c) && !SYLLABLE_OF.has(c));
}
