import type { AnyModel } from '../charts/models.ts';
import type { ExportContext, MadeFile } from './context.ts';
import { fileName } from './fileName.ts';
import { makeDeck } from './pptx/deck.ts';

/** The card as slides of 16:9 on the light master, its chart native; no cover: it goes into somebody's own presentation. */
export async function pptx(model: AnyModel, context: ExportContext): Promise<MadeFile> {
  const { lang } = context;
  const options = { lang, theme: 'light', format: '16:9', title: model.title, cover: false, closing: false } as const;
  const { blob } = await makeDeck([{ model, context }], options);
  return { name: fileName(model, 'pptx', lang), blob };
}
