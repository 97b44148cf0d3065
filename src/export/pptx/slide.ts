import { DIFFERS } from '../../charts/common/judgedNotes.ts';
import { HEAD_TYPE, headHeight } from './draw.ts';
import { exports } from '../../i18n/exports.ts';
import { slides } from '../../i18n/slides.ts';
import type { Lang } from '../../domain/words.ts';
import { chartXml } from './chartXml.ts';
import type { Placed } from './cardText.ts';
import type { Logo } from './logo.ts';
import { numberSize } from './headline.ts';
import { GROUP, type Layout, layoutPart, MARGIN, numberShape, type SlideSize } from './masters.ts';
import type { Box, NativeChart } from './native.ts';
import { NS, XML } from './ooxml.ts';
import type { DeckOptions, DeckSlide } from './options.ts';
import type { OoxmlPackage } from './package.ts';
import type { Block, Page } from './pages.ts';
import { rasterise } from '../raster.ts';
import { chartFrame, type Paragraph, pictureFrame, ruleLine, tableFrame, textBox } from './shapes.ts';
import { workbookOf } from './workbook.ts';

/** Pixels a px of a drawn chart: sharp on a screen of 4K. */
const SCALE = 3;
const LOGO = { width: 84, height: 30 };

/** What all slides of a deck are made with. */
export interface Press {
  readonly file: OoxmlPackage;
  readonly options: DeckOptions;
  readonly size: SlideSize;
  /** How many charts and pictures there are already. */
  readonly count: { slides: number; charts: number; pictures: number };
}

/** A slide that is being filled: its part, its shapes, the next free id. */
export interface Sheet {
  readonly part: string;
  readonly at: number;
  readonly shapes: string[];
  readonly id: () => number;
}

export function newSlide(press: Press): Sheet {
  press.count.slides += 1;
  let id = 1;
  return {
    part: `ppt/slides/slide${press.count.slides}.xml`,
    at: press.count.slides,
    shapes: [],
    id: () => {
      id += 1;
      return id;
    },
  };
}

/** Writes the slide under a layout of the deck's theme. */
export function finishSlide(press: Press, sheet: Sheet, layout: Layout): void {
  const { file, options } = press;
  file.add(
    sheet.part,
    'slide',
    `${XML}<p:sld ${NS.a} ${NS.r} ${NS.p}><p:cSld><p:spTree>${GROUP}${sheet.shapes.join('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
  );
  file.relate(sheet.part, 'slideLayout', layoutPart(options.theme, layout));
}

/** The logo within a box, at its right edge. Nothing without one. */
export function addLogo(press: Press, sheet: Sheet, logo: Logo | undefined, box: Box, align: 'l' | 'r'): void {
  if (!logo) return;
  const part = `ppt/media/logo.${logo.type}`;
  if (!press.file.has(part)) press.file.add(part, 'image', logo.bytes);
  const scale = Math.min(box.width / logo.width, box.height / logo.height);
  const [width, height] = [logo.width * scale, logo.height * scale];
  const x = align === 'r' ? box.x + box.width - width : box.x;
  const alt = slides[press.options.lang].logo(press.options.organisation ?? '');
  sheet.shapes.push(
    pictureFrame(
      { id: sheet.id(), name: 'Logo', alt, box: { x, y: box.y, width, height } },
      press.file.relate(sheet.part, 'image', part),
    ),
  );
}

/** How much of the title's width the logo takes, pt. */
export function logoRoom(logo: Logo | undefined): number {
  return logo ? LOGO.width + 12 : 0;
}

function addChart(press: Press, sheet: Sheet, chart: NativeChart, box: Box, slide: DeckSlide): void {
  const { file, count } = press;
  const { context, model } = slide;
  count.charts += 1;
  const part = `ppt/charts/chart${count.charts}.xml`;
  const book = `ppt/embeddings/Microsoft_Excel_Sheet${count.charts}.xlsx`;
  file.add(book, 'package', workbookOf(chart.sheet));
  file.relate(part, 'package', book);
  const { palette, lang } = context;
  file.add(part, 'chart', chartXml(chart, { text: 'tx1', grid: palette.rule, axis: palette.axis }, lang));
  const title = chart.head === '' ? model.title : `${model.title} · ${chart.head}`;
  const alt = slides[lang].chartAlt(title, model.summary);
  sheet.shapes.push(
    chartFrame({ id: sheet.id(), name: `Chart ${count.charts}`, alt, box }, file.relate(sheet.part, 'chart', part)),
  );
}

async function addPicture(
  press: Press,
  sheet: Sheet,
  block: Block & { kind: 'picture' },
  slide: DeckSlide,
): Promise<void> {
  const { file, count } = press;
  const { svg, width, height, box } = block.picture;
  const paint = slide.context.rasterise ?? rasterise;
  const bytes = await paint(svg, width, height, SCALE);
  count.pictures += 1;
  const part = `ppt/media/image${count.pictures}.png`;
  file.add(part, 'image', bytes);
  const alt = slides[slide.context.lang].pictureAlt(slide.model.title, slide.model.summary);
  sheet.shapes.push(
    pictureFrame(
      { id: sheet.id(), name: `Picture ${count.pictures}`, alt, box },
      file.relate(sheet.part, 'image', part),
    ),
  );
}

/** A headline: the number in large type, its unit small beside it, the whole expression as it is said below. */
function addNumber(sheet: Sheet, box: Box, slide: DeckSlide): void {
  const { model, context } = slide;
  if (model.kind !== 'headline' || !model.parts) return;
  const { sign, number, unit } = model.parts;
  const size = numberSize(model.parts, box.width);
  const below = [model.wording, model.period].filter((t) => t !== '').join(' · ');
  const small = (unit === '' ? '' : ` ${unit.trim()}`) + (model.differs === '' ? '' : DIFFERS);
  sheet.shapes.push(
    textBox(
      {
        id: sheet.id(),
        name: 'Number',
        box,
        anchor: 'ctr',
        paragraphs: [
          {
            runs: [
              { text: `${sign}${number}`, size: size.number, ink: 'accent1', bold: true },
              ...(small === '' ? [] : [{ text: small, size: size.unit, ink: 'tx1' }]),
            ],
          },
          { runs: [{ text: below, size: 20, ink: 'tx2' }] },
        ],
      },
      context.lang,
    ),
  );
}

/** Why there is nothing to draw, in the middle of the slide. */
function addSaid(sheet: Sheet, said: string, box: Box, lang: Lang): void {
  sheet.shapes.push(
    textBox(
      {
        id: sheet.id(),
        name: 'Nothing',
        box,
        anchor: 'ctr',
        paragraphs: [{ runs: [{ text: said, size: 24, ink: 'tx2' }], align: 'ctr' }],
      },
      lang,
    ),
  );
}

function addText(
  sheet: Sheet,
  placed: Placed | null,
  name: string,
  lang: Lang,
  more: Partial<Paragraph['runs'][number]> & { placeholder?: string; anchor?: 't' | 'b' } = {},
): void {
  if (!placed) return;
  const { placeholder, anchor, ...run } = more;
  const lines = placed.text.split('\n');
  sheet.shapes.push(
    textBox(
      {
        id: sheet.id(),
        name,
        box: placed.box,
        ...(placeholder ? { placeholder } : {}),
        ...(anchor ? { anchor } : {}),
        paragraphs: lines.map((line) => ({ runs: [{ text: line, size: placed.size, ink: 'tx1', ...run }] })),
      },
      lang,
    ),
  );
}

/** What stands at the foot of every card: citation id, dataset, link, organisation, number. */
function addFoot(press: Press, sheet: Sheet, page: Page, lang: Lang): void {
  const { file, options, size } = press;
  const { footer, link } = page.text;
  const grey = { size: footer.size, ink: 'tx2' };
  const source = [exports[lang].brand, footer.text].filter((t) => t !== '').join(' · ');
  const linked = link === '' ? undefined : file.relate(sheet.part, 'hyperlink', link, true);
  const shown = link.length > 70 ? slides[lang].openCard : link;
  sheet.shapes.push(
    ruleLine(sheet.id(), { ...footer.box, y: footer.box.y - 3, width: size.width - 2 * MARGIN }, 'bg2'),
    textBox(
      {
        id: sheet.id(),
        name: 'Citation',
        box: footer.box,
        anchor: 'ctr',
        paragraphs: [
          {
            runs: [
              { ...grey, text: source },
              ...(linked === undefined
                ? []
                : [
                    { ...grey, text: ' · ' },
                    { ...grey, text: shown, ink: 'hlink', link: linked },
                  ]),
              ...(options.organisation ? [{ ...grey, text: ` · ${options.organisation}` }] : []),
            ],
          },
        ],
      },
      lang,
    ),
    numberShape(sheet.id(), size, sheet.at),
  );
}

/** One page of a card as a slide; gives the slide, so that its notes can be added. */
export async function addCardPage(press: Press, slide: DeckSlide, page: Page): Promise<Sheet> {
  const { options, size } = press;
  const { lang, palette } = slide.context;
  const sheet = newSlide(press);
  const t = page.text;
  addText(sheet, t.title, 'Title', lang, { bold: true, placeholder: 'type="title"' });
  addText(sheet, t.section, 'Section', lang, { ink: 'accent1', bold: true });
  addText(sheet, t.sentence, 'Sentence', lang, { placeholder: 'type="body" sz="quarter" idx="10"' });
  addText(sheet, t.subtitle, 'Subtitle', lang, { ink: 'tx2' });
  const corner = { x: size.width - MARGIN - LOGO.width, y: 18, ...LOGO };
  addLogo(press, sheet, options.logo, corner, 'r');
  for (const block of page.blocks) {
    switch (block.kind) {
      case 'chart': {
        const { chart, box } = block;
        const high = headHeight(chart.head, box.width);
        const head = { text: chart.head, size: HEAD_TYPE, box: { ...box, y: box.y - high, height: high - 2 } };
        if (chart.head !== '') addText(sheet, head, 'Head', lang, { bold: true });
        addChart(press, sheet, chart, box, slide);
        break;
      }
      case 'picture':
        await addPicture(press, sheet, block, slide);
        break;
      case 'table': {
        const alt = slides[lang].tableAlt(slide.model.title);
        const id = sheet.id();
        sheet.shapes.push(
          tableFrame({ id, name: `Table ${id}`, alt, box: block.box }, { ...block.cells, rule: palette.rule }, lang),
        );
        break;
      }
      case 'number':
        addNumber(sheet, block.box, slide);
        break;
      case 'said':
        addSaid(sheet, block.text, block.box, lang);
        break;
    }
  }
  addText(sheet, t.notesBox, 'Notes', lang, { ink: 'tx2' });
  addText(sheet, t.source, 'Source', lang);
  addFoot(press, sheet, page, lang);
  finishSlide(press, sheet, 'card');
  return sheet;
}
