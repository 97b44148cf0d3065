import validate, { type ValidationResult } from '@ooxml-tools/validate';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { CASES } from '../../charts/cases.ts';
import type { AnyModel } from '../../charts/models.ts';
import { CHART_KINDS } from '../../domain/chartKind.ts';
import type { Lang } from '../../domain/words.ts';
import { CONTEXT } from '../fixture.ts';
import { makeDeck } from './deck.ts';
import { longModels } from './fixture.ts';
import { logoOf } from './logo.ts';
import type { DeckOptions, DeckSlide } from './options.ts';
import { PNG } from './png.fixture.ts';

/*
 * PowerPoint cannot be run here; its rules can: the Open XML SDK, compiled for Node, checks every part against the schemas of
 * Office, element by element, and the relations that they use. Ids that occur twice are found in `deck.test.ts`.
 */

const WAIT = { timeout: 300_000 };

/** A case and another of each kind, and forty places with long names. */
function cardsOf(lang: Lang, at: number): DeckSlide[] {
  const models = CHART_KINDS.flatMap((kind) => CASES[kind].slice(at, at + 2).map((c): AnyModel => c.model(lang)));
  const long = longModels(lang).filter((_, i) => i % 2 === at);
  return [...models, ...long].map((model) => ({
    model,
    context: { ...CONTEXT, lang },
    comment: '<b> & "x"',
    section: 'A & B',
  }));
}

async function deckOf(cards: readonly DeckSlide[], how: Pick<DeckOptions, 'lang' | 'theme' | 'format'>) {
  const logo = logoOf(PNG);
  const made = await makeDeck(cards, {
    ...how,
    title: 'T <&>',
    organisation: 'O & P',
    ...(logo ? { logo } : {}),
    cover: true,
    closing: true,
  });
  return new Uint8Array(await made.blob.arrayBuffer());
}

/**
 * The SDK wants one element in an extension of labels; Office itself writes these two pairs. They are held against their exact
 * text below instead.
 */
const PAIRS = [
  '<c15:dlblFieldTable/><c15:showDataLabelsRange val="1"/>',
  '<c15:showDataLabelsRange val="1"/><c15:showLeaderLines val="0"/>',
];
const PAIR = /^The element has unexpected child element '\S*:(?:showDataLabelsRange|showLeaderLines)'\.$/;

function told(faults: readonly ValidationResult[]): string[] {
  return faults
    .filter(
      (f) =>
        !(
          PAIR.test(f.description) &&
          /\/c:dLbls\[1\](?:\/c:dLbl\[\d+\])?\/c:extLst\[1\]\/c:ext\[1\]$/.test(f.path.xpath)
        ),
    )
    .map((f) => `${f.path.partUri} ${f.path.xpath}: ${f.description}`);
}

test.each([
  ['light', '16:9', 'zh', 0],
  ['dark', '4:3', 'en', 1],
] as const)(
  '%s %s %s: every part of every kind is what the schemas of Office ask for',
  WAIT,
  async (theme, format, lang, at) => {
    const bytes = await deckOf(cardsOf(lang, at), { lang, theme, format });
    const parts = unzipSync(bytes);
    const named = (what: RegExp): string[] => Object.keys(parts).filter((n) => what.test(n));
    const charts = named(/^ppt\/charts\/chart\d+\.xml$/);
    expect(charts.length).toBeGreaterThan(CHART_KINDS.length);
    for (const chart of charts) {
      const inner = strFromU8(parts[chart] ?? new Uint8Array()).matchAll(/\{CE6537A1[^>]*>(.*?)<\/c:ext>/g);
      for (const [, pair] of inner) expect(PAIRS).toContain(pair);
    }
    expect(told(await validate(bytes, 'pptx', 'Office2013'))).toEqual([]);
    const books = named(/\.xlsx$/);
    expect(books).toHaveLength(charts.length);
    for (const book of books.filter((_, i) => i % 4 === at)) {
      const faults = await validate(parts[book] ?? new Uint8Array(), 'xlsx', 'Office2013');
      expect(told(faults), book).toEqual([]);
    }
  },
);

test('the check finds what is out of order, missing or leads nowhere', WAIT, async () => {
  const [bars] = CASES['ranked-bars'].map((c) => c.model('zh'));
  if (!bars) throw new Error('no case');
  const bytes = await deckOf([{ model: bars, context: CONTEXT }], { lang: 'zh', theme: 'light', format: '16:9' });
  const broken = async (part: string, from: string | RegExp, to: string): Promise<string> => {
    const parts = unzipSync(bytes);
    const before = strFromU8(parts[part] ?? new Uint8Array());
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    return told(await validate(zipSync({ ...parts, [part]: strToU8(after) }), 'pptx', 'Office2013')).join('\n');
  };
  const chart = 'ppt/charts/chart1.xml';
  const order = /(<c:barDir[^>]*\/>)(<c:grouping[^>]*\/>)/;
  expect(await broken(chart, order, '$2$1')).toContain('c:barChart');
  expect(await broken(chart, '<c:gapWidth val="', '<c:gapWidth val="9')).toContain('gapWidth');
  expect(await broken('ppt/slides/slide2.xml', / name="Title"/, '')).toContain("'name'");
  expect(await broken('ppt/slides/slide2.xml', /r:id="rId\d+"/, 'r:id="rId99"')).toContain('rId99');
});
