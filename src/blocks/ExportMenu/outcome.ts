import { type ExportContext, ExportError } from '../../export/context.ts';
import type { ExportFormat } from '../../export/registry.ts';
import type { Delivered } from '../../export/run.ts';
import { exports } from '../../i18n/exports.ts';

/** What the last export has come to. */
export type Outcome =
  /** The dialog that was asked for did not arrive. */
  | { readonly state: 'unloaded' }
  | { readonly state: 'working'; readonly format: ExportFormat }
  | { readonly state: 'done'; readonly format: ExportFormat; readonly delivered: Delivered }
  | { readonly state: 'failed'; readonly format: ExportFormat; readonly error: unknown };

function doneText(format: ExportFormat, { file, copied }: Delivered, lang: ExportContext['lang']): string {
  const w = exports[lang];
  if (file !== null) return w.saved(file);
  if (copied !== null && copied !== 'text') return w.copied[copied];
  return w.copied[format === 'link' ? 'link' : 'table'];
}

/** What the last export has come to, in words. */
export function textOf(outcome: Outcome, lang: ExportContext['lang']): string {
  const w = exports[lang];
  if (outcome.state === 'unloaded') return w.faults.load;
  const { format } = outcome;
  switch (outcome.state) {
    case 'working':
      return w.working[format];
    case 'done':
      return doneText(format, outcome.delivered, lang);
    case 'failed': {
      const fault = outcome.error instanceof ExportError ? outcome.error.fault : 'unknown';
      return w.failed(w.formats[format], w.faults[fault]);
    }
  }
}
