import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('the page for unknown addresses speaks both languages, also where nothing else has loaded English', () => {
  const code = "import('./scripts/not-found.ts').then((m) => process.stdout.write(m.notFoundHtml()))";
  const html = execFileSync('npx', ['tsx', '-e', code], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  expect(html).toContain('没有这个页面');
  expect(html).toContain('No such page');
  expect(html).toContain('Back to the overview');
});
