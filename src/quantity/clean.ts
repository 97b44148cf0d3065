import { isDigit, isInvisible, isNewline, isSpace, isWide, spelling } from './characters.ts';
import { entityAt, MarkupReader } from './markup.ts';

/** What was taken out of the raw text just before a character of the clean one. */
export const GAP = {
  none: 0,
  /** spaces */
  space: 1,
  /** a line break inside a column: the line before is full, a word or number may go on */
  wrap: 2,
  /** some other line break */
  line: 3,
  /** an empty line after a full line: the next column or page */
  page: 4,
} as const;

/**
 * A text as it is read: no mark-up, one spelling for each character, one UTF-16 unit each (what lies outside the basic
 * plane is U+FFFC), spaces only between Latin words, `\n` where what follows does not belong to what was before.
 */
export interface Clean {
  readonly text: string;
  /** The same characters before they were brought to one spelling (full width, traditional). */
  readonly shown: string;
  /** For each unit of `text`: the code points of the raw text it was read from, start inclusive, end exclusive. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** For each unit of `text`: a value of GAP. */
  readonly gap: Uint8Array;
}

interface Visible {
  readonly chars: string[];
  readonly shown: string[];
  readonly from: number[];
  readonly to: number[];
  /** Before each character: number of spaces (capped), of line breaks, and whether a block begins. */
  readonly spaces: number[];
  readonly lines: number[];
  readonly block: boolean[];
}

function visible(raw: string): Visible {
  const out: Visible = { chars: [], shown: [], from: [], to: [], spaces: [], lines: [], block: [] };
  const markup = new MarkupReader(raw);
  let cp = 0;
  let spaces = 0;
  let wideSpaces = 0;
  let lines = 0;
  let block = false;
  /** In mark-up a tab after a line break is the indentation of the code. */
  let inMarkup = false;
  const put = (ch: string, start: number, end: number): void => {
    out.chars.push(ch.length === 1 ? spelling(ch) : ASTRAL);
    out.shown.push(ch.length === 1 ? ch : ASTRAL);
    out.from.push(start);
    out.to.push(end);
    out.spaces.push(spaces);
    out.lines.push(lines);
    out.block.push(block || (lines > 0 && wideSpaces > 1));
    spaces = 0;
    wideSpaces = 0;
    lines = 0;
    block = false;
  };
  const layout = (code: number): boolean => {
    if (isNewline(code)) {
      lines += 1;
      wideSpaces = 0;
    } else if (isSpace(code)) {
      spaces += 1;
      if (code === 0x3000 && lines > 0) wideSpaces += 1;
      if (code === 0x09 && !(inMarkup && lines > 0)) block = true;
    } else return isInvisible(code);
    return true;
  };
  for (let i = 0; i < raw.length; ) {
    const code = raw.charCodeAt(i);
    if (code === 0x3c) {
      const tag = markup.at(i);
      if (tag !== null) {
        inMarkup = true;
        if (tag.breaks === 'newline') lines += 1;
        else if (tag.breaks === 'block') block = true;
        for (; i < tag.end; i += 1) if (!isLowSurrogate(raw, i)) cp += 1;
        continue;
      }
    } else if (code === 0x26) {
      const entity = entityAt(raw, i);
      if (entity !== null) {
        const length = entity.end - i;
        if (!layout(entity.ch.codePointAt(0) ?? 0)) put(entity.ch, cp, cp + length);
        cp += length;
        i = entity.end;
        continue;
      }
    }
    if (code === ASTERISK && raw.charCodeAt(i + 1) === ASTERISK) {
      for (; raw.charCodeAt(i) === ASTERISK; i += 1) cp += 1;
      continue;
    }
    if (code === 0x0d && raw.charCodeAt(i + 1) === 0x0a) {
      cp += 1;
      i += 1;
      continue;
    }
    const units = isHighSurrogate(code) && isLowSurrogate(raw, i + 1) ? 2 : 1;
    if (!layout(code)) put(raw.slice(i, i + units), cp, cp + 1);
    cp += 1;
    i += units;
  }
  return out;
}

/** Two or more are the emphasis of Markdown: **4.7**万. */
const ASTERISK = 0x2a;

/** Stands for a character outside the basic plane, so that each character is one UTF-16 unit. */
const ASTRAL = '\ufffc';

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}
/** A low surrogate that follows its high one, so that both are one code point. */
function isLowSurrogate(raw: string, i: number): boolean {
  const code = raw.charCodeAt(i);
  return code >= 0xdc00 && code < 0xe000 && i > 0 && isHighSurrogate(raw.charCodeAt(i - 1));
}

/** Columns of newspapers and phones are at least this wide, and at most that, in half-width characters. */
const NARROW = 16;
const WIDE = 100;
/** A full line may be shorter than its neighbours by Latin letters and punctuation that did not fit. */
const RAGGED = 0.7;

/**
 * For each character that begins a line: is the line before it full, so that the break is the column's and not the
 * writer's? It is when it has Chinese text, the width of a column, and is no narrower than the lines around it.
 */
function fullLinesBefore(v: Visible): ReadonlySet<number> {
  const starts: number[] = [];
  const widths: number[] = [];
  const chinese: boolean[] = [];
  for (let i = 0; i < v.chars.length; i += 1) {
    if (i === 0 || (v.lines[i] ?? 0) > 0 || v.block[i]) {
      starts.push(i);
      widths.push(0);
      chinese.push(false);
    }
    const wide = isWide(v.chars[i] ?? '');
    const last = widths.length - 1;
    widths[last] = (widths[last] ?? 0) + (wide ? 2 : 1) + ((v.spaces[i] ?? 0) > 0 ? 1 : 0);
    if (wide) chinese[last] = true;
  }
  const full = new Set<number>();
  for (let l = 1; l < starts.length; l += 1) {
    const width = widths[l - 1] ?? 0;
    const around = [widths[l - 2] ?? 0, widths[l] ?? 0].filter((w) => w <= WIDE);
    const start = starts[l];
    if (start === undefined || !chinese[l - 1]) continue;
    if (splitsDecimal(v, start) && (v.lines[start] ?? 0) === 1) full.add(start);
    else if (width >= NARROW && width <= WIDE && width >= Math.max(0, ...around) * RAGGED) {
      full.add(start);
    }
  }
  return full;
}

/** 35.⏎6%: no Chinese sentence ends in a point between two digits. */
function splitsDecimal(v: Visible, start: number): boolean {
  return (
    (v.chars[start - 1] === '.' && isDigit(v.chars[start - 2]) && isDigit(v.chars[start])) ||
    (v.chars[start] === '.' && isDigit(v.chars[start - 1]) && isDigit(v.chars[start + 1]))
  );
}

/** Reads a raw text (plain or HTML) into the form that the grammar works on. Total; linear in the length of `raw`. */
export function clean(raw: string): Clean {
  const v = visible(raw);
  const full = fullLinesBefore(v);
  const text: string[] = [];
  const shown: string[] = [];
  const size = v.chars.length * 2;
  const from = new Int32Array(size);
  const to = new Int32Array(size);
  const gap = new Uint8Array(size);
  const put = (ch: string, as: string, start: number, end: number, g: number): void => {
    from[text.length] = start;
    to[text.length] = end;
    gap[text.length] = g;
    text.push(ch);
    shown.push(as);
  };
  for (let i = 0; i < v.chars.length; i += 1) {
    const ch = v.chars[i] ?? '';
    const before = v.chars[i - 1];
    const start = v.from[i] ?? 0;
    let g: number = GAP.none;
    if (before !== undefined && (v.block[i] || (v.lines[i] ?? 0) > 0 || (v.spaces[i] ?? 0) > 0)) {
      const lines = v.lines[i] ?? 0;
      const wrapped = full.has(i);
      const beforeEnd = v.to[i - 1] ?? 0;
      if (v.block[i] || (lines > 1 && !wrapped)) put('\n', '\n', beforeEnd, start, GAP.none);
      else {
        g = lines > 1 ? GAP.page : lines === 1 ? (wrapped ? GAP.wrap : GAP.line) : GAP.space;
        const digits = isDigit(before) && isDigit(ch);
        const joined = digits || (wrapped && splitsDecimal(v, i));
        if (digits && g === GAP.page) put('\n', '\n', beforeEnd, start, GAP.none);
        else if (!isWide(before) && !isWide(ch) && !(joined && g === GAP.wrap)) put(' ', ' ', beforeEnd, start, g);
      }
    }
    put(ch, v.shown[i] ?? ch, start, v.to[i] ?? 0, g);
  }
  const n = text.length;
  return {
    text: text.join(''),
    shown: shown.join(''),
    from: from.subarray(0, n),
    to: to.subarray(0, n),
    gap: gap.subarray(0, n),
  };
}
