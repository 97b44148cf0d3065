import type { AnyModel } from '../charts/models.ts';
import type { ExportContext, MadeFile } from './context.ts';
import { fileName } from './fileName.ts';
import { composePicture } from './picture.ts';
import { withTexts } from './pngText.ts';
import { rasterise } from './raster.ts';
import { RECORD_NAME, recordOf } from './record.ts';
import { QUICK } from './shape.ts';

/**
 * The card as a bitmap that carries the record of its view. Throws an ExportError `draw` where nothing here can draw one.
 */
export async function png(model: AnyModel, context: ExportContext): Promise<MadeFile> {
  const choice = context.picture ?? QUICK;
  const { svg, width, height } = composePicture(model, context, choice);
  const bytes = await (context.rasterise ?? rasterise)(svg, width, height, choice.scale);
  const whole = withTexts(bytes, textsOf(model, context), choice.scale);
  return { name: fileName(model, 'png', context.lang), blob: new Blob([whole], { type: 'image/png' }) };
}

/** What a PNG says of itself: for programs that list pictures, and for the app. */
export function textsOf(model: AnyModel, context: ExportContext): (readonly [string, string])[] {
  return [
    ['Title', model.title],
    ['Description', model.summary],
    [RECORD_NAME, JSON.stringify(recordOf(model, context))],
  ];
}
