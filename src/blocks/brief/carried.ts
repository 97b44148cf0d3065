import type { Brief } from '../../domain/brief.ts';
import { CARRIED_ID, readBrief } from '../../domain/briefFile.ts';

/** What stands in it: an id that no other such file has, and the brief as the text of its own file. */
export interface Carried {
  readonly id: string;
  readonly brief: Brief;
}

function isRecord(x: unknown): x is Readonly<Record<string, unknown>> {
  return typeof x === 'object' && x !== null;
}

/** The brief that the page carries; null where it carries none, or none that can be read. */
export function carriedBrief(doc: Document): Carried | null {
  const text = doc.getElementById(CARRIED_ID)?.textContent;
  if (!text) return null;
  try {
    const raw: unknown = JSON.parse(text);
    if (!isRecord(raw) || typeof raw.id !== 'string' || typeof raw.file !== 'string') return null;
    const read = readBrief(raw.file);
    return 'brief' in read ? { id: raw.id, brief: read.brief } : null;
  } catch {
    return null;
  }
}
