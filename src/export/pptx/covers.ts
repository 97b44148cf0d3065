import { formatDate } from '../../format/date.ts';
import { exports } from '../../i18n/exports.ts';
import { slides } from '../../i18n/slides.ts';
import { wrapLines } from '../lines.ts';
import { MARGIN, numberShape } from './masters.ts';
import type { DeckSlide } from './options.ts';
import { type Paragraph, ruleLine, textBox } from './shapes.ts';
import { addLogo, finishSlide, newSlide, type Press } from './slide.ts';

/** The first page: title, whose it is, what data it rests on. */
export function addCover(press: Press, cards: readonly DeckSlide[]): void {
  const { options, size } = press;
  const { lang } = options;
  const w = slides[lang];
  const sheet = newSlide(press);
  const width = size.width - 2 * MARGIN;
  const first = cards[0]?.context;
  const dataset = first && first.version !== '' ? w.cover.dataset(first.version, formatDate(first.date, lang)) : '';
  const big = wrapLines(options.title, 40, width).length <= 2 ? 40 : 28;
  addLogo(press, sheet, options.logo, { x: MARGIN, y: 40, width: 200, height: 60 }, 'l');
  const line = (text: string | undefined, ink: string, pt: number): Paragraph[] =>
    text ? [{ runs: [{ text, size: pt, ink }], before: 4 }] : [];
  sheet.shapes.push(
    textBox(
      {
        id: sheet.id(),
        name: 'Title',
        box: { x: MARGIN, y: 150, width, height: 120 },
        anchor: 'b',
        placeholder: 'type="ctrTitle"',
        paragraphs: [{ runs: [{ text: options.title, size: big, ink: 'tx1', bold: true }] }],
      },
      lang,
    ),
    ruleLine(sheet.id(), { x: MARGIN, y: 284, width: 120, height: 0 }, 'accent1'),
    textBox(
      {
        id: sheet.id(),
        name: 'Subtitle',
        box: { x: MARGIN, y: 298, width, height: 100 },
        placeholder: 'type="subTitle" idx="1"',
        paragraphs: [
          ...line(options.subtitle, 'tx1', 20),
          ...line(options.organisation, 'tx1', 16),
          ...line([dataset, w.cover.cards(cards.length)].filter((t) => t !== '').join(' · '), 'tx2', 13),
        ],
      },
      lang,
    ),
    textBox(
      {
        id: sheet.id(),
        name: 'Brand',
        box: { x: MARGIN, y: size.height - 46, width, height: 18 },
        paragraphs: line(exports[lang].brand, 'tx2', 12),
      },
      lang,
    ),
  );
  finishSlide(press, sheet, 'cover');
}

const SIZE = 12;
const LEADING = 1.36;

/** The last pages: every source once, in two columns, in the order in which they come. */
export function addClosing(press: Press, cards: readonly DeckSlide[]): void {
  const { options, size } = press;
  const { lang } = options;
  const w = slides[lang];
  const all = new Map(cards.flatMap((c) => c.model.sources.map((s) => [s.id, s.text] as const)));
  // Several articles of a publisher and year read alike here: one line with their number.
  const counts = new Map<string, number>();
  for (const text of all.values()) counts.set(text, (counts.get(text) ?? 0) + 1);
  const texts = [...counts].map(([text, n]) => (n > 1 ? w.closing.several(text, n) : text));
  const width = (size.width - 2 * MARGIN - 30) / 2;
  const top = 100;
  const room = size.height - top - 60;
  const columns: string[][] = [[]];
  let used = 0;
  texts.forEach((text, i) => {
    const numbered = `${i + 1}. ${text}`;
    const height = wrapLines(numbered, SIZE, width).length * SIZE * LEADING + 3;
    if (used + height > room) {
      columns.push([]);
      used = 0;
    }
    columns.at(-1)?.push(numbered);
    used += height;
  });
  const pages = Math.max(1, Math.ceil(columns.length / 2));
  for (let p = 0; p < pages; p += 1) {
    const sheet = newSlide(press);
    const title = pages === 1 ? w.closing.title : w.closing.more(p + 1, pages);
    const box = { x: MARGIN, y: 22, width: size.width - 2 * MARGIN, height: 36 };
    sheet.shapes.push(
      textBox(
        {
          id: sheet.id(),
          name: 'Title',
          box,
          placeholder: 'type="title"',
          paragraphs: [{ runs: [{ text: title, size: 26, ink: 'tx1', bold: true }] }],
        },
        lang,
      ),
      textBox(
        {
          id: sheet.id(),
          name: 'Introduction',
          box: { ...box, y: 62, height: 34 },
          placeholder: 'type="body" sz="quarter" idx="10"',
          paragraphs: [{ runs: [{ text: w.closing.intro, size: 13, ink: 'tx2' }] }],
        },
        lang,
      ),
      ...columns.slice(p * 2, p * 2 + 2).map((column, c) =>
        textBox(
          {
            id: sheet.id(),
            name: `Sources ${c + 1}`,
            box: { x: MARGIN + c * (width + 30), y: top, width, height: room },
            paragraphs: column.map((text) => ({ runs: [{ text, size: SIZE, ink: 'tx1' }], before: 3 })),
          },
          lang,
        ),
      ),
      numberShape(sheet.id(), size, sheet.at),
    );
    finishSlide(press, sheet, 'card');
  }
}
