import { textWidth } from '../charts/common/text.ts';

/** A text of a picture and the box that it fills, in units of the picture's own viewBox. */
export interface DrawnText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  /** Turned texts lie in a box that is larger than they are. */
  readonly turned: boolean;
}

export interface ReadPicture {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly DrawnText[];
}

type Matrix = readonly [number, number, number, number, number, number];
const SAME: Matrix = [1, 0, 0, 1, 0, 0];

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function through([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

function transformOf(text: string): Matrix {
  let all = SAME;
  for (const [, name, list = ''] of text.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [p = 0, q = 0, r = 0, s = 0, t = 0, u = 0] = list
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const turn = (p * Math.PI) / 180;
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    if (name === 'translate') all = times(all, [1, 0, 0, 1, p, q]);
    else if (name === 'rotate')
      all = times(times(times(all, [1, 0, 0, 1, q, r]), [cos, sin, -sin, cos, 0, 0]), [1, 0, 0, 1, -q, -r]);
    else if (name === 'matrix') all = times(all, [p, q, r, s, t, u]);
    else throw new Error(`transform ${name}`);
  }
  return all;
}

interface Frame {
  readonly tag: string;
  readonly matrix: Matrix;
  /** What of the drawing inside may be seen, in its own units; null: all. */
  readonly seen: readonly [x: number, y: number, width: number, height: number] | null;
  readonly attributes: ReadonlyMap<string, string>;
  readonly said: string[];
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text behind entities; throws for one that XML does not know. */
export function plainXml(text: string): string {
  return text.replace(/&([^;]*;?)/g, (whole, name: string) => {
    const known = NAMED[name.slice(0, -1)];
    if (!name.endsWith(';') || (known === undefined && !/^#(?:\d+|x[0-9a-f]+);$/i.test(name)))
      throw new Error(`entity ${whole}`);
    return known ?? String.fromCodePoint(Number(name.slice(1, -1).replace('x', '0x')));
  });
}

function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (found.has(name)) throw new Error(`${name} stands twice`);
    found.set(name, plainXml(value));
  }
  return found;
}

function boxOf({ matrix, attributes, said }: Frame, inherited: string | undefined): DrawnText {
  const text = said.join('');
  const own = attributes.get('font-size') ?? inherited ?? '';
  const size = Number.parseFloat(own);
  if (!(size > 0)) throw new Error(`“${text}” has no size`);
  const width = textWidth(text, size);
  const anchor = attributes.get('text-anchor') ?? 'start';
  const x = Number(attributes.get('x') ?? 0) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  const y = Number(attributes.get('y') ?? 0) + Number.parseFloat(attributes.get('dy') ?? '0') * size;
  const corners = [x, x + width].flatMap((cx) =>
    [y - 0.85 * size, y + 0.15 * size].map((cy) => through(matrix, cx, cy)),
  );
  const [xs, ys] = [corners.map((c) => c[0]), corners.map((c) => c[1])];
  return {
    text,
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
    size: size * Math.hypot(matrix[0], matrix[1]),
    turned: Math.abs(matrix[1]) > 1e-6,
  };
}

const TOKEN = /<\?xml [^?]*\?>\s*|<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;

/** Reads a picture strictly, as a parser of XML does that forgives nothing: throws where a tag is not closed, an attribute stands twice, a sign is bare. */
export function readSvg(svg: string): ReadPicture {
  const frames: Frame[] = [];
  const texts: DrawnText[] = [];
  let [width, height] = [0, 0];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < svg.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(svg);
    if (!token) throw new Error(`not well-formed at ${at}: ${svg.slice(at, at + 80)}`);
    const [, closing, tag, written = '', single, text] = token;
    if (text !== undefined) {
      const said = plainXml(text);
      if (frames.at(-1)?.tag === 'text') frames.at(-1)?.said.push(said);
      continue;
    }
    if (tag === undefined) continue;
    const last = frames.at(-1);
    if (closing === '/') {
      if (last?.tag !== tag) throw new Error(`</${tag}> closes <${last?.tag}>`);
      frames.pop();
      if (tag !== 'text') continue;
      const size = frames.findLast((f) => f.attributes.has('font-size'))?.attributes.get('font-size');
      const box = boxOf(last, size);
      const middle =
        Number(last.attributes.get('y') ?? 0) + Number(transformOf(last.attributes.get('transform') ?? '')[5]);
      const seen = frames.findLast((f) => f.tag === 'svg')?.seen ?? null;
      // Another pane of the same drawing shows it.
      if (seen === null || (middle >= seen[1] && middle <= seen[1] + seen[3])) texts.push(box);
      continue;
    }
    const attributes = attributesOf(written);
    let matrix = times(last?.matrix ?? SAME, transformOf(attributes.get('transform') ?? ''));
    let seen = last?.seen ?? null;
    if (tag === 'svg') {
      const [vx = 0, vy = 0, vw = 0, vh = 0] = (attributes.get('viewBox') ?? '').split(' ').map(Number);
      if (frames.length === 0) [width, height] = [vw, vh];
      else {
        const scale = Number(attributes.get('width')) / vw;
        const [x, y] = [Number(attributes.get('x')), Number(attributes.get('y'))];
        matrix = times(matrix, [scale, 0, 0, scale, x - vx * scale, y - vy * scale]);
        seen = attributes.get('overflow') === 'hidden' ? [vx, vy, vw, vh] : null;
      }
    }
    if (single === '/') continue;
    frames.push({ tag, matrix, seen, attributes, said: [] });
  }
  if (frames.length > 0 || width === 0) throw new Error('the picture has no end');
  return { width, height, texts };
}
