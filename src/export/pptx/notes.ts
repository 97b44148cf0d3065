import { choiceText } from '../../charts/common/choiceText.ts';
import { inputsText } from '../../charts/common/inputsText.ts';
import type { Lang } from '../../domain/words.ts';
import { toldOnce } from '../../format/source.ts';
import { honest } from '../../i18n/honest.ts';
import { slides } from '../../i18n/slides.ts';
import { formatParagraph } from '../../format/date.ts';
import { webAddress } from '../context.ts';
import { formOf, notesOf } from './cardText.ts';
import { charts } from '../../i18n/charts.ts';
import { GROUP } from './masters.ts';
import { frame, NS, text, XML } from './ooxml.ts';
import type { DeckSlide } from './options.ts';
import type { OoxmlPackage } from './package.ts';
import { paragraphs } from './shapes.ts';
import { colourMap, themeXml } from './theme.ts';

const MASTER = 'ppt/notesMasters/notesMaster1.xml';
const THEME = 'ppt/theme/theme3.xml';
/** Portrait, pt. */
const PAGE = { width: 540, height: 720 };

const IMAGE = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr>{frame}</p:spPr></p:sp>`;

/** Adds the master of the notes pages; gives its entry in the presentation. */
export function addNotesMaster(file: OoxmlPackage, name: string): string {
  const image = IMAGE.replace(
    '{frame}',
    `${frame({ x: 60, y: 40, width: 420, height: 236 })}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="9525"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:ln>`,
  );
  const body = `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="1"/></p:nvPr></p:nvSpPr><p:spPr>${frame({ x: 40, y: 300, width: PAGE.width - 80, height: 390 })}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p/></p:txBody></p:sp>`;
  file.add(
    MASTER,
    'notesMaster',
    `${XML}<p:notesMaster ${NS.a} ${NS.r} ${NS.p}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>${GROUP}${image}${body}</p:spTree></p:cSld>${colourMap('light')}<p:notesStyle><a:lvl1pPr marL="0" algn="l"><a:defRPr sz="1100"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/></a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>`,
  );
  file.add(THEME, 'theme', themeXml('light', name));
  file.relate(MASTER, 'theme', THEME);
  return `<p:notesMasterIdLst><p:notesMasterId r:id="${file.relate('ppt/presentation.xml', 'notesMaster', MASTER)}"/></p:notesMasterIdLst>`;
}

/** Adds the notes of a slide, a paragraph a line. */
export function addNotes(file: OoxmlPackage, slide: string, at: number, lines: readonly string[], lang: Lang): void {
  const part = `ppt/notesSlides/notesSlide${at}.xml`;
  const body = paragraphs(
    lines.map((line) => ({ runs: line === '' ? [] : [{ text: line, size: 11, ink: 'tx1' }] })),
    lang,
  );
  file.add(
    part,
    'notesSlide',
    `${XML}<p:notes ${NS.a} ${NS.r} ${NS.p}><p:cSld><p:spTree>${GROUP}${IMAGE.replace('{frame}', '')}<p:sp><p:nvSpPr><p:cNvPr id="3" name="${text('Notes')}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${body}</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`,
  );
  file.relate(part, 'notesMaster', MASTER);
  file.relate(part, 'slide', slide);
  file.relate(slide, 'notesSlide', part);
}

/** What the presenter has at hand: own words, the sentence, what the slide shows, all notes, every value with its evidence, all sources. */
export function noteLines(slide: DeckSlide): string[] {
  const { model, context } = slide;
  const { lang } = context;
  const w = slides[lang];
  const comma = lang === 'zh' ? '；' : '; ';
  const comment = slide.comment?.trim() ?? '';
  const rows = model.table.map((r) => {
    const details = [
      r.asWritten === '' ? '' : w.notes.written(r.asWritten),
      r.bound,
      r.period,
      [r.source, r.paragraph === undefined ? '' : formatParagraph(r.paragraph, lang)].filter((t) => t !== '').join(' '),
      r.inputs ? `${honest[lang].inputs}${charts[lang].colon}${inputsText(r, lang)}` : '',
      r.disputed ? choiceText(r.disputed, lang) : '',
      r.figure ?? '',
      webAddress(context.evidence(r)),
    ];
    return w.notes.row(
      r.name,
      `${r.value}${lang === 'en' && r.unit !== '' ? ' ' : ''}${r.unit}`,
      details.filter((t) => t !== '').join(comma),
    );
  });
  const ends = [context.id, webAddress(context.link)].filter((t) => t !== '').join(' · ');
  return [
    ...(comment === '' ? [] : [`${w.notes.comment}${charts[lang].colon}${comment}`, '']),
    model.title,
    model.empty ?? model.summary,
    '',
    ...(model.empty === null ? [w.notes.shows[model.kind]] : []),
    ...notesOf(slide),
    ...(formOf(model) === 'chart' ? [w.notes.method] : []),
    '',
    ...(rows.length === 0 ? [] : [`${w.notes.evidence}${charts[lang].colon}`, ...rows, '']),
    ...(model.sources.length === 0
      ? []
      : [`${charts[lang].source}${toldOnce(model.sources.map((s) => s.text)).join(charts[lang].comma)}`]),
    ...(ends === '' ? [] : [ends]),
  ];
}
