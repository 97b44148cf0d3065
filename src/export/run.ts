import type { AnyModel } from '../charts/models.ts';
import { type ExportContext, ExportError } from './context.ts';
import { copyText, saveFile } from './deliver.ts';
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

/**
 * Exports the model and delivers it: a download, or a text on the clipboard. Resolves to the name of the file, or null.
 * Call it inside the click. Rejects with an ExportError, or with whatever else stopped it.
 */
export async function runExport(
  format: ExportFormat,
  model: AnyModel,
  context: ExportContext,
): Promise<{ readonly file: string | null }> {
  const exporter: Exporter = EXPORTERS[format];
  if (exporter.to === 'clipboard') {
    await copyText(loaded(exporter.load).then((make) => make(model, context)));
    return { file: null };
  }
  const make = await loaded(exporter.load);
  await nextFrame();
  const file = await make(model, context);
  saveFile(file);
  return { file: file.name };
}
