import { textWidth } from '../charts/common/text.ts';

const WIDE = '\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\uffdc\\uffe0-\\uffe6';
/** Must not begin a line (GB/T 15834 and common practice). */
const CLOSING = /^[，。、；：！？）》〉」』】〕｝…—·％,.;:!?)\]}%”’]/u;
/** Must not end one. */
const OPENING = /[（《〈「『【〔｛([{“‘]$/u;
/**
 * What stays together: a number with the word of its bound, its magnitude and its measure word; a word; a character.
 * Blanks are their own token.
 */
const TOKEN = new RegExp(
  `\\s+|[超近约逾达≥≤≈<>]?\\d[\\d,.]*(?:[—–-]\\d[\\d,.]*)?[万亿]*[年月日末元人个家项只次对%余多]*|[^\\s${WIDE}]+|.`,
  'gu',
);

/** Width of a text in px, on the safe side: Chinese fonts draw curly quotes an em wide, and M and W are the widest letters. */
export function lineWidth(text: string, size: number): number {
  const quotes = text.match(/[\u2018-\u201f]/g)?.length ?? 0;
  const widest = text.match(/[MW]/g)?.length ?? 0;
  return textWidth(text, size) + (quotes * 0.42 + widest * 0.2) * size;
}

/** Pieces between which a line may end: punctuation stays with what it belongs to. */
function pieces(text: string): string[] {
  const found: string[] = [];
  for (const token of text.match(TOKEN) ?? []) {
    const before = found.at(-1);
    const joins = before !== undefined && !/\s$/.test(before) && (CLOSING.test(token) || OPENING.test(before));
    if (joins) found[found.length - 1] = before + token;
    else found.push(/^\s/.test(token) ? ' ' : token);
  }
  return found;
}

/** A piece by characters, each with the closing punctuation that follows it, so that no line begins with that. */
function characters(piece: string): string[] {
  const found: string[] = [];
  for (const char of piece) {
    const before = found.at(-1);
    if (before !== undefined && before.length < 4 && CLOSING.test(char)) found[found.length - 1] = before + char;
    else found.push(char);
  }
  return found;
}

/** A piece longer than a line in parts to choose from: an address after its signs, anything else by characters. */
function broken(piece: string, size: number, width: number): string[] {
  const parts = piece.match(/[^/?&=,;_-]*[/?&=,;_-]+|[^/?&=,;_-]+/g) ?? [];
  return parts.flatMap((part) => (lineWidth(part, size) > width ? characters(part) : [part]));
}

/**
 * A text as lines of at most `width` px at `size` px, broken as Chinese and English are: anywhere between Chinese
 * characters but not before closing or after opening punctuation, nor inside a quantity; else at blanks. '' gives no lines.
 */
export function wrapLines(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  const finish = (): void => {
    if (line.trim() !== '') lines.push(line.trim());
    line = '';
  };
  const add = (piece: string): void => {
    if (lineWidth((line + piece).trimEnd(), size) > width) finish();
    line += piece;
  };
  for (const piece of pieces(text.replace(/\s+/g, ' ').trim())) {
    if (lineWidth(piece, size) <= width) add(piece);
    else broken(piece, size, width).forEach(add);
  }
  finish();
  return lines;
}

/** A last line shorter than this share of the width is a scrap. */
const SCRAP = 0.25;

/** As `wrapLines`; where a scrap would be left for the last line, as many lines of less width, so that none stands alone. */
export function wrapEvenly(text: string, size: number, width: number): string[] {
  const whole = wrapLines(text, size, width);
  const scrap = (lines: readonly string[], room: number): boolean => lineWidth(lines.at(-1) ?? '', size) < room * SCRAP;
  let best = whole;
  for (let share = 0.95; best.length > 1 && share > 0.5 && scrap(best, width); share -= 0.05) {
    const narrower = wrapLines(text, size, width * share);
    if (narrower.length > whole.length) break;
    best = narrower;
  }
  return best;
}
