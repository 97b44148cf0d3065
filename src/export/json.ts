import type { AnyModel } from '../charts/models.ts';
import type { ExportContext, MadeFile } from './context.ts';
import { fileName } from './fileName.ts';
import { recordOf } from './record.ts';

/** The card as JSON: the same record that its pictures carry, which the app opens again. */
export function json(model: AnyModel, context: ExportContext): MadeFile {
  const text = `${JSON.stringify(recordOf(model, context), null, 2)}\n`;
  return { name: fileName(model, 'json', context.lang), blob: new Blob([text], { type: 'application/json' }) };
}
