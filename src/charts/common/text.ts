/** Chinese, and the signs that a Chinese font draws a whole em wide: · × — † … ≈ ≥ ①. */
const WIDE =
  /[\u00b7\u00d7\u1100-\u115f\u2014\u2020-\u2026\u2190-\u22ff\u2460-\u24ff\u2e80-\u303e\u3041-\uffdc\uffe0-\uffe6]/;
const BROAD = /[A-HJ-Zmw%@]/;
const NARROW = /[ .,:;'!|()[\]ijlI]/;

function em(char: string): number {
  if (WIDE.test(char)) return 1;
  if (BROAD.test(char)) return 0.75;
  return NARROW.test(char) ? 0.32 : 0.58;
}

/**
 * Width of a text in px, the same on every machine: an em for a Chinese character, four classes in all, after bold Noto Sans
 * CJK. An estimate for margins and collisions; the drawing itself is laid out by the renderer.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const char of text) ems += em(char);
  return ems * size;
}

/** The text in at most two lines of `width` px, broken after a space where there is one; the second ends in … if need be. */
export function wrapText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const chars = [...text];
  let end = 0;
  while (end < chars.length && textWidth(chars.slice(0, end + 1).join(''), size) <= width) end += 1;
  const space = chars.slice(0, end + 1).lastIndexOf(' ');
  const cut = space > 0 ? space : Math.max(1, end);
  const rest = chars.slice(cut).join('').trim();
  return `${chars.slice(0, cut).join('')}\n${fitText(rest, size, width)}`;
}

/** The text, shortened with … to fit into `width` px. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = '';
  let ems = em('…');
  for (const char of text) {
    ems += em(char);
    if (ems * size > width) break;
    kept += char;
  }
  return `${kept}…`;
}

/** How many characters all of these begin with. */
function sharedHead(names: readonly (readonly string[])[]): number {
  const [first = []] = names;
  const end = first.findIndex((char, i) => names.some((n) => n[i] !== char));
  return end === -1 ? first.length : end;
}

/**
 * The names of one chart, each cut by `cut`, which ends what is too long in …. Where cuts come out alike, though the names
 * differ, what they share is left out instead (示例…三九), so that each can be told from the others. By name.
 */
export function fitNames(names: readonly string[], cut: (text: string) => string): ReadonlyMap<string, string> {
  const alike = new Map<string, string[]>();
  for (const name of new Set(names)) alike.set(cut(name), [...(alike.get(cut(name)) ?? []), name]);
  return new Map(
    [...alike].flatMap(([text, group]): [string, string][] => {
      if (group.length === 1) return group.map((name) => [name, text]);
      const apart = sharedHead(group.map((name) => [...name]));
      return group.map((name) => [name, withoutMiddle([...name], apart, cut)]);
    }),
  );
}

/** As much of the first `apart` characters as leaves room for what follows them; at least one. */
function withoutMiddle(chars: readonly string[], apart: number, cut: (text: string) => string): string {
  const rest = chars.slice(apart).join('');
  for (let head = apart - 1; head > 1; head -= 1) {
    const text = cut(`${chars.slice(0, head).join('')}…${rest}`);
    if (!text.endsWith('…')) return text;
  }
  return cut(`${chars.slice(0, 1).join('')}…${rest}`);
}
