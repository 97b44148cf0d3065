import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packBrief, unpackBrief } from './briefLink.ts';

const CARD = 'i=talent_total&p=jiangbei,yuzhong&t=2018..2024&chart=dot-plot';

test('a brief goes through an address unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), async (title, comment) => {
      const brief = { title, items: [{ kind: 'card' as const, key: '1', card: CARD, title: '', comment }] };
      const text = await packBrief(brief);
      expect(text).toMatch(/^[\w-]*$/);
      expect(await unpackBrief(text)).toEqual({ brief });
    }),
    { numRuns: 30 },
  );
});

test('twelve cards fit into a link', async () => {
  const items = Array.from({ length: 12 }, (_, i) => ({
    kind: 'card' as const,
    key: String(i + 1),
    card: `${CARD}&near=${i}`,
    title: `第${i}张图`,
    comment: '',
  }));
  expect((await packBrief({ title: '人才', items })).length).toBeLessThan(1200);
});

test('what is no brief is refused: nonsense, cut short, or a small text that unpacks to a huge one', async () => {
  for (const text of ['', 'x', '!!!', 'AAAA'])
    expect(await unpackBrief(text), text).toMatchObject({ fault: expect.stringMatching(/not_/) });
  const whole = await packBrief({ title: 'x'.repeat(100), items: [] });
  expect(await unpackBrief(whole.slice(0, -8))).toMatchObject({ fault: expect.stringMatching(/not_/) });
  const zeros = new Blob([new Uint8Array(2_000_000)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bomb = Buffer.from(await new Response(zeros).arrayBuffer()).toString('base64url');
  expect(bomb.length).toBeLessThan(4000);
  // Stopped while it is unpacked, before anything looks at how long the whole is.
  expect(await unpackBrief(bomb)).toEqual({ fault: 'not_a_brief' });
});
