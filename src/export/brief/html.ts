import type { Brief } from '../../domain/brief.ts';
import { CARRIED_ID, writeBrief } from '../../domain/briefFile.ts';
import type { MadeFile } from '../context.ts';
import { cleanName } from '../fileName.ts';
import { escapeXml } from '../xml.ts';

/**
 * The one-file page with a brief inside. `id` sets its shelf in the browser apart from that of every other file. Throws a
 * RangeError where the source is no page of ours: a file that does not open must not be saved.
 */
export function withBrief(source: string, brief: Brief, id: string): string {
  const end = source.lastIndexOf('</body>');
  if (end < 0 || !/<title>[^<]*<\/title>/.test(source)) throw new RangeError('the one-file page is not as expected');
  // No HTML parser takes this for the end of the element.
  const json = JSON.stringify({ id, file: writeBrief(brief) }).replace(/</g, '\\u003c');
  const carried = `  <script type="application/json" id="${CARRIED_ID}">${json}</script>\n  `;
  const whole = source.slice(0, end) + carried + source.slice(end);
  return brief.title === ''
    ? whole
    : whole.replace(/<title>[^<]*<\/title>/, () => `<title>${escapeXml(brief.title)}</title>`);
}

/** The brief as one HTML file, with the whole product and its data. */
export function htmlFile(source: string, brief: Brief, name: string, id: string): MadeFile {
  const text = withBrief(source, brief, id);
  return { name: `${cleanName(name)}.html`, blob: new Blob([text], { type: 'text/html' }) };
}
