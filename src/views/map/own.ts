import { type BoundaryFault, readBoundaryText } from '../../data/maps.ts';
import type { Area } from '../../domain/map.ts';

/** The largest file that is read, in bytes. */
export const MOST_BYTES = 5 * 1024 * 1024;

/** Boundaries that the reader brought; they live as long as the page shows them. */
export interface OwnBoundaries {
  readonly file: string;
  readonly areas: readonly Area[];
  /** Features that are no named areas. */
  readonly skipped: number;
}

export type OwnFault = BoundaryFault | 'too_large' | 'unreadable' | 'none_matched';

/** The part of a file that is read here. */
interface SomeFile {
  readonly name: string;
  readonly size: number;
  text(): Promise<string>;
}

/**
 * Reads a file of boundaries, here in the page. `matches` counts the districts that its areas are: without any, it is of no
 * use.
 */
export async function readOwn(
  file: SomeFile,
  matches: (areas: readonly Area[]) => number,
): Promise<OwnBoundaries | { readonly fault: OwnFault }> {
  if (file.size > MOST_BYTES) return { fault: 'too_large' };
  let content: string;
  try {
    content = await file.text();
  } catch {
    return { fault: 'unreadable' };
  }
  const read = readBoundaryText(content);
  if ('fault' in read) return read;
  if (matches(read.areas) === 0) return { fault: 'none_matched' };
  return { file: file.name, areas: read.areas, skipped: read.skipped };
}
