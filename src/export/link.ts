import type { AnyModel } from '../charts/models.ts';
import type { ExportContext } from './context.ts';

/** The address of the card. */
export function link(_model: AnyModel, context: ExportContext): string {
  return context.link;
}
