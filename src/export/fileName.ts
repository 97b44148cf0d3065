import type { AnyModel } from '../charts/models.ts';
import type { Lang } from '../domain/words.ts';
import { exports } from '../i18n/exports.ts';

/** Not allowed in names on Windows, or invisible: controls, marks that turn the writing direction, lone surrogates. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
/** Names that Windows keeps for devices, whatever follows the first dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
/** File systems count 255 bytes of UTF-8; some room is left for “(1)” and the ending. */
const MOST_BYTES = 180;

/** Bytes of a character in UTF-8. */
function bytesOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

function shorten(name: string): string {
  let kept = '';
  let bytes = 0;
  for (const char of name) {
    bytes += bytesOf(char);
    if (bytes > MOST_BYTES) break;
    kept += char;
  }
  return kept;
}

/** A text as a part of a file name that Windows, macOS, Linux and Android accept; '' where nothing is left. */
export function cleanName(text: string): string {
  const clean = text.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();
  const short = shorten(clean)
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '')
    .trim();
  return DEVICE.test(short) ? `_${short}` : short;
}

/** The period of what is drawn: the one that all rows share, else the years from first to last; '' for none. */
export function periodOf(model: AnyModel): string {
  const periods = new Set(model.table.map((r) => r.period).filter((p) => p !== ''));
  const [only] = periods;
  if (only !== undefined && periods.size === 1 && only.length <= 24) return only;
  const years = [...periods].flatMap((p) => p.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? first : `${first}-${last}`;
}

/** The title; of a number alone, which is titled by its indicator, with its place. */
function titleOf(model: AnyModel, lang: Lang): string {
  if (model.kind !== 'headline') return model.title;
  const place = model.place.short[lang];
  return model.title.includes(place) ? model.title : `${place} ${model.title}`;
}

/** Name of an exported file: title, period, ending. */
export function fileName(model: AnyModel, ending: string, lang: Lang): string {
  const period = cleanName(periodOf(model));
  const stem = cleanName(titleOf(model, lang)) || exports[lang].fileName;
  return `${period === '' || stem.includes(period) ? stem : `${stem} ${period}`}.${ending}`;
}
