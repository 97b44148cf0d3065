// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { INLINE_DATA_ID } from '../src/data/loader.ts';
import { jsonForHtml, oneFile, scriptForHtml } from './one-file.ts';

/** index.html as Vite leaves it. */
const SHELL = readFileSync('index.html', 'utf8').replace(
  /<script type="module" src="[^"]*"><\/script>/,
  `<script type="module" crossorigin src="./assets/index-x.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/style-x.css">`,
);
const NASTY = `</script><!-- <script>alert('$& $1')</script>`;

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

test('script, styles and data stand in the file, whatever is in them', () => {
  const data = { 'places.json': { name: NASTY } };
  const page = parsed(
    oneFile({
      shell: SHELL,
      script: `export const s = ${JSON.stringify(NASTY)};`,
      styles: `a::after { content: '</style>$&'; }`,
      data,
    }),
  );
  expect(JSON.parse(page.getElementById(INLINE_DATA_ID)?.textContent ?? '')).toEqual(data);
  const [module, json, ...more] = page.querySelectorAll('script');
  expect([module?.type, json?.type, more.length]).toEqual(['module', 'application/json', 0]);
  // The escaped source says the same string.
  const literal = /= (".*");$/.exec(module?.textContent ?? '')?.[1] ?? '';
  expect(new Function(`return ${literal}`)()).toBe(NASTY);
  expect(page.querySelector('style')?.textContent).toBe(`a::after { content: '\\3C /style>$&'; }`);
  expect(page.getElementById('root')).not.toBeNull();
});

test('nothing beside the file is named in it, and it says how to read it without script', () => {
  const html = oneFile({ shell: SHELL, script: 'export {}', styles: '', data: {} });
  expect(html).not.toMatch(/(?:src|href|content)="(?:\.|\/|http)/);
  expect(html).toMatch(/<noscript>.*JSON.*<\/noscript>/s);
  expect(html).toContain(`default-src 'none'`);
});

test.each([
  ['no script', SHELL.replace(/<script.*<\/script>/, '')],
  ['two style sheets', SHELL.replace('</head>', '<link rel="stylesheet" href="./b.css"></head>')],
  ['a preload', SHELL.replace('</head>', '<link rel="modulepreload" href="./b.js"></head>')],
])('a shell with %s is refused', (_what, shell) => {
  expect(() => oneFile({ shell, script: '', styles: '', data: {} })).toThrow();
});

test('any text comes through JSON and script as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('<', '/', '!--', 'script', '>', ' ', '\\', '渝', '"')), (bits) => {
      const text = bits.join('');
      expect(jsonForHtml(text)).not.toContain('<');
      expect(JSON.parse(jsonForHtml(text))).toBe(text);
      expect(scriptForHtml(JSON.stringify(text))).not.toMatch(/<(?:\/script|script|!--)/i);
      expect(new Function(`return ${scriptForHtml(JSON.stringify(text))}`)()).toBe(text);
    }),
  );
});
