import type { AnyModel } from '../charts/models.ts';
import { type ExportContext, ExportError, type MadeFile } from './context.ts';
import { fileName } from './fileName.ts';
import { composePicture, type Picture } from './picture.ts';
import { withTexts } from './pngText.ts';
import { RECORD_NAME, recordOf } from './record.ts';
import { QUICK } from './shape.ts';

function loadImage(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new ExportError('draw'));
    image.src = address;
  });
}

/** The picture as bitmap bytes, `scale` pixels for each px; in a browser only. Throws an ExportError `draw` where it cannot. */
export async function paint(picture: Pick<Picture, 'svg' | 'width' | 'height'>, scale: number): Promise<Uint8Array> {
  if (typeof document === 'undefined') throw new ExportError('draw');
  const address = URL.createObjectURL(new Blob([picture.svg], { type: 'image/svg+xml' }));
  try {
    const image = await loadImage(address);
    const canvas = document.createElement('canvas');
    canvas.width = picture.width * scale;
    canvas.height = picture.height * scale;
    const pen = canvas.getContext('2d');
    if (!pen) throw new ExportError('draw');
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    // A canvas beyond what the device allows gives nothing, without an error.
    if (!blob) throw new ExportError('draw');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}

/**
 * The card as a bitmap that carries the record of its view; in a browser only. Throws an ExportError `draw` where the
 * browser cannot.
 */
export async function png(model: AnyModel, context: ExportContext): Promise<MadeFile> {
  const choice = context.picture ?? QUICK;
  const bytes = await paint(composePicture(model, context, choice), choice.scale);
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
