import type { HeadlineModel } from '../../charts/headline/model.ts';
import { slides } from '../../i18n/slides.ts';
import { cardText, type CardText, formOf } from './cardText.ts';
import { drawn, HEAD, headHeight, panelGroups, perLine, ROOM_BETWEEN, rowsOf } from './draw.ts';
import { inksOf, type Look } from './evidence.ts';
import { headlineBoxes } from './headline.ts';
import type { SlideSize } from './masters.ts';
import type { Box, NativeChart } from './native.ts';
import type { DeckSlide } from './options.ts';
import type { ChartPicture } from './picture.ts';
import type { Cells } from './shapes.ts';
import { fittedTable, tableHeight } from './tables.ts';

/** Something in the middle of a slide. */
export type Block =
  | { readonly kind: 'chart'; readonly chart: NativeChart; readonly box: Box }
  | { readonly kind: 'picture'; readonly picture: ChartPicture }
  | { readonly kind: 'table'; readonly cells: Cells; readonly box: Box }
  | { readonly kind: 'number'; readonly box: Box }
  | { readonly kind: 'said'; readonly text: string; readonly box: Box };

/** One slide of a card. */
export interface Page {
  readonly text: CardText;
  readonly blocks: readonly Block[];
  /** Of the card's pages the first, which carries the evidence in its notes. */
  readonly first: boolean;
}

/** Least height of a row with a name that can be read in a room, pt. */
const BAND = 13.5;
/** Pages of rows that a picture may bring along; what is left is in the notes of its first page. */
const TABLE_PAGES = 4;
const TABLE_TYPE = 10;

interface Making {
  readonly slide: DeckSlide;
  readonly size: SlideSize;
  readonly logo: number;
  readonly look: Look;
}

/** Rows shared out over as few pages as bear them, evenly. */
function shareOut(rows: number, height: number): { from: number; until: number }[] {
  const most = Math.max(1, Math.floor(height / BAND));
  const pages = Math.max(1, Math.ceil(rows / most));
  const each = Math.ceil(rows / pages);
  return Array.from({ length: pages }, (_, i) => ({ from: i * each, until: Math.min(rows, (i + 1) * each) }));
}

function text(
  m: Making,
  part: readonly [number, number] | null,
  table: boolean,
  extra: readonly string[] = [],
): CardText {
  return cardText(m.slide, m.size, { part, table, logo: m.logo }, extra);
}

function chartBlock(chart: NativeChart, x: number, y: number): Block {
  return { kind: 'chart', chart, box: { x, y, width: chart.width, height: chart.height } };
}

/** Charts in lines of so many, each under its head. */
function beside(charts: readonly NativeChart[], content: Box, perLine: number): Block[] {
  const lines = Math.max(1, Math.ceil(charts.length / perLine));
  return charts.map((chart, i) => {
    const before = charts.slice(Math.floor(i / perLine) * perLine, i);
    const x = before.reduce((sum, c) => sum + c.width + ROOM_BETWEEN, content.x);
    const y = content.y + (Math.floor(i / perLine) * content.height) / lines;
    // All of a line under the tallest head: rows of dots go on from one chart to the next.
    const line = charts.slice(Math.floor(i / perLine) * perLine, (Math.floor(i / perLine) + 1) * perLine);
    return chartBlock(chart, x, y + Math.max(...line.map((c) => headHeight(c.head, c.width))));
  });
}

/** A table below a small chart: few values leave room to say more of each. */
function below(m: Making, area: Box): Block[] {
  const { context, model } = m.slide;
  const { pages, left } = fittedTable(model, area, 1, [14, 13, 12, 11], context.palette.rule, context.lang);
  const [cells] = pages;
  if (!cells || left > 0 || tableHeight(cells) > area.height) return [];
  return [{ kind: 'table', cells, box: { ...area, height: tableHeight(cells) } }];
}

/** Up to this many rows a chart is made small and its table put below it. */
const FEW = 4;
const FEW_BAND = 64;

function chartPages(m: Making): Page[] {
  const { model, context } = m.slide;
  const groups = panelGroups(model, m.size);
  const rows = rowsOf(model);
  const probe = text(m, [1, 2], false, [slides[context.lang].sameAxis]).content;
  const single = text(m, null, false).content;
  const lines = Math.ceil((groups[0]?.length ?? 1) / perLine(model, m.size));
  const fits = groups.length === 1 && shareOut(rows, single.height / lines - HEAD).length === 1;
  const parts = fits ? [{ from: 0, until: rows }] : shareOut(rows, probe.height / lines - HEAD);
  const all = groups.flatMap((columns) => parts.map((part) => ({ columns, part })));
  return all.map(({ columns, part }, i): Page => {
    const extra = parts.length > 1 ? [slides[context.lang].sameAxis] : [];
    const words = text(m, all.length > 1 ? [i + 1, all.length] : null, false, extra);
    const few = rows <= FEW && ['ranked-bars', 'parts', 'dumbbell'].includes(model.kind);
    const height = few
      ? Math.min(
          words.content.height,
          rows * FEW_BAND + (model.kind === 'dumbbell' ? 30 : 8),
          words.content.height * 0.55,
        )
      : words.content.height;
    const area = { ...words.content, height };
    const blocks = beside(drawn(model, columns, part, area, m.look), area, perLine(model, m.size));
    const rest = { ...words.content, y: area.y + height + 16, height: words.content.height - height - 16 };
    return { text: words, blocks: few ? [...blocks, ...below(m, rest)] : blocks, first: i === 0 };
  });
}

async function picturePages(m: Making): Promise<Page[]> {
  const { model, context } = m.slide;
  // What draws pictures is heavy, and most decks have none.
  const { chartPictures } = await import('./picture.ts');
  const words = text(m, null, false);
  const drawings = chartPictures(model, words.content, context);
  const several = drawings.length > 1;
  const pictures = drawings.map(
    (picture, i): Page => ({
      text: several ? text(m, [i + 1, drawings.length], false) : words,
      blocks: [{ kind: 'picture', picture }],
      first: i === 0,
    }),
  );
  const area = text(m, [1, 2], true).content;
  const { pages, left } = fittedTable(
    model,
    { ...area, height: area.height - 16 },
    TABLE_PAGES,
    [13, 12, 11, TABLE_TYPE],
    context.palette.rule,
    context.lang,
  );
  const tables = pages.map((cells, i): Page => {
    const own = text(m, pages.length > 1 ? [i + 1, pages.length] : null, true);
    const rest = left > 0 && i === pages.length - 1 ? slides[context.lang].moreRows(left) : '';
    const words_: CardText =
      rest === ''
        ? own
        : {
            ...own,
            notes: [rest],
            notesBox: {
              text: rest,
              size: TABLE_TYPE,
              box: { ...own.content, y: own.content.y + tableHeight(cells) + 4, height: 14 },
            },
          };
    return {
      text: words_,
      blocks: [{ kind: 'table', cells, box: { ...own.content, height: tableHeight(cells) } }],
      first: false,
    };
  });
  return [...pictures, ...tables];
}

function headlinePages(m: Making, model: HeadlineModel): Page[] {
  const words = text(m, null, false);
  const { number, table } = headlineBoxes(model, words.content, m.slide.context);
  return [
    {
      text: words,
      blocks: [
        { kind: 'number', box: number },
        { kind: 'table', ...table },
      ],
      first: true,
    },
  ];
}

/** A card without anything to draw: why, where the chart would be. */
function emptyPage(m: Making): Page {
  const words = text(m, null, false);
  const { x, y, width, height: room } = words.content;
  const box = { x, y: y + room * 0.3, width, height: room * 0.4 };
  return { text: words, blocks: [{ kind: 'said', text: m.slide.model.empty ?? '', box }], first: true };
}

/** The slides of one card: native charts, split where rows would become too small to read; pictures with their table. */
export async function pagesOf(slide: DeckSlide, size: SlideSize, logo: number): Promise<Page[]> {
  const m: Making = { slide, size, logo, look: { context: slide.context, inks: inksOf(slide.context.palette) } };
  switch (formOf(slide.model)) {
    case 'text':
      return [emptyPage(m)];
    case 'number':
      return slide.model.kind === 'headline' ? headlinePages(m, slide.model) : [];
    case 'picture':
      return picturePages(m);
    case 'chart':
      return chartPages(m);
  }
}
