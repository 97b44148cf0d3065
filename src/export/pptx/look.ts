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
  /** Of a whole brief; a single card goes into somebody's own presentation and has neither. */
  readonly cover: boolean;
  readonly closing: boolean;
}

export const PLAIN_LOOK: DeckLook = {
  theme: 'light',
  format: '16:9',
  organisation: '',
  logo: null,
  cover: true,
  closing: true,
};

/** What is wrong with a file that should be a logo. */
export type LogoFault = 'too_large' | 'not_picture';

/** The file as a logo, or why not: only PNG and JPEG are drawn by every program that shows slides. */
export function checkedLogo(bytes: Uint8Array): Logo | LogoFault {
  if (bytes.length > LARGEST_LOGO) return 'too_large';
  return logoOf(bytes) ?? 'not_picture';
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
  const { theme, format, organisation, logo, cover, closing } = from;
  return {
    theme: THEME_NAMES.find((t) => t === theme) ?? PLAIN_LOOK.theme,
    format: FORMATS.find((f) => f === format) ?? PLAIN_LOOK.format,
    organisation: typeof organisation === 'string' ? organisation.slice(0, LONGEST_ORGANISATION) : '',
    logo: logoFrom(logo),
    cover: cover !== false,
    closing: closing !== false,
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
