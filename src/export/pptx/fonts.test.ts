// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { CASES } from '../../charts/cases.ts';
import { CHART_KINDS } from '../../domain/chartKind.ts';
import { opened } from '../../testing/openedDeck.ts';
import { CONTEXT } from '../fixture.ts';
import { makeDeck } from './deck.ts';

test('every run of text takes Latin and Chinese from the theme, which names fonts that office programs have', async () => {
  const cards = CHART_KINDS.flatMap((kind) =>
    CASES[kind].slice(0, 2).map((c) => ({ model: c.model('zh'), context: CONTEXT, comment: '讲稿', section: '甲' })),
  );
  const made = await makeDeck(cards, {
    lang: 'zh',
    theme: 'light',
    format: '16:9',
    title: '示例',
    organisation: '示例人才集团',
    cover: true,
    closing: true,
  });
  const file = opened(new Uint8Array(await made.blob.arrayBuffer()));
  let runs = 0;
  for (const name of file.names.filter((n) => /^ppt\/(slides|charts|notesSlides)\/[^/]+\.xml$/.test(n)))
    for (const text of file.xml(name).getElementsByTagName('a:t')) {
      const run = text.parentElement;
      // The number of a slide is Latin, and stands in the master's own type.
      if (run?.getAttribute('type') === 'slidenum') continue;
      const font = (tag: string): string | null | undefined =>
        run?.querySelector(`rPr > ${tag}`)?.getAttribute('typeface');
      expect(font('ea'), `${name}: ${text.textContent}`).toBe('+mn-ea');
      expect(font('latin'), `${name}: ${text.textContent}`).toBe('+mn-lt');
      runs += 1;
    }
  expect(runs).toBeGreaterThan(300);
  for (const part of ['theme1', 'theme2', 'theme3'])
    for (const set of ['majorFont', 'minorFont']) {
      const fonts = file.xml(`ppt/theme/${part}.xml`).getElementsByTagName(`a:${set}`)[0];
      const ea = fonts?.getElementsByTagName('a:ea')[0];
      expect(ea?.getAttribute('typeface')).toBe('微软雅黑');
      // A program without it takes the sans-serif that its PANOSE number asks for, and Chinese by its character set.
      expect(ea?.getAttribute('panose')).toBe('020B0503020204020204');
      expect(ea?.getAttribute('charset')).toBe('-122');
    }
});
