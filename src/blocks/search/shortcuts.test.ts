// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { keepSingleKeys, shortcutOf, singleKeys } from './shortcuts.ts';

function pressed(
  key: string,
  init: KeyboardEventInit = {},
  on: Element = document.body,
): ReturnType<typeof shortcutOf> {
  let asked: ReturnType<typeof shortcutOf> = null;
  const hear = (e: KeyboardEvent): void => {
    asked = shortcutOf(e);
  };
  document.addEventListener('keydown', hear);
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...init }));
  document.removeEventListener('keydown', hear);
  return asked;
}

afterEach(() => {
  vi.restoreAllMocks();
  window.localStorage.clear();
  document.body.replaceChildren();
});

it('hears the keys of the search and of the list of keys', () => {
  expect(pressed('/')).toBe('search');
  expect(pressed('?', { shiftKey: true })).toBe('keys');
  expect(pressed('k', { ctrlKey: true })).toBe('search');
  expect(pressed('K', { metaKey: true })).toBe('search');
  for (const init of [{ ctrlKey: true, shiftKey: true }, { altKey: true, ctrlKey: true }, {}])
    expect(pressed('k', init)).toBeNull();
  expect(pressed('/', { ctrlKey: true })).toBeNull();
  expect(pressed('/', { isComposing: true })).toBeNull();
});

it('leaves single keys to what is typed into, but not Ctrl+K', () => {
  for (const tag of ['input', 'select', 'textarea']) {
    const field = document.body.appendChild(document.createElement(tag));
    expect(pressed('/', {}, field)).toBeNull();
    expect(pressed('?', {}, field)).toBeNull();
    expect(pressed('k', { ctrlKey: true }, field)).toBe('search');
  }
});

it('keeps that single keys are switched off', () => {
  keepSingleKeys(false);
  expect(singleKeys()).toBe(false);
  expect([pressed('/'), pressed('?'), pressed('k', { ctrlKey: true })]).toEqual([null, null, 'search']);
  keepSingleKeys(true);
  expect(pressed('/')).toBe('search');
});

it('works where the browser keeps nothing', () => {
  const refuse = (): never => {
    throw new DOMException('denied', 'SecurityError');
  };
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(refuse);
  keepSingleKeys(false);
  keepSingleKeys(true);
  expect(singleKeys()).toBe(true);
  expect(pressed('/')).toBe('search');
});
