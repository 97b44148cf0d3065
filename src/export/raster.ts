import { ExportError, type Rasterise } from './context.ts';

function loadImage(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new ExportError('draw'));
    image.src = address;
  });
}

/** SVG to PNG by the browser's own canvas. Throws an ExportError `draw` where there is none. */
export const rasterise: Rasterise = async (svg, width, height, scale) => {
  if (typeof document === 'undefined') throw new ExportError('draw');
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await loadImage(address);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
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
};
