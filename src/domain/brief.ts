/** A card of a brief: the query that draws it, with a title and a comment of the reader's own ('' for none). */
export interface BriefCard {
  readonly kind: 'card';
  readonly key: string;
  readonly card: string;
  readonly title: string;
  readonly comment: string;
}

/** A heading between cards. */
export interface BriefSection {
  readonly kind: 'section';
  readonly key: string;
  readonly title: string;
  readonly comment: string;
}

export type BriefItem = BriefCard | BriefSection;

/** An ordered set of saved charts, to present or export. Keys are unique in it and mean nothing outside. */
export interface Brief {
  readonly title: string;
  readonly items: readonly BriefItem[];
}

export const EMPTY_BRIEF: Brief = { title: '', items: [] };

/** How much a brief holds: characters, items. */
export const BRIEF_LIMITS = { title: 200, comment: 4000, card: 4000, items: 100 } as const;

/** An item without the key that tells it apart in its brief. */
export type NewItem = Omit<BriefCard, 'key'> | Omit<BriefSection, 'key'>;

export type BriefAction =
  /** One change, however many there are: all of them, or none where they do not fit. */
  | { readonly do: 'add'; readonly items: readonly NewItem[]; readonly at?: number }
  | { readonly do: 'remove'; readonly key: string }
  /** Moves an item so that it is at the index then. */
  | { readonly do: 'move'; readonly key: string; readonly to: number }
  | { readonly do: 'write'; readonly key: string; readonly field: 'title' | 'comment'; readonly text: string }
  | { readonly do: 'rename'; readonly text: string }
  /** Another brief in its place: one that was opened, or an empty one. */
  | { readonly do: 'open'; readonly brief: Brief }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' };

/** A brief and the way back. */
export interface BriefState {
  readonly now: Brief;
  readonly past: readonly Brief[];
  readonly future: readonly Brief[];
  /** What is being typed in: further letters there are no further step. */
  readonly typing: string | null;
}

export function startWith(brief: Brief): BriefState {
  return { now: brief, past: [], future: [], typing: null };
}

const STEPS = 100;

/** The highest number that is in use as a key. */
function highestKey(items: readonly BriefItem[]): number {
  return Math.max(0, ...items.map((i) => Number(i.key) || 0));
}

function clipped(text: string, most: number): string {
  return text.slice(0, most);
}

/** The brief after a change of its content; the same object where nothing changes. */
function changed(brief: Brief, action: Exclude<BriefAction, { do: 'undo' | 'redo' }>): Brief {
  const { items } = brief;
  switch (action.do) {
    case 'add': {
      if (action.items.length === 0 || items.length + action.items.length > BRIEF_LIMITS.items) return brief;
      const at = Math.max(0, Math.min(items.length, action.at ?? items.length));
      const first = 1 + highestKey(items);
      const added = action.items.map((item, i): BriefItem => ({ ...item, key: String(first + i) }));
      return { ...brief, items: [...items.slice(0, at), ...added, ...items.slice(at)] };
    }
    case 'remove': {
      const kept = items.filter((i) => i.key !== action.key);
      return kept.length === items.length ? brief : { ...brief, items: kept };
    }
    case 'move': {
      const from = items.findIndex((i) => i.key === action.key);
      const item = items[from];
      const to = Math.max(0, Math.min(items.length - 1, action.to));
      if (!item || from === to) return brief;
      const rest = items.filter((i) => i !== item);
      return { ...brief, items: [...rest.slice(0, to), item, ...rest.slice(to)] };
    }
    case 'write': {
      const text = clipped(action.text, BRIEF_LIMITS[action.field]);
      const item = items.find((i) => i.key === action.key);
      if (!item || item[action.field] === text) return brief;
      return { ...brief, items: items.map((i) => (i === item ? { ...i, [action.field]: text } : i)) };
    }
    case 'rename': {
      const title = clipped(action.text, BRIEF_LIMITS.title);
      return title === brief.title ? brief : { ...brief, title };
    }
    case 'open':
      return action.brief;
  }
}

/** The state after an action. Undo and redo go step by step; a step after an undo forgets what was undone. */
export function briefReducer(state: BriefState, action: BriefAction): BriefState {
  const { now, past, future } = state;
  if (action.do === 'undo') {
    const back = past.at(-1);
    return back ? { now: back, past: past.slice(0, -1), future: [now, ...future], typing: null } : state;
  }
  if (action.do === 'redo') {
    const [next, ...rest] = future;
    return next ? { now: next, past: [...past, now], future: rest, typing: null } : state;
  }
  const after = changed(now, action);
  if (after === now) return state;
  const typing = action.do === 'write' ? `${action.key}/${action.field}` : action.do === 'rename' ? 'title' : null;
  const goesOn = typing !== null && typing === state.typing && future.length === 0;
  return { now: after, past: goesOn ? past : [...past, now].slice(-STEPS), future: [], typing };
}
