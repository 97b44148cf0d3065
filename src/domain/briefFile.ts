import { BRIEF_LIMITS, type Brief, type BriefItem, EMPTY_BRIEF } from './brief.ts';

/** The id of the `<script type="application/json">` in which a page that was saved with a brief carries it. */
export const CARRIED_ID = 'yucai-brief';

/** What a file says that it is. A later version that older programs cannot read has a higher number. */
export const BRIEF_FORMAT = 'yucai-brief';
const VERSION = 1;

/** The largest file that is read, characters; as many bytes at most are worth reading at all. */
const LARGEST = 1_000_000;
export const LARGEST_BYTES = 4 * LARGEST;

/** Only what stands in the query of a card; whether it can be drawn is seen when it is. */
const CARD = /^[A-Za-z0-9_=&.,:;%+~!*'()-]+$/;

export type BriefFault = 'too_large' | 'not_json' | 'not_a_brief' | 'newer' | 'too_many' | 'bad_item';

export type BriefRead =
  | { readonly brief: Brief }
  /** `at`: the number of the item that cannot be read, from 1. */
  | { readonly fault: BriefFault; readonly at?: number };

/** The brief as the text of a file. */
export function writeBrief(brief: Brief): string {
  const items = brief.items.map((item) => {
    const comment = item.comment === '' ? {} : { comment: item.comment };
    if (item.kind === 'section') return { section: item.title, ...comment };
    return { card: item.card, ...(item.title === '' ? {} : { title: item.title }), ...comment };
  });
  return `${JSON.stringify({ format: BRIEF_FORMAT, version: VERSION, title: brief.title, items }, null, 2)}\n`;
}

function isRecord(x: unknown): x is Readonly<Record<string, unknown>> {
  return typeof x === 'object' && x !== null && !Array.isArray(x);
}

/** A text of the file, '' where it says none; null for anything else than a text of fair length. */
function textOf(value: unknown, most: number): string | null {
  if (value === undefined) return '';
  return typeof value === 'string' && value.length <= most ? value : null;
}

function itemOf(raw: unknown, key: string): BriefItem | null {
  if (!isRecord(raw)) return null;
  const comment = textOf(raw.comment, BRIEF_LIMITS.comment);
  const title = textOf(raw.section ?? raw.title, BRIEF_LIMITS.title);
  if (comment === null || title === null) return null;
  if (raw.section !== undefined) return { kind: 'section', key, title, comment };
  const card = textOf(raw.card, BRIEF_LIMITS.card);
  return card !== null && CARD.test(card) ? { kind: 'card', key, card, title, comment } : null;
}

/** The brief in the text of a file, or why there is none: nothing of a file that is not sound is taken. */
export function readBrief(text: string): BriefRead {
  if (text.length > LARGEST) return { fault: 'too_large' };
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { fault: 'not_json' };
  }
  if (!isRecord(raw) || raw.format !== BRIEF_FORMAT || typeof raw.version !== 'number') return { fault: 'not_a_brief' };
  if (raw.version > VERSION) return { fault: 'newer' };
  const title = textOf(raw.title, BRIEF_LIMITS.title);
  if (title === null || !Array.isArray(raw.items)) return { fault: 'not_a_brief' };
  if (raw.items.length > BRIEF_LIMITS.items) return { fault: 'too_many' };
  const items: BriefItem[] = [];
  for (const [i, one] of raw.items.entries()) {
    const item = itemOf(one, String(i + 1));
    if (!item) return { fault: 'bad_item', at: i + 1 };
    items.push(item);
  }
  return { brief: items.length === 0 && title === '' ? EMPTY_BRIEF : { title, items } };
}
