import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const HELP =
  'Slides and sheets are opened with LibreOffice, and slides looked at as pictures. Install all, e.g. apt-get install -y libreoffice-impress libreoffice-calc poppler-utils';

/** Runs a program; says how to get it where it is missing. */
function run(command: string, ...args: string[]): void {
  try {
    execFileSync(command, args, { stdio: 'pipe', timeout: 240_000 });
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw new Error(missing ? `${command} is missing. ${HELP}` : `${command} failed`, { cause });
  }
}

/** Files of one folder as another type, by LibreOffice, into that folder. `options`: how they are to be read. */
export function converted(folder: string, to: string, names: readonly string[], options: readonly string[] = []): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const files = names.map((n) => join(folder, n));
  run('soffice', profile, '--headless', ...options, '--convert-to', to, '--outdir', folder, ...files);
}

export type Rgb = readonly [number, number, number];

/** A word on a page, pt from its top left. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A slide as LibreOffice draws it, a pixel a pt, and the words in it. */
export interface SeenPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  /** The colour at a point; the nearest one of the edge for what lies beyond. */
  readonly at: (x: number, y: number) => Rgb;
}

function picture(file: string): Pick<SeenPage, 'width' | 'height' | 'at'> {
  const bytes = readFileSync(file);
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
  if (!head) throw new Error(`${file} is no PPM`);
  const pixels = bytes.subarray(head[0].length);
  const [width, height] = [Number(head[1]), Number(head[2])];
  const within = (v: number, until: number): number => Math.max(0, Math.min(until - 1, Math.floor(v)));
  return {
    width,
    height,
    at: (x, y) => {
      const i = (within(y, height) * width + within(x, width)) * 3;
      return [pixels[i] ?? 0, pixels[i + 1] ?? 0, pixels[i + 2] ?? 0];
    },
  };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };

function wordsOf(page: string): Word[] {
  return [
    ...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/g),
  ].map(([, left, top, right, bottom, text = '']) => ({
    text: text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole),
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
}

/** The pages of a presentation as LibreOffice draws them. `folder` is for the files on the way and must be empty. */
export function seenDeck(bytes: Uint8Array, folder: string): SeenPage[] {
  writeFileSync(join(folder, 'deck.pptx'), bytes);
  converted(folder, 'pdf', ['deck.pptx']);
  const pdf = join(folder, 'deck.pdf');
  run('pdftoppm', '-r', '72', pdf, join(folder, 'page'));
  run('pdftotext', '-bbox', pdf, join(folder, 'words.html'));
  const words = readFileSync(join(folder, 'words.html'), 'utf8').split('<page ').slice(1);
  const files = readdirSync(folder)
    .filter((n) => n.endsWith('.ppm'))
    .sort();
  return files.map((file, i) => ({ ...picture(join(folder, file)), words: wordsOf(words[i] ?? '') }));
}

/** How far apart two colours are, 0 to 441. */
export function apart(a: Rgb, b: Rgb): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** `#rrggbb` as numbers. */
export function rgb(hex: string): Rgb {
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

/** Without blanks, so that where a program breaks lines or parts words does not matter. */
export function solid(text: string): string {
  return text.replace(/\s/g, '');
}

/** What stands in a box, `give` pt around it, word by word from the top left, without blanks. */
export function textIn(
  page: SeenPage,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  give: number,
): string {
  return solid(
    page.words
      .filter((w) => {
        const [x, y] = [(w.left + w.right) / 2, (w.top + w.bottom) / 2];
        return x > box.x - give && x < box.x + box.width + give && y > box.y - give && y < box.y + box.height + give;
      })
      .map((w) => w.text)
      .join(''),
  );
}

/** Pairs of words that cover each other: where the letters are, without the air above and below that fonts bring along. */
export function covered(page: SeenPage): string[] {
  const core = (w: Word): { from: number; until: number } => {
    const high = w.bottom - w.top;
    return { from: w.top + high * 0.28, until: w.bottom - high * 0.24 };
  };
  const said = page.words.filter((w) => w.text.trim() !== '').map((w) => ({ ...w, ...core(w) }));
  return said.flatMap((a, i) =>
    said.slice(i + 1).flatMap((b) => {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.until, b.until) - Math.max(a.from, b.from);
      return across > 2 && down > 1 ? [`“${a.text}” and “${b.text}”`] : [];
    }),
  );
}
