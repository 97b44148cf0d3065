import type { AnyModel } from '../charts/models.ts';
import type { ExportContext, MadeFile } from './context.ts';
import { fileName } from './fileName.ts';
import { composePicture } from './picture.ts';

/** The card as a vector picture. */
export function svg(model: AnyModel, context: ExportContext): MadeFile {
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${composePicture(model, context, context.picture).svg}`;
  return { name: fileName(model, 'svg', context.lang), blob: new Blob([text], { type: 'image/svg+xml' }) };
}
