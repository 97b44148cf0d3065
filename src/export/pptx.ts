import type { AnyModel } from '../charts/models.ts';
import type { ExportContext, MadeFile } from './context.ts';
import { fileName } from './fileName.ts';
import { makeDeck } from './pptx/deck.ts';
import { keptLook } from './pptx/keptLook.ts';
import { lookOptions } from './pptx/look.ts';

/**
 * The card as slides in the look that the reader chose last, its chart native; cover and page of sources only where they are
 * asked for: it mostly goes into somebody's own presentation.
 */
export async function pptx(model: AnyModel, context: ExportContext): Promise<MadeFile> {
  const { lang, pages = { cover: false, closing: false } } = context;
  const options = { ...lookOptions(keptLook()), lang, title: model.title, ...pages };
  const { blob } = await makeDeck([{ model, context }], options);
  return { name: fileName(model, 'pptx', lang), blob };
}
