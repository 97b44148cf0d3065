import { test } from './test.ts';

/** Proof that the guard of `test` bites: each of these must fail, and one that is announced must not. */
const FAULTS: readonly (readonly [string, string])[] = [
  ['a console message', `console.log('hello')`],
  ['an error that nobody caught', `setTimeout(() => { throw new Error('lost'); })`],
  ['a promise that nobody caught', `Promise.reject(new Error('lost'))`],
  ['an answer of 404', `fetch('nothing.json')`],
  ['a request to another machine', `fetch('https://example.org/').catch(() => {})`],
  ['a picture from another machine', `new Image().src = 'http://192.0.2.1/a.png'`],
];

for (const [name, script] of FAULTS) {
  test(`fails on ${name}`, async ({ page }) => {
    test.fail();
    await page.goto('404.html');
    await page.addScriptTag({ content: script });
    await page.waitForTimeout(300);
  });
}

test('fails where what was announced does not happen', async ({ page, announce }) => {
  test.fail();
  announce(/^console log: hello$/);
  await page.goto('404.html');
});

test('lets pass what was announced', async ({ page, announce }) => {
  announce(/^console log: hello$/);
  await page.goto('404.html');
  await page.addScriptTag({ content: `console.log('hello')` });
});
