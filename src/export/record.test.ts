import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CASES } from '../charts/cases.ts';
import { LANGS } from '../domain/words.ts';
import { CONTEXT, hostileModel } from './fixture.ts';
import { recordIn } from './openFile.ts';
import { composePicture } from './picture.ts';
import { crc32, isPng, readText, withTexts } from './pngText.ts';
import { textsOf } from './png.ts';
import { parseRecord, recordOf } from './record.ts';
import { metadataOf, readMetadata } from './svgText.ts';
import { legalXml } from './xml.ts';

/** One grey pixel: signature, IHDR, IDAT, IEND. */
const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=='),
  (c) => c.charCodeAt(0),
);

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Every chunk as [type, checksum is right]. */
function chunksOf(png: Uint8Array): [string, boolean][] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const found: [string, boolean][] = [];
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
    const length = view.getUint32(at);
    const type = new TextDecoder('latin1').decode(png.subarray(at + 4, at + 8));
    found.push([type, crc32(png.subarray(at + 4, at + 8 + length)) === view.getUint32(at + 8 + length)]);
  }
  return found;
}

test('the checksum is that of the PNG standard', () => {
  // The check value of CRC-32, and the checksum of the empty IEND chunk that ends every PNG.
  expect(crc32(bytes('123456789'))).toBe(0xcbf43926);
  expect(crc32(bytes('IEND'))).toBe(0xae426082);
});

test('law: any text comes back from a PNG, whose chunks stay sound and in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ maxLength: 50 }), (a, b) => {
      const png = withTexts(
        PIXEL,
        [
          ['Title', b],
          ['yucai-atlas-view', a],
        ],
        2,
      );
      expect(readText(png, 'yucai-atlas-view')).toEqual({ text: new TextDecoder().decode(bytes(a)) });
      expect(readText(png, 'Title')).toEqual({ text: b });
      expect(readText(png, 'Other')).toBeNull();
      expect(chunksOf(png)).toEqual(['IHDR', 'pHYs', 'iTXt', 'iTXt', 'IDAT', 'IEND'].map((type) => [type, true]));
    }),
  );
});

test('a 2× picture says that it has 192 pixels an inch', () => {
  const png = withTexts(PIXEL, [], 2);
  expect(new DataView(png.buffer).getUint32(33 + 8)).toBe(7559);
});

test.each(LANGS)('the record of every case comes back from PNG, SVG and JSON (%s)', (lang) => {
  for (const c of Object.values(CASES).flat()) {
    const model = c.model(lang);
    const context = { ...CONTEXT, lang };
    const record = recordOf(model, context);
    expect(recordIn(withTexts(PIXEL, textsOf(model, context), 2))).toEqual(record);
    expect(recordIn(bytes(composePicture(model, context).svg))).toEqual(record);
    expect(recordIn(bytes(JSON.stringify(record)))).toEqual(record);
    expect(record.values).toHaveLength(model.table.length);
  }
});

test('hostile texts of the data come back as texts, and do not end the element that they stand in', () => {
  const model = hostileModel('zh');
  const read = recordIn(bytes(composePicture(model, CONTEXT).svg));
  // What XML cannot hold is left out of a picture.
  expect(read).toMatchObject({ subtitle: model.subtitle, values: [{ name: model.table[0]?.name, asWritten: '-1+1' }] });
});

test('a file of another make gets its own word', () => {
  const record = recordOf(hostileModel('zh'), CONTEXT);
  const png = withTexts(PIXEL, [['yucai-atlas-view', JSON.stringify(record)]], 1);
  const torn = png.slice();
  torn[80] = (torn[80] ?? 0) ^ 1;
  const file = (more: object): Uint8Array => bytes(JSON.stringify({ ...record, ...more }));
  const cases: readonly (readonly [string, Uint8Array])[] = [
    ['bare', PIXEL],
    ['bare', bytes('<svg xmlns="http://www.w3.org/2000/svg"><metadata>x</metadata></svg>')],
    ['damaged', torn],
    ['damaged', png.slice(0, 200)],
    ['damaged', bytes('{"format": "yucai-atlas-view", ')],
    ['damaged', file({ values: 'x' })],
    ['damaged', file({ kind: 'pie' })],
    ['damaged', file({ id: 'x' })],
    ['damaged', file({ formatVersion: '1' })],
    ['newer', file({ formatVersion: 2 })],
    ['foreign', bytes('{"type":"FeatureCollection"}')],
    ['foreign', bytes('{"a": ["x"]}')],
    ['kind', bytes('hello')],
    ['kind', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
    ['kind', new Uint8Array()],
    ['large', new Uint8Array(40_000_001)],
  ];
  for (const [fault, content] of cases) expect(recordIn(content)).toBe(fault);
});

test.each([
  'https://evil.example/',
  '//evil.example/',
  'javascript:alert(1)',
  '../../other/',
  'compare/?i=a#x',
  'compare/?"><script>',
  '\\\\host\\share',
  'a b/',
])('a page that leads elsewhere is refused: %s', (page) => {
  expect(parseRecord(JSON.stringify({ ...recordOf(hostileModel('zh'), CONTEXT), page }))).toBe('damaged');
});

test('an address of no web page is not believed', () => {
  const record = { ...recordOf(hostileModel('zh'), CONTEXT), link: 'javascript:alert(1)' };
  expect(parseRecord(JSON.stringify(record))).toMatchObject({ link: '' });
});

test('law: no bytes at all make the reader throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (noise, asPng) => {
      const content = asPng ? Uint8Array.from([...PIXEL.subarray(0, 33), ...noise]) : noise;
      expect(['string', 'object']).toContain(typeof recordIn(content));
      if (asPng) isPng(content);
    }),
  );
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(typeof parseRecord(json)).toBe('string');
    }),
  );
});

test('law: any text comes back from the metadata of an SVG, also when another program wraps it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }).map((t) => t.trim()),
      (text) => {
        const legal = legalXml(text).trim();
        const svg = `<svg><metadata id="other">no</metadata>${metadataOf('x', legal)}<g/></svg>`;
        expect(readMetadata(svg, 'x')).toBe(legal);
        expect(readMetadata(svg, 'y')).toBeNull();
      },
    ),
  );
  expect(readMetadata(`<svg:svg><svg:metadata\n id='x' >\n<![CDATA[{"a":"<b>"}]]></svg:metadata>`, 'x')).toBe(
    '{"a":"<b>"}',
  );
  expect(readMetadata('<metadata id="x">&#22269;&#x56fd;&amp;lt;</metadata>', 'x')).toBe('国国&lt;');
});
