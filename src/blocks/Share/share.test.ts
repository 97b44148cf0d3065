import decodeQR from 'qr/decode.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { embedCode } from './embedCode.ts';
import { qrPath } from './qrPath.ts';

test('the embed code holds its title and address as text, whatever stands in them', () => {
  const code = embedCode('https://a.example/embed/?i=gdp&chart=map', 'A "map" <b>&');
  expect(code).toContain('title="A &quot;map&quot; &lt;b>&amp;"');
  expect(code).toContain('src="https://a.example/embed/?i=gdp&amp;chart=map"');
});

test('a QR code has its three finders and a light border; what is too long has none', () => {
  const made = qrPath('https://a.example/?i=gdp');
  if (!made) throw new Error('none');
  const dark = new Set([...made.path.matchAll(/M(\d+) (\d+)h/g)].map((m) => `${m[1]},${m[2]}`));
  const last = made.side - 1;
  // Each finder: a ring of seven, a light ring, a dark core.
  for (const [x, y] of [
    [4, 4],
    [last - 10, 4],
    [4, last - 10],
  ] as const) {
    for (let i = 0; i < 7; i++) expect(dark.has(`${x + i},${y}`) && dark.has(`${x},${y + i}`)).toBe(true);
    expect(dark.has(`${x + 1},${y + 1}`)).toBe(false);
    expect(dark.has(`${x + 3},${y + 3}`)).toBe(true);
  }
  for (let i = 0; i <= last; i++) expect(dark.has(`${i},3`) || dark.has(`3,${i}`)).toBe(false);
  expect(qrPath('x'.repeat(5000))).toBeNull();
});

/** What a phone reads from a code, drawn at three pixels a module. */
function read(text: string): string {
  const made = qrPath(text);
  if (!made) throw new Error('none');
  const scale = 3;
  const side = made.side * scale;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x, y] of made.path.matchAll(/M(\d+) (\d+)h/g))
    for (let dy = 0; dy < scale; dy++)
      for (let dx = 0; dx < scale; dx++) {
        const at = ((Number(y) * scale + dy) * side + Number(x) * scale + dx) * 4;
        data.fill(0, at, at + 3);
      }
  return decodeQR({ width: side, height: side, data });
}

test('another reader of codes than the one that wrote them reads the same address, however long', () => {
  for (const length of [1, 20, 100, 300, 900, 1800]) {
    const link = `https://a.example/?i=gdp&p=${'jiangbei,'.repeat(300).slice(0, length)}`;
    expect(read(link)).toBe(link);
  }
  const query = fc.webQueryParameters({ size: '+1' });
  fc.assert(
    fc.property(query, (q) => {
      const link = `http://10.1.2.3:8080/%E6%B8%9D/?i=${q}&lang=en#/brief`;
      expect(read(link)).toBe(link);
    }),
    { numRuns: 40 },
  );
});
