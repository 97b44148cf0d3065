import { expect, test } from 'vitest';
import type { BriefAction } from '../../domain/brief.ts';
import { writeBrief } from '../../domain/briefFile.ts';
import { makeStore, type Shelf } from './store.ts';

function shelf(room = Number.POSITIVE_INFINITY): Shelf & { readonly kept: Map<string, string>; room: number } {
  const kept = new Map<string, string>();
  return {
    kept,
    room,
    getItem: (key) => kept.get(key) ?? null,
    setItem(key, value) {
      if (value.length > this.room) throw new DOMException('no room', 'QuotaExceededError');
      kept.set(key, value);
    },
  };
}

const add = (title: string): BriefAction => ({ do: 'add', items: [{ kind: 'section', title, comment: '' }] });
const titles = (s: ReturnType<typeof makeStore>) => s.read().state.now.items.map((i) => i.title);

test('what one page keeps, the next begins with', () => {
  const box = shelf();
  makeStore(() => box, 'k').dispatch(add('甲'));
  expect(titles(makeStore(() => box, 'k'))).toEqual(['甲']);
});

test('two tabs: each change is made on the latest, nothing is overwritten, and undo leads back', () => {
  const box = shelf();
  const [a, b] = [makeStore(() => box, 'k'), makeStore(() => box, 'k')];
  a.dispatch(add('甲'));
  b.dispatch(add('乙'));
  expect(titles(b)).toEqual(['甲', '乙']);
  expect(b.read().foreign).toBe(true);
  a.dispatch(add('丙'));
  expect(titles(a)).toEqual(['甲', '乙', '丙']);
  a.dispatch({ do: 'undo' });
  expect(titles(a)).toEqual(['甲', '乙']);
  expect(a.read().foreign).toBe(false);
});

test('no room: it is said, nothing is lost, and it is kept once there is room', () => {
  const box = shelf();
  const s = makeStore(() => box, 'k');
  s.dispatch(add('甲'));
  box.room = 10;
  s.dispatch(add('乙'));
  expect(s.read().fault).toBe('full');
  expect(titles(s)).toEqual(['甲', '乙']);
  expect(titles(makeStore(() => box, 'k'))).toEqual(['甲']);
  box.room = 10_000;
  s.dispatch(add('丙'));
  expect(s.read().fault).toBeNull();
  expect(titles(makeStore(() => box, 'k'))).toEqual(['甲', '乙', '丙']);
});

test('a browser that keeps nothing: the brief lives as long as the page, and that is said', () => {
  const s = makeStore(() => {
    throw new DOMException('denied', 'SecurityError');
  }, 'k');
  s.dispatch(add('甲'));
  expect(titles(s)).toEqual(['甲']);
  expect(s.read().fault).toBe('denied');
});

test('what a later version kept is put aside, not overwritten', () => {
  const box = shelf();
  box.kept.set('k', '{"format":"yucai-brief","version":9}');
  const s = makeStore(() => box, 'k');
  expect(titles(s)).toEqual([]);
  s.dispatch(add('甲'));
  expect(box.kept.get('k/aside')).toContain('"version":9');
  expect(titles(makeStore(() => box, 'k'))).toEqual(['甲']);
});

test('a brief that the page carries is where it begins, until there is one that was kept', () => {
  const box = shelf();
  const carried = { title: '带来的', items: [] };
  const s = makeStore(() => box, 'k', carried);
  expect(s.read().state.now.title).toBe('带来的');
  s.dispatch({ do: 'rename', text: '改过的' });
  expect(makeStore(() => box, 'k', carried).read().state.now.title).toBe('改过的');
  expect(box.kept.get('k')).toBe(writeBrief({ title: '改过的', items: [] }));
});
