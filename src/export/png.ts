import type { AnyModel } from '../charts/models.ts';
import { type ExportContext, ExportError, type MadeFile } from './context.ts';
import { fileName } from './fileName.ts';
import { composePicture, type Picture } from './picture.ts';

/** Pixels for each px of the picture. */
const SCALE = 2;

function loadImage(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new ExportError('draw'));
    image.src = address;
  });
}

async function paint(picture: Picture): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([picture.svg], { type: 'image/svg+xml' }));
  try {
    const image = await loadImage(address);
    const canvas = document.createElement('canvas');
    canvas.width = picture.width * SCALE;
    canvas.height = picture.height * SCALE;
    const pen = canvas.getContext('2d');
    if (!pen) throw new ExportError('draw');
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    // A canvas beyond what the device allows gives nothing, without an error.
    if (!blob) throw new ExportError('draw');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The card as a bitmap of twice its size; in a browser only. Throws an ExportError `draw` where the browser cannot. */
export async function png(model: AnyModel, context: ExportContext): Promise<MadeFile> {
  if (typeof document === 'undefined') throw new ExportError('draw');
  const blob = await paint(composePicture(model, context));
  return { name: fileName(model, 'png', context.lang), blob };
}
