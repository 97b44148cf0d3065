import type { Note } from '../../charts/common/model.ts';
import type { Brief, BriefCard } from '../../domain/brief.ts';

/** One screen of a presentation: the brief's own title, the head of a section, a chart. */
export type Slide =
  | { readonly kind: 'head'; readonly key: string; readonly title: string; readonly comment: string }
  | { readonly kind: 'card'; readonly key: string; readonly item: BriefCard };

/** The slides of a brief, in order; it begins with its title where it has one. */
export function slidesOf(brief: Brief): Slide[] {
  const cover: Slide[] = brief.title === '' ? [] : [{ kind: 'head', key: 'cover', title: brief.title, comment: '' }];
  return [
    ...cover,
    ...brief.items.map(
      (item): Slide =>
        item.kind === 'card'
          ? { kind: 'card', key: item.key, item }
          : { kind: 'head', key: item.key, title: item.title, comment: item.comment },
    ),
  ];
}

/** The notes of a chart in one paragraph, with the places that they name. */
export function notesText(notes: readonly Note[], comma: string): string {
  return notes.map((n) => n.text + (n.places ?? []).map((p) => p.name).join(comma)).join(' ');
}

/** What a key asks of a presentation; the keys of clickers are PageUp and PageDown, those that darken the room send B or the period. */
export type Turn = 'next' | 'previous' | 'first' | 'last' | 'leave' | 'fill' | 'loop' | 'presenter' | 'blank';

const TURNS: Readonly<Record<string, Turn>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'leave',
  f: 'fill',
  l: 'loop',
  n: 'presenter',
  b: 'blank',
  '.': 'blank',
};

/** Keys that mean something to what has the focus: a button, a link, a field, the marks of a chart. */
const OWN: readonly (readonly [selector: string, keys: RegExp])[] = [
  ['input, select, textarea', /./],
  ['[role=application]', /^(Arrow\w+|Home|End|Enter| )$/],
  ['button, a', /^(Enter| )$/],
  ['[role=dialog]', /^(Arrow\w+|Home|End|PageUp|PageDown|Enter| )$/],
  // Notes that are scrolled; the keys of a clicker turn slides all the same.
  ['[data-scrolls]', /^(ArrowUp|ArrowDown|Home|End)$/],
];

/** Not by `instanceof`: what stands in the presenter's window has classes of its own. */
function isElement(target: EventTarget | null): target is Element {
  return target !== null && 'closest' in target;
}

/** What a key pressed at an element asks for; null: it is none of the presentation's business. `single`: letters and the period count. */
export function turnOf(
  e: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'defaultPrevented' | 'target'>,
  single: boolean,
): Turn | null {
  if (e.defaultPrevented || e.altKey || e.ctrlKey || e.metaKey) return null;
  const key = e.key.length === 1 ? e.key.toLowerCase() : e.key;
  if (!single && /^[a-z.]$/.test(key)) return null;
  const at = isElement(e.target) ? e.target : null;
  if (at && OWN.some(([selector, keys]) => keys.test(key) && at.closest(selector))) return null;
  return TURNS[key] ?? null;
}
