import type { ThemeName } from '../../theme/names.ts';
import { THEME_NAMES } from '../../theme/names.ts';
import type { SlideFormat } from './masters.ts';
import { type Logo, logoOf } from './logo.ts';

export const FORMATS: readonly SlideFormat[] = ['16:9', '4:3'];
/** Longest name of an organisation, characters: it stands at the foot of each slide. */
export const LONGEST_ORGANISATION = 40;
/** Largest file of a logo, bytes: it is kept in the browser, which has room for a few million. */
export const LARGEST_LOGO = 500_000;

/** How the reader wants slides to look. */
export interface DeckLook {
  readonly theme: ThemeName;
  readonly format: SlideFormat;
  /** '' for none. */
  readonly organisation: string;
  readonly logo: Logo | null;
  /** Of a whole brief. */
  readonly cover: boolean;
  readonly closing: boolean;
  /** Of a single card, which mostly goes into somebody's own presentation. */
  readonly cardCover: boolean;
  readonly cardClosing: boolean;
}

export const PLAIN_LOOK: DeckLook = {
  theme: 'light',
  format: '16:9',
  organisation: '',
  logo: null,
  cover: true,
  closing: true,
  cardCover: false,
  cardClosing: false,
};

/** What is wrong with a file that should be a logo. */
export type LogoFault = 'too_large' | 'not_picture' | 'damaged';

/** Do the chunks of a PNG lead to its last one? Browsers draw a part of a file without a word, other programs do not. */
function hasPngEnd(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const IEND = 0x49454e44;
  let at = 8;
  while (at + 12 <= bytes.length) {
    if (view.getUint32(at + 4) === IEND) return true;
    at += 12 + view.getUint32(at);
  }
  return false;
}

/** Where two bytes stand last. */
function lastOf(bytes: Uint8Array, first: number, second: number): number {
  for (let at = bytes.length - 2; at >= 0; at -= 1) if (bytes[at] === first && bytes[at + 1] === second) return at;
  return -1;
}

/** Does the end of a JPEG come after the last of its scans? */
function hasJpegEnd(bytes: Uint8Array): boolean {
  return lastOf(bytes, 0xff, 0xd9) > lastOf(bytes, 0xff, 0xda);
}

/** The file as a logo, or why not: only PNG and JPEG are drawn by every program that shows slides. */
export function checkedLogo(bytes: Uint8Array): Logo | LogoFault {
  if (bytes.length > LARGEST_LOGO) return 'too_large';
  const logo = logoOf(bytes);
  if (!logo) return 'not_picture';
  return (logo.type === 'png' ? hasPngEnd : hasJpegEnd)(bytes) ? logo : 'damaged';
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** The logo as an address that an image can show. */
export function logoAddress(logo: Logo): string {
  return `data:image/${logo.type === 'jpg' ? 'jpeg' : 'png'};base64,${base64(logo.bytes)}`;
}

function logoFrom(text: unknown): Logo | null {
  if (typeof text !== 'string') return null;
  try {
    const found = checkedLogo(Uint8Array.from(atob(text), (c) => c.charCodeAt(0)));
    return typeof found === 'string' ? null : found;
  } catch {
    return null;
  }
}

/** The look as JSON can hold it. */
export function writeLook(look: DeckLook): Readonly<Record<string, unknown>> {
  return { ...look, logo: look.logo && base64(look.logo.bytes) };
}

/** A look that was kept, each part checked: another version, or another hand, may have written it. */
export function readLook(kept: unknown): DeckLook {
  const from: Record<string, unknown> = typeof kept === 'object' && kept !== null ? { ...kept } : {};
  const { theme, format, organisation, logo, cover, closing, cardCover, cardClosing } = from;
  return {
    theme: THEME_NAMES.find((t) => t === theme) ?? PLAIN_LOOK.theme,
    format: FORMATS.find((f) => f === format) ?? PLAIN_LOOK.format,
    organisation: typeof organisation === 'string' ? organisation.slice(0, LONGEST_ORGANISATION) : '',
    logo: logoFrom(logo),
    cover: cover !== false,
    closing: closing !== false,
    cardCover: cardCover === true,
    cardClosing: cardClosing === true,
  };
}

/** What `makeDeck` takes of a look. */
export function lookOptions(look: DeckLook) {
  const { logo, organisation, theme, format } = look;
  return {
    theme,
    format,
    ...(organisation.trim() === '' ? {} : { organisation: organisation.trim() }),
    ...(logo ? { logo } : {}),
  };
}
