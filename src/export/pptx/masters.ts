import type { Lang } from '../../domain/words.ts';
import { slides } from '../../i18n/slides.ts';
import type { ThemeName } from '../../theme/names.ts';
import type { Box } from './native.ts';
import { emu, frame, langAttributes, NS, text, XML } from './ooxml.ts';
import type { OoxmlPackage } from './package.ts';
import { colourMap, themeXml } from './theme.ts';

/** A size of slide, pt. */
export interface SlideSize {
  readonly width: number;
  readonly height: number;
}

export const SIZES = {
  '16:9': { width: 960, height: 540 },
  '4:3': { width: 720, height: 540 },
} as const satisfies Record<string, SlideSize>;
export type SlideFormat = keyof typeof SIZES;

export const MARGIN = 40;

const LAYOUTS = ['cover', 'card'] as const;
export type Layout = (typeof LAYOUTS)[number];
const THEMES: readonly ThemeName[] = ['light', 'dark'];

/** The part of a layout under the master of a theme. */
export function layoutPart(theme: ThemeName, layout: Layout): string {
  return `ppt/slideLayouts/slideLayout${THEMES.indexOf(theme) * LAYOUTS.length + LAYOUTS.indexOf(layout) + 1}.xml`;
}

/** The first shape of every tree: the group that holds the others. */
export const GROUP =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

function placeholder(
  id: number,
  kind: string,
  name: string,
  box: Box,
  prompt: string,
  lang: Lang,
  anchor = 't',
): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${text(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr><p:spPr>${frame(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p>${prompt === '' ? '' : `<a:r><a:rPr ${langAttributes(lang)}/><a:t>${text(prompt)}</a:t></a:r>`}</a:p></p:txBody></p:sp>`;
}

function number(id: number, size: SlideSize): string {
  const box = { x: size.width - MARGIN - 60, y: size.height - 26, width: 60, height: 14 };
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Slide Number"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="12"/></p:nvPr></p:nvSpPr><p:spPr>${frame(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle><a:lvl1pPr algn="r"><a:defRPr sz="900"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:defRPr></a:lvl1pPr></a:lstStyle><a:p><a:fld id="{5A1CE000-0000-4000-8000-0000000000AA}" type="slidenum"><a:rPr lang="en-US"/><a:t>‹#›</a:t></a:fld></a:p></p:txBody></p:sp>`;
}

/** The number of the slide, as a slide shows it. */
export function numberShape(id: number, size: SlideSize, at: number): string {
  return number(id, size)
    .replace('‹#›', String(at))
    .replace(/<p:spPr>.*?<\/p:spPr>/, '<p:spPr/>')
    .replace(/<a:lstStyle>.*?<\/a:lstStyle>/, '<a:lstStyle/>');
}

const BACKGROUND = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
const RUN = (size: number, bold: boolean, ink: string, font: 'mj' | 'mn'): string =>
  `<a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}" kern="1200"><a:solidFill><a:schemeClr val="${ink}"/></a:solidFill><a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/><a:cs typeface="+${font}-cs"/></a:defRPr>`;

function textStyles(): string {
  const level = (n: number, size: number): string =>
    `<a:lvl${n}pPr marL="${emu((n - 1) * 14)}" indent="0" algn="l"><a:buNone/>${RUN(size, false, 'tx1', 'mn')}</a:lvl${n}pPr>`;
  return `<p:txStyles><p:titleStyle><a:lvl1pPr algn="l"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:buNone/>${RUN(26, true, 'tx1', 'mj')}</a:lvl1pPr></p:titleStyle><p:bodyStyle>${level(1, 15)}${level(2, 13)}${level(3, 12)}</p:bodyStyle><p:otherStyle><a:lvl1pPr>${RUN(12, false, 'tx1', 'mn')}</a:lvl1pPr></p:otherStyle></p:txStyles>`;
}

function coverShapes(size: SlideSize, lang: Lang): string {
  const width = size.width - 2 * MARGIN;
  return [
    placeholder(2, 'type="ctrTitle"', 'Title', { x: MARGIN, y: 170, width, height: 110 }, '', lang, 'b'),
    placeholder(3, 'type="subTitle" idx="1"', 'Subtitle', { x: MARGIN, y: 300, width, height: 90 }, '', lang),
  ].join('');
}

function cardShapes(size: SlideSize, lang: Lang): string {
  const width = size.width - 2 * MARGIN;
  return [
    placeholder(2, 'type="title"', 'Title', { x: MARGIN, y: 22, width, height: 40 }, '', lang),
    placeholder(3, 'type="body" sz="quarter" idx="10"', 'Sentence', { x: MARGIN, y: 64, width, height: 40 }, '', lang),
    number(4, size),
  ].join('');
}

function layoutXml(layout: Layout, size: SlideSize, lang: Lang): string {
  const shapes = layout === 'cover' ? coverShapes(size, lang) : cardShapes(size, lang);
  const type = layout === 'cover' ? ' type="title" preserve="1"' : ' preserve="1" userDrawn="1"';
  return `${XML}<p:sldLayout ${NS.a} ${NS.r} ${NS.p}${type}><p:cSld name="${text(slides[lang].layouts[layout])}"><p:spTree>${GROUP}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

/** Adds both masters with their themes and layouts; gives the entries of the presentation's list of masters. */
export function addMasters(file: OoxmlPackage, size: SlideSize, lang: Lang): string {
  return THEMES.map((theme, i) => {
    const master = `ppt/slideMasters/slideMaster${i + 1}.xml`;
    const themePart = `ppt/theme/theme${i + 1}.xml`;
    const layouts = LAYOUTS.map((layout, k) => {
      const part = layoutPart(theme, layout);
      file.add(part, 'slideLayout', layoutXml(layout, size, lang));
      file.relate(part, 'slideMaster', master);
      const id = 2_147_483_648 + i * 100 + k + 1;
      return `<p:sldLayoutId id="${id}" r:id="${file.relate(master, 'slideLayout', part)}"/>`;
    });
    file.relate(master, 'theme', themePart);
    file.add(themePart, 'theme', themeXml(theme, slides[lang].masters[theme]));
    const body = { x: MARGIN, y: 64, width: size.width - 2 * MARGIN, height: size.height - 160 };
    const shapes = [
      placeholder(2, 'type="title"', 'Title', { ...body, y: 22, height: 40 }, '', lang),
      placeholder(3, 'type="body" idx="1"', 'Text', body, '', lang),
      number(4, size),
    ].join('');
    file.add(
      master,
      'slideMaster',
      `${XML}<p:sldMaster ${NS.a} ${NS.r} ${NS.p}><p:cSld>${BACKGROUND}<p:spTree>${GROUP}${shapes}</p:spTree></p:cSld>${colourMap(theme)}<p:sldLayoutIdLst>${layouts.join('')}</p:sldLayoutIdLst><p:hf hdr="0" ftr="0" dt="0"/>${textStyles()}</p:sldMaster>`,
    );
    return `<p:sldMasterId id="${2_147_483_648 + i * 100}" r:id="${file.relate('ppt/presentation.xml', 'slideMaster', master)}"/>`;
  }).join('');
}
