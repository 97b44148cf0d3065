import type { AnyModel } from '../charts/models.ts';
import { type ExportContext, ExportError, webAddress } from './context.ts';

/** The address of the card; a page on a disk has none that anybody else could open, which is a fault of its own. */
export function link(_model: AnyModel, context: ExportContext): string {
  if (webAddress(context.link) === '') throw new ExportError('local');
  return context.link;
}
