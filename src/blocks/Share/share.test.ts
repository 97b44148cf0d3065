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
