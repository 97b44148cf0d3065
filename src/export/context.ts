import type { TableRow } from '../charts/common/model.ts';
import type { Lang } from '../domain/words.ts';
import type { Palette } from '../theme/tokens.ts';
import type { PictureChoice } from './shape.ts';

/** All that an export takes from outside the model, so that the same functions work in page, test and script. */
export interface ExportContext {
  readonly lang: Lang;
  /** Colours of pictures. */
  readonly palette: Palette;
  /** Version and ISO date of the dataset; '' where they are not known. */
  readonly version: string;
  readonly date: string;
  /** Citation id of what is drawn; '' where the version of the dataset is not known. */
  readonly id: string;
  /** The card as a query string, by which it can be drawn anywhere; '' where it has none. */
  readonly card: string;
  /** Where it was drawn: address below the root, with its query. */
  readonly page: string;
  /** Absolute address of the card. */
  readonly link: string;
  /** How pictures are wanted; else those of one click. */
  readonly picture?: PictureChoice;
  /** Which pages the slides of a card have beside it; else neither. */
  readonly pages?: { readonly cover: boolean; readonly closing: boolean };
  /** Turns an SVG of `width` × `height` px into PNG bytes with `scale` pixels a px; where there is none, the browser's canvas does. */
  readonly rasterise?: Rasterise;
  /** Absolute address of what stands behind a row; '' where there is none. */
  readonly evidence: (row: TableRow) => string;
}

export type Rasterise = (svg: string, width: number, height: number, scale: number) => Promise<Uint8Array>;

/** A file that is ready to be saved. */
export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
}

/** One thing in the forms that a document, a spreadsheet and a chat each paste. */
export interface Copies {
  /** Bytes of a PNG, still being drawn; rejects where the browser cannot. */
  readonly picture: () => Promise<Blob>;
  readonly html: string;
  readonly text: string;
}

/** What stopped an export, as a word that the page can explain. */
export type ExportFault = 'load' | 'draw' | 'clipboard' | 'local';

export class ExportError extends Error {
  override readonly name = 'ExportError';
  readonly fault: ExportFault;

  constructor(fault: ExportFault, cause?: unknown) {
    super(`Export failed: ${fault}`, { cause });
    this.fault = fault;
  }
}

/** The address, where others can open it; '' for a page that was opened from a disk, whose path is nobody else's business. */
export function webAddress(href: string): string {
  return /^https?:\/\//i.test(href) ? href : '';
}
