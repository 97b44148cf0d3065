import { readText, saysPng } from './pngText.ts';
import { parseRecord, RECORD_NAME, type RecordFault, type ViewRecord } from './record.ts';
import { readMetadata } from './svgText.ts';

/** Why a file could not be opened: too large, of another kind, a picture without a record, or one that is not as it should be. */
export type OpenFault = RecordFault | 'large' | 'kind' | 'bare';

/** No picture of ours comes near. */
const MOST_BYTES = 40_000_000;

/** The record in a file's bytes: a PNG, an SVG, or the JSON of a view. Its name and declared type are not believed. */
export function recordIn(bytes: Uint8Array): ViewRecord | OpenFault {
  if (bytes.length > MOST_BYTES) return 'large';
  if (saysPng(bytes)) {
    const found = readText(bytes, RECORD_NAME);
    if (found === null) return 'bare';
    return found === 'damaged' ? 'damaged' : parseRecord(found.text);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trimStart();
  } catch {
    return 'kind';
  }
  if (text.startsWith('{')) return parseRecord(text);
  if (!/^<(?:\?xml|!--|!DOCTYPE|svg\b|\w+:svg\b)/i.test(text)) return 'kind';
  const found = readMetadata(text, RECORD_NAME);
  return found === null ? 'bare' : parseRecord(found);
}

/** The record in a file of the reader's. Nothing of it leaves the browser. */
export async function openFile(file: Blob): Promise<ViewRecord | OpenFault> {
  return file.size > MOST_BYTES ? 'large' : recordIn(new Uint8Array(await file.arrayBuffer()));
}
