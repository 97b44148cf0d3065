import type { AnyModel } from '../../charts/models.ts';
import type { ExportContext } from '../context.ts';

/** A card of a brief on its way out. `context` is the card's own: its link, id and evidence. */
export interface BriefSlide {
  readonly model: AnyModel;
  readonly context: ExportContext;
  /** Instead of the chart's title. */
  readonly title?: string;
  readonly comment?: string;
  /** The section that it stands in. */
  readonly section?: string;
}

/** How a long export is followed and stopped. */
export interface Run {
  readonly signal: AbortSignal;
  /** Called with how many of how many steps are done. */
  readonly onProgress: (done: number, of: number) => void;
}

/** Lets the page answer between two steps, and stops where that is wanted: rejects with the signal's reason. */
export async function nextStep({ signal }: Run): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
  signal.throwIfAborted();
}
