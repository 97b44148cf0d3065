import { cleanName } from '../fileName.ts';
import type { MadeFile } from '../context.ts';
import { slides as words } from '../../i18n/slides.ts';
import { exports } from '../../i18n/exports.ts';
import { PALETTES } from '../../theme/tokens.ts';
import { addClosing, addCover } from './covers.ts';
import { addMasters, SIZES } from './masters.ts';
import { addNotes, addNotesMaster, noteLines } from './notes.ts';
import { emu, NS, text, XML } from './ooxml.ts';
import type { DeckOptions, DeckRun, DeckSlide } from './options.ts';
import { OoxmlPackage } from './package.ts';
import { pagesOf } from './pages.ts';
import { addCardPage, logoRoom, type Press } from './slide.ts';

const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Lets the page answer between two cards. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

function addProperties(file: OoxmlPackage, options: DeckOptions, date: string, count: number): void {
  const brand = exports[options.lang].brand;
  const at = /^\d{4}-\d\d-\d\d$/.test(date) ? `${date}T00:00:00Z` : '2026-01-01T00:00:00Z';
  file.add(
    'docProps/core.xml',
    'core-properties',
    `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${text(options.title)}</dc:title><dc:creator>${text(options.organisation || brand)}</dc:creator><dc:language>${options.lang === 'zh' ? 'zh-CN' : 'en-US'}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified></cp:coreProperties>`,
  );
  file.add(
    'docProps/app.xml',
    'extended-properties',
    `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${text(brand)}</Application><Slides>${count}</Slides></Properties>`,
  );
  file.relate('', 'core-properties', 'docProps/core.xml');
  file.relate('', 'extended-properties', 'docProps/app.xml');
}

const TABLE_STYLE = '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}';

function addSettings(file: OoxmlPackage): void {
  file.add('ppt/presProps.xml', 'presProps', `${XML}<p:presentationPr ${NS.a} ${NS.r} ${NS.p}/>`);
  file.add('ppt/viewProps.xml', 'viewProps', `${XML}<p:viewPr ${NS.a} ${NS.r} ${NS.p}/>`);
  file.add('ppt/tableStyles.xml', 'tableStyles', `${XML}<a:tblStyleLst ${NS.a} def="${TABLE_STYLE}"/>`);
  for (const kind of ['presProps', 'viewProps', 'tableStyles']) {
    file.relate('ppt/presentation.xml', kind, `ppt/${kind}.xml`);
  }
}

/**
 * Cards as a presentation: each a slide or more with native charts, the evidence in its notes; cover and closing page where
 * wanted. Tells after each card how far it is, answers the page in between, and stops before the next card when aborted.
 */
export async function makeDeck(
  cards: readonly DeckSlide[],
  options: DeckOptions,
  run: DeckRun = {},
): Promise<MadeFile> {
  const { lang, theme } = options;
  const size = SIZES[options.format];
  const file = new OoxmlPackage();
  const press: Press = { file, options, size, count: { slides: 0, charts: 0, pictures: 0 } };
  const themed = cards.map((c) => ({ ...c, context: { ...c.context, palette: PALETTES[theme] } }));
  file.relate('', 'officeDocument', 'ppt/presentation.xml');
  const masters = addMasters(file, size, lang);
  const notes = addNotesMaster(file, words[lang].deckName);
  if (options.cover) addCover(press, themed);
  for (const [i, card] of themed.entries()) {
    run.signal?.throwIfAborted();
    for (const page of await pagesOf(card, size, logoRoom(options.logo))) {
      const sheet = await addCardPage(press, card, page);
      const lines = page.first ? noteLines(card) : [card.model.title, page.text.link];
      addNotes(file, sheet.part, sheet.at, lines, card.context.lang);
    }
    run.onProgress?.(i + 1, themed.length);
    await breathe();
  }
  run.signal?.throwIfAborted();
  if (options.closing) addClosing(press, themed);
  const entries = Array.from({ length: press.count.slides }, (_, i) => {
    const id = file.relate('ppt/presentation.xml', 'slide', `ppt/slides/slide${i + 1}.xml`);
    return `<p:sldId id="${256 + i}" r:id="${id}"/>`;
  });
  file.relate('ppt/presentation.xml', 'theme', 'ppt/theme/theme1.xml');
  file.add(
    'ppt/presentation.xml',
    'officeDocument',
    `${XML}<p:presentation ${NS.a} ${NS.r} ${NS.p} saveSubsetFonts="1"><p:sldMasterIdLst>${masters}</p:sldMasterIdLst>${notes}<p:sldIdLst>${entries.join('')}</p:sldIdLst><p:sldSz cx="${emu(size.width)}" cy="${emu(size.height)}"/><p:notesSz cx="${emu(540)}" cy="${emu(720)}"/></p:presentation>`,
  );
  addSettings(file);
  addProperties(file, options, cards[0]?.context.date ?? '', press.count.slides);
  const name = `${cleanName(options.title) || words[lang].deckName}.pptx`;
  return { name, blob: new Blob([file.zipped()], { type: PPTX_TYPE }) };
}
