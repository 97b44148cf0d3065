import { expect, test } from 'vitest';
import { type BriefFault, LARGEST_BYTES, readBrief } from '../domain/briefFile.ts';
import { files } from '../i18n/files.ts';
import { unpackBrief } from '../state/briefLink.ts';
import { CONTEXT, hostileModel } from './fixture.ts';
import { type OpenFault, openFile, recordIn } from './openFile.ts';
import { crc32, withTexts } from './pngText.ts';
import { RECORD_NAME, recordOf, type ViewRecord } from './record.ts';
import { metadataOf } from './svgText.ts';

/*
 * Files that somebody made to do harm, or that were harmed on their way. Each gets a word that the page can say; none throws,
 * and none takes longer than it is long (a search that goes back and forth would not end within the time of a test).
 */

const RECORD = recordOf(hostileModel('zh'), CONTEXT);
const TEXT = JSON.stringify(RECORD);
/** One grey pixel. */
const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=='),
  (c) => c.charCodeAt(0),
);
const GOOD = withTexts(PIXEL, [[RECORD_NAME, TEXT]], 1);

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The pixel with one chunk more, whose length and checksum may be lies. */
function withChunk(type: string, data: Uint8Array, lie: { length?: number; crc?: number } = {}): Uint8Array {
  const chunk = new Uint8Array(12 + data.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, lie.length ?? data.length);
  chunk.set(bytes(type), 4);
  chunk.set(data, 8);
  view.setUint32(8 + data.length, lie.crc ?? crc32(chunk.subarray(4, 8 + data.length)));
  return Uint8Array.from([...PIXEL.subarray(0, 33), ...chunk, ...PIXEL.subarray(33)]);
}

/** The data of an iTXt chunk under our keyword. */
function itxt(compressed: 0 | 1, text: Uint8Array, keyword = RECORD_NAME): Uint8Array {
  return Uint8Array.from([...bytes(keyword), 0, compressed, 0, 0, 0, ...text]);
}

/** Ten megabytes of zeros, deflated: ten kilobytes that nobody should unpack. */
async function bomb(): Promise<Uint8Array> {
  const stream: ReadableStream = new Blob([new Uint8Array(10_000_000)])
    .stream()
    .pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function changed(more: object): Uint8Array {
  return bytes(JSON.stringify({ ...RECORD, ...more }));
}

const [VALUE] = RECORD.values;

const FILES: Readonly<Record<string, readonly [OpenFault, () => Uint8Array]>> = {
  'PNG: another checksum': ['damaged', () => withChunk('iTXt', itxt(0, bytes(TEXT)), { crc: 1 })],
  'PNG: a chunk longer than the file': [
    'damaged',
    () => withChunk('iTXt', itxt(0, bytes(TEXT)), { length: 0x7fffffff }),
  ],
  'PNG: a chunk of four gigabytes': ['damaged', () => withChunk('tEXt', bytes('x'), { length: 0xffffffff })],
  'PNG: only its first bytes': ['damaged', () => GOOD.slice(0, 8)],
  'PNG: cut off in its header': ['damaged', () => GOOD.slice(0, 20)],
  'PNG: cut off in its record': ['damaged', () => GOOD.slice(0, 300)],
  'PNG: cut off before its end': ['damaged', () => PIXEL.slice(0, -12)],
  'PNG: a record that is no UTF-8': ['damaged', () => withChunk('iTXt', itxt(0, Uint8Array.from([0x7b, 0xff, 0xfe])))],
  'PNG: a record without its zeros': ['damaged', () => withChunk('iTXt', bytes(`${RECORD_NAME}\0`))],
  'PNG: a record of another keyword': ['bare', () => withChunk('iTXt', itxt(0, bytes(TEXT), `${RECORD_NAME}2`))],
  'PNG: the record in a chunk of Latin text': ['bare', () => withChunk('tEXt', bytes(`${RECORD_NAME}\0${TEXT}`))],
  'PNG: a million small chunks': [
    'damaged',
    () => {
      const chunks = new Uint8Array(12_000_000);
      for (let at = 0; at < chunks.length; at += 12) chunks.set(bytes('teXt'), at + 4);
      const whole = new Uint8Array(33 + chunks.length);
      whole.set(PIXEL.subarray(0, 33));
      whole.set(chunks, 33);
      return whole;
    },
  ],
  'SVG: a document type that names entities': [
    'bare',
    () =>
      bytes(
        `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "x"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]><svg>&b;&f;</svg>`,
      ),
  ],
  'SVG: entities in the record': [
    'damaged',
    () => bytes(`<svg><metadata id="${RECORD_NAME}">&lt;&f;&constructor;</metadata></svg>`),
  ],
  'SVG: a script, and no record': ['bare', () => bytes('<svg onload="x()"><script>throw 1</script></svg>')],
  'SVG: a script inside of the record': [
    'damaged',
    () => bytes(`<svg><metadata id="${RECORD_NAME}"><script>${TEXT}</script></metadata></svg>`),
  ],
  'SVG: cut off in its record': ['damaged', () => bytes(`<svg><metadata id="${RECORD_NAME}">{"format":"yucai-`)],
  'SVG: a million elements that never end': ['bare', () => bytes(`<svg>${'<metadata '.repeat(1_000_000)}`)],
  'SVG: a million prefixes': ['bare', () => bytes(`<svg><${'a-'.repeat(5_000_000)}`)],
  'SVG: a record of a million sections that never end': [
    'foreign',
    () => bytes(`<svg><metadata id="${RECORD_NAME}">${'<![CDATA['.repeat(1_000_000)}`),
  ],
  'SVG: an attribute of ten megabytes': [
    'bare',
    () => bytes(`<svg><metadata id="${' '.repeat(10_000_000)}">x</metadata>`),
  ],
  'JSON: nested a million deep': ['damaged', () => bytes(`{"a":${'['.repeat(1_000_000)}`)],
  'JSON: nested and closed': ['foreign', () => bytes(`{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)],
  'JSON: five megabytes': ['foreign', () => bytes(`{"a":"${'x'.repeat(5_000_000)}"}`)],
  'JSON: its format comes from a prototype': ['foreign', () => bytes(`{"__proto__":${TEXT}}`)],
  'JSON: a brief': ['brief', () => bytes('{"format":"yucai-brief","version":1,"items":[]}')],
  'record: of a later version': ['newer', () => changed({ formatVersion: 2 })],
  'record: of an infinite version': ['newer', () => bytes(TEXT.replace('"formatVersion":1', '"formatVersion":1e999'))],
  'record: a version that is a text': ['damaged', () => changed({ formatVersion: '1' })],
  'record: too many values': ['damaged', () => changed({ values: Array.from({ length: 5_001 }, () => VALUE) })],
  'record: too many notes': ['damaged', () => changed({ notes: Array.from({ length: 5_001 }, () => 'x') })],
  'record: a list that only looks like one': ['damaged', () => changed({ values: { length: 1, 0: VALUE } })],
  'record: a title that is too long': ['damaged', () => changed({ title: 'x'.repeat(4_001) })],
  'record: a title that is a list': ['damaged', () => changed({ title: ['x'] })],
  'record: a value without its writing': ['damaged', () => changed({ values: [{ ...VALUE, asWritten: undefined }] })],
  'record: a value that is null': ['damaged', () => changed({ values: [null] })],
  'record: an address with a scheme': ['damaged', () => changed({ page: 'javascript:alert(1)' })],
  'record: an address of another host': ['damaged', () => changed({ page: '//evil.example/' })],
  'record: an address that leads up': ['damaged', () => changed({ page: '../evil/' })],
  'record: a kind from a prototype': ['damaged', () => changed({ kind: 'constructor' })],
  'record: a language that is none': ['damaged', () => changed({ lang: '__proto__' })],
};

test.each(Object.keys(FILES))('%s', (name) => {
  const [fault, make] = FILES[name] ?? ['kind', () => PIXEL];
  expect(recordIn(make())).toBe(fault);
});

test('a record that is packed is not unpacked: a small file cannot become a large one', async () => {
  expect(recordIn(withChunk('iTXt', itxt(1, await bomb())))).toBe('damaged');
  expect(recordIn(withChunk('zTXt', Uint8Array.from([...bytes(RECORD_NAME), 0, 0, ...(await bomb())])))).toBe('bare');
});

test('a record of its own size is read whole, a text of thirty megabytes is not', () => {
  expect(recordIn(GOOD)).toEqual(RECORD);
  const data = new Uint8Array(30_000_000).fill(0x20);
  data.set(itxt(0, new Uint8Array()));
  const whole = new Uint8Array(33 + 12 + data.length + (PIXEL.length - 33));
  whole.set(PIXEL.subarray(0, 33));
  new DataView(whole.buffer).setUint32(33, data.length);
  whole.set(bytes('iTXt'), 37);
  whole.set(data, 41);
  new DataView(whole.buffer).setUint32(41 + data.length, crc32(whole.subarray(37, 41 + data.length)));
  whole.set(PIXEL.subarray(33), 45 + data.length);
  expect(recordIn(whole)).toBe('foreign');
});

test('what is far too large is not even read', async () => {
  const huge = Object.defineProperties(new Blob(), {
    size: { value: 40_000_001 },
    arrayBuffer: { value: () => Promise.reject(new Error('read')) },
  });
  expect(await openFile(huge)).toBe('large');
  expect(LARGEST_BYTES).toBeLessThan(10_000_000);
});

test('keys of prototypes are dropped and change nothing', () => {
  const evil = TEXT.replace(/^\{/, '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},');
  const read = recordIn(bytes(evil));
  expect(read).toEqual(RECORD);
  expect(Object.keys(Object(read))).toEqual(Object.keys(RECORD));
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('an address that a record gives as its own is text of the web or nothing', () => {
  const linked = (link: string): string | undefined => {
    const read = recordIn(changed({ link }));
    return typeof read === 'string' ? undefined : read.link;
  };
  expect(linked('javascript:alert(1)')).toBe('');
  expect(linked('data:text/html,x')).toBe('');
  expect(linked('file:///etc/passwd')).toBe('');
  expect(linked(' javascript:alert(1)')).toBe('');
});

test('a script in the words of a record stays words', () => {
  const title = '<img src=x onerror=alert(1)>';
  const svg = `<svg>${metadataOf(RECORD_NAME, JSON.stringify({ ...RECORD, title } satisfies ViewRecord))}</svg>`;
  expect(recordIn(bytes(svg))).toEqual({ ...RECORD, title });
});

test('each fault is said in both languages', () => {
  const faults = new Set(Object.values(FILES).map(([fault]) => fault));
  expect([...faults].sort()).toEqual(['bare', 'brief', 'damaged', 'foreign', 'newer']);
  for (const lang of ['zh', 'en'] as const)
    for (const fault of [...faults, 'large', 'kind'] as const) expect(files[lang].open.faults[fault]).toMatch(/\S/);
});

const card = { card: 'i=gdp&chart=map' };
const brief = (more: object): string =>
  JSON.stringify({ format: 'yucai-brief', version: 1, title: 'T', items: [card], ...more });

const BRIEFS: readonly (readonly [fault: BriefFault, make: () => string])[] = [
  ['too_large', () => 'x'.repeat(1_000_001)],
  ['not_json', () => '{"format":'],
  ['not_json', () => `{"a":${'['.repeat(400_000)}`],
  ['not_a_brief', () => '[]'],
  ['not_a_brief', () => 'null'],
  ['not_a_brief', () => `{"__proto__":${brief({})}}`],
  ['not_a_brief', () => brief({ version: '1' })],
  ['not_a_brief', () => brief({ items: { length: 1, 0: card } })],
  ['not_a_brief', () => brief({ title: ['T'] })],
  ['newer', () => brief({ version: 2 })],
  ['too_many', () => brief({ items: Array.from({ length: 2_000 }, () => card) })],
  ['bad_item', () => brief({ items: [null] })],
  ['bad_item', () => brief({ items: [{}] })],
  ['bad_item', () => brief({ items: [{ card: 'javascript:alert(1)//<x>' }] })],
  ['bad_item', () => brief({ items: [{ card: 'https://evil.example/?i=gdp' }] })],
  ['bad_item', () => brief({ items: [{ card: `i=gdp&chart=map&x=${'y'.repeat(10_000)}` }] })],
  ['bad_item', () => brief({ items: [{ ...card, comment: { toString: 'x' } }] })],
];

test.each(BRIEFS)('a brief that does harm is refused: %s', (fault, make) => {
  expect(readBrief(make())).toMatchObject({ fault });
});

test('a brief takes nothing from a prototype', () => {
  const read = readBrief(brief({}).replace(/^\{/, '{"__proto__":{"polluted":true},'));
  expect(read).toEqual({
    brief: { title: 'T', items: [{ kind: 'card', key: '1', card: card.card, title: '', comment: '' }] },
  });
});

test('a link that unpacks to megabytes is stopped on the way', async () => {
  const stream: ReadableStream = new Blob([new Uint8Array(5_000_000)])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw'));
  const packed = new Uint8Array(await new Response(stream).arrayBuffer());
  const text = btoa(String.fromCharCode(...packed))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
  expect(text.length).toBeLessThan(8_000);
  expect(await unpackBrief(text)).toEqual({ fault: 'not_a_brief' });
});
