import type { ThemeName } from '../../theme/names.ts';
import { type Palette, PALETTES } from '../../theme/tokens.ts';
import { NS, text, XML } from './ooxml.ts';

/** Latin letters and numbers; every office program has it or something of its widths. */
const LATIN = 'Arial';
/** Chinese: Windows and the office programs for the Mac bring it; PANOSE numbers lead others to a sans-serif. */
const CHINESE = '微软雅黑';
const PANOSE = 'panose="020B0503020204020204" pitchFamily="34" charset="-122"';

function fonts(tag: 'majorFont' | 'minorFont'): string {
  return `<a:${tag}><a:latin typeface="${LATIN}" panose="020B0604020202020204" pitchFamily="34" charset="0"/><a:ea typeface="${CHINESE}" ${PANOSE}/><a:cs typeface="${LATIN}"/><a:font script="Hans" typeface="${CHINESE}"/><a:font script="Hant" typeface="Microsoft JhengHei"/><a:font script="Jpan" typeface="Yu Gothic"/></a:${tag}>`;
}

function rgb(name: string, hex: string): string {
  return `<a:${name}><a:srgbClr val="${hex.slice(1).toUpperCase()}"/></a:${name}>`;
}

/** `dk1` and `lt1` are dark and light in both themes; the master says which of them is text. */
function colours(palette: Palette, dark: boolean): string {
  const [dk1, lt1] = dark ? [palette.paper, palette.ink] : [palette.ink, palette.paper];
  const [dk2, lt2] = dark ? [palette.page, palette.inkSoft] : [palette.inkSoft, palette.page];
  const [, ...rest] = palette.category;
  return [
    rgb('dk1', dk1),
    rgb('lt1', lt1),
    rgb('dk2', dk2),
    rgb('lt2', lt2),
    ...[palette.accent, ...rest].map((hex, i) => rgb(`accent${i + 1}`, hex)),
    rgb('hlink', palette.accent),
    rgb('folHlink', palette.category[2]),
  ].join('');
}

const FLAT = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINE = (w: number): string =>
  `<a:ln w="${w}" cap="flat" cmpd="sng" algn="ctr">${FLAT}<a:prstDash val="solid"/></a:ln>`;
const FORMAT = `<a:fmtScheme name="Flat"><a:fillStyleLst>${FLAT.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${LINE(6350)}${LINE(12700)}${LINE(19050)}</a:lnStyleLst><a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${FLAT.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`;

/** The theme of a master: colours of our palette, fonts that WPS and PowerPoint have. */
export function themeXml(theme: ThemeName, name: string): string {
  return `${XML}<a:theme ${NS.a} name="${text(name)}"><a:themeElements><a:clrScheme name="${text(name)}">${colours(PALETTES[theme], theme === 'dark')}</a:clrScheme><a:fontScheme name="${text(name)}">${fonts('majorFont')}${fonts('minorFont')}</a:fontScheme>${FORMAT}</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`;
}

/** Which colours of the theme are paper and ink. */
export function colourMap(theme: ThemeName): string {
  const [bg, tx] = theme === 'dark' ? ['dk', 'lt'] : ['lt', 'dk'];
  return `<p:clrMap bg1="${bg}1" tx1="${tx}1" bg2="${bg}2" tx2="${tx}2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>`;
}
