import type { AnyModel } from '../charts/models.ts';
import { type ExportContext, ExportError } from './context.ts';
import { copyAll, copyText, saveFile } from './deliver.ts';
import { EXPORTERS, type Exporter, type ExportFormat } from './registry.ts';

/** The code of a format; an ExportError `load` where it did not arrive. */
async function loaded<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new ExportError('load', cause);
  }
}

/** Lets the browser show that work has begun before the work holds it up. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** What came of an export: the name of a file, or what was copied. */
export interface Delivered {
  readonly file: string | null;
  readonly copied: 'text' | 'all' | 'noPicture' | 'undrawn' | null;
}

/**
 * Exports the model and delivers it: a download, or something on the clipboard. Call it inside the click. Rejects with an
 * ExportError, or with whatever else stopped it.
 */
export async function runExport(format: ExportFormat, model: AnyModel, context: ExportContext): Promise<Delivered> {
  const exporter: Exporter = EXPORTERS[format];
  if (exporter.to === 'clipboard') {
    await copyText(loaded(exporter.load).then((make) => make(model, context)));
    return { file: null, copied: 'text' };
  }
  if (exporter.to === 'clipboards') {
    const copied = await copyAll(loaded(exporter.load).then((make) => make(model, context)));
    return { file: null, copied };
  }
  const make = await loaded(exporter.load);
  await nextFrame();
  const file = await make(model, context);
  saveFile(file);
  return { file: file.name, copied: null };
}
