import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BRIEF_LIMITS, type Brief, type BriefAction, briefReducer, EMPTY_BRIEF, startWith } from './brief.ts';
import { readBrief, writeBrief } from './briefFile.ts';

const words = fc.string({ unit: 'binary', maxLength: 20 });
const key = fc.integer({ min: 1, max: 8 }).map(String);
const item = fc.oneof(
  fc.record({
    kind: fc.constant('card' as const),
    card: fc.constantFrom('i=gdp&chart=map', 'i=talent_total&p=jiangbei,yuzhong&t=2018..2024&chart=dot-plot&near=2'),
    title: words,
    comment: words,
  }),
  fc.record({ kind: fc.constant('section' as const), title: words, comment: words }),
);
const change: fc.Arbitrary<BriefAction> = fc.oneof(
  fc.record({
    do: fc.constant('add' as const),
    items: fc.array(item, { maxLength: 3 }),
    at: fc.integer({ min: -2, max: 12 }),
  }),
  fc.record({ do: fc.constant('remove' as const), key }),
  fc.record({ do: fc.constant('move' as const), key, to: fc.integer({ min: -3, max: 12 }) }),
  fc.record({
    do: fc.constant('write' as const),
    key,
    field: fc.constantFrom('title' as const, 'comment' as const),
    text: words,
  }),
  fc.record({ do: fc.constant('rename' as const), text: words }),
);
const action = fc.oneof(
  { weight: 6, arbitrary: change },
  { weight: 1, arbitrary: fc.constantFrom<BriefAction[]>({ do: 'undo' }, { do: 'redo' }) },
);
const state = fc.array(action, { maxLength: 25 }).map((all) => all.reduce(briefReducer, startWith(EMPTY_BRIEF)));
const brief: fc.Arbitrary<Brief> = state.map((s) => s.now);
const bare = (b: Brief) => ({ ...b, items: b.items.map(({ key: _, ...rest }) => rest) });

test('undo takes back exactly one change, and redo makes it again', () => {
  fc.assert(
    fc.property(state, change, (before, a) => {
      const start = { ...before, typing: null };
      const after = briefReducer(start, a);
      if (after === start) return;
      const back = briefReducer(after, { do: 'undo' });
      expect(back.now).toEqual(start.now);
      const again = briefReducer(back, { do: 'redo' });
      expect(again.now).toEqual(after.now);
      expect(briefReducer(again, { do: 'undo' }).now).toEqual(start.now);
    }),
  );
});

test('undone to the end, it is as it began; redone to the end, as it was', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), (all) => {
      const end = all.reduce(briefReducer, startWith(EMPTY_BRIEF));
      let s = end;
      for (let i = 0; i < 40; i++) s = briefReducer(s, { do: 'undo' });
      expect(s.now).toEqual(EMPTY_BRIEF);
      for (let i = 0; i < 40; i++) s = briefReducer(s, { do: 'redo' });
      expect(s.now).toEqual(end.now);
    }),
  );
});

test('moving keeps every item, the order of the others, and puts the one where it was told to be', () => {
  fc.assert(
    fc.property(brief, key, fc.integer({ min: -3, max: 12 }), (b, k, to) => {
      const after = briefReducer(startWith(b), { do: 'move', key: k, to }).now;
      const without = (x: Brief) => x.items.filter((i) => i.key !== k);
      expect(without(after)).toEqual(without(b));
      expect(new Set(after.items)).toEqual(new Set(b.items));
      if (b.items.some((i) => i.key === k))
        expect(after.items.findIndex((i) => i.key === k)).toBe(Math.max(0, Math.min(b.items.length - 1, to)));
    }),
  );
});

test('what changes nothing is no step: moved to where it is, written as it was', () => {
  const one = briefReducer(startWith(EMPTY_BRIEF), {
    do: 'add',
    items: [{ kind: 'section', title: '甲', comment: '' }],
  });
  for (const a of [
    { do: 'move', key: '1', to: 0 },
    { do: 'write', key: '1', field: 'title', text: '甲' },
    { do: 'rename', text: '' },
    { do: 'remove', key: '9' },
    { do: 'redo' },
  ] satisfies BriefAction[])
    expect(briefReducer(one, a), a.do).toBe(one);
});

test('keys stay unique, whatever is added, removed and undone', () => {
  fc.assert(
    fc.property(brief, (b) => {
      expect(new Set(b.items.map((i) => i.key)).size).toBe(b.items.length);
    }),
  );
});

test('typing on in one field is one step, another field the next', () => {
  let s = briefReducer(startWith(EMPTY_BRIEF), {
    do: 'add',
    items: [{ kind: 'card', card: 'i=gdp&chart=map', title: '', comment: '' }],
  });
  for (const text of ['一', '一季', '一季度']) s = briefReducer(s, { do: 'write', key: '1', field: 'title', text });
  s = briefReducer(s, { do: 'write', key: '1', field: 'comment', text: '说' });
  s = briefReducer(s, { do: 'undo' });
  expect(s.now.items[0]).toMatchObject({ title: '一季度', comment: '' });
  s = briefReducer(s, { do: 'undo' });
  expect(s.now.items[0]).toMatchObject({ title: '' });
});

test('what is added at once is taken back at once, and stands in its order', () => {
  const section = (title: string) => ({ kind: 'section' as const, title, comment: '' });
  const one = briefReducer(startWith(EMPTY_BRIEF), { do: 'add', items: [section('甲')] });
  const all = briefReducer(one, { do: 'add', items: ['乙', '丙', '丁'].map(section), at: 0 });
  expect(all.now.items.map((i) => i.title)).toEqual(['乙', '丙', '丁', '甲']);
  expect(new Set(all.now.items.map((i) => i.key)).size).toBe(4);
  expect(briefReducer(all, { do: 'undo' }).now).toEqual(one.now);
});

test('several that do not all fit are not added at all', () => {
  const section = { kind: 'section' as const, title: 'x', comment: '' };
  const add = (count: number): BriefAction => ({ do: 'add', items: Array.from({ length: count }, () => section) });
  const near = briefReducer(startWith(EMPTY_BRIEF), add(BRIEF_LIMITS.items - 2));
  expect(briefReducer(near, add(3))).toBe(near);
  expect(briefReducer(near, add(2)).now.items.length).toBe(BRIEF_LIMITS.items);
});

test('a full brief takes no more, and no text beyond its limit', () => {
  const add: BriefAction = { do: 'add', items: [{ kind: 'section', title: 'x', comment: '' }] };
  let s = startWith(EMPTY_BRIEF);
  for (let i = 0; i < BRIEF_LIMITS.items + 5; i++) s = briefReducer(s, add);
  expect(s.now.items.length).toBe(BRIEF_LIMITS.items);
  s = briefReducer(s, { do: 'rename', text: 'x'.repeat(500) });
  expect(s.now.title.length).toBe(BRIEF_LIMITS.title);
});

test('what is written as a file is read as it was', () => {
  fc.assert(
    fc.property(brief, (b) => {
      const read = readBrief(writeBrief(b));
      if (!('brief' in read)) throw new Error(read.fault);
      expect(bare(read.brief)).toEqual(bare(b));
      expect(readBrief(`\uFEFF${writeBrief(b)}`)).toEqual(read);
    }),
  );
});

test.each([
  ['', 'not_json'],
  ['{"format":"yucai-brief"', 'not_json'],
  ['[]', 'not_a_brief'],
  ['null', 'not_a_brief'],
  ['{"type":"FeatureCollection","features":[]}', 'not_a_brief'],
  ['{"format":"yucai-brief","version":1,"title":7,"items":[]}', 'not_a_brief'],
  ['{"format":"yucai-brief","version":1,"title":"x","items":{}}', 'not_a_brief'],
  ['{"format":"yucai-brief","version":2,"title":"x","items":[]}', 'newer'],
  [
    `{"format":"yucai-brief","version":1,"title":"x","items":[${Array(101).fill('{"section":"x"}').join()}]}`,
    'too_many',
  ],
  ['x'.repeat(1_000_001), 'too_large'],
])('no brief: %.60s is refused as %s', (text, fault) => {
  expect(readBrief(text)).toEqual({ fault });
});

test.each([
  ['{"card":"javascript:alert(1)<x>"}'],
  ['{"card":7}'],
  ['{"title":"no card"}'],
  ['{"section":["x"]}'],
  ['{"card":"i=gdp&chart=map","comment":{}}'],
  ['null'],
])('an item that is none is named: %s', (text) => {
  const file = `{"format":"yucai-brief","version":1,"title":"x","items":[{"section":"ok"},${text}]}`;
  expect(readBrief(file)).toEqual({ fault: 'bad_item', at: 2 });
});

test('a hostile file can pollute nothing', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect('fault' in readBrief(text)).toBe(true);
    }),
  );
  const read = readBrief(
    '{"format":"yucai-brief","version":1,"title":"","__proto__":{"polluted":1},"items":[{"section":"x","__proto__":{"comment":"y"}}]}',
  );
  expect('brief' in read && read.brief.items[0]?.comment).toBe('');
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});
