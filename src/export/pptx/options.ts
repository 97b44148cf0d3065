import type { AnyModel } from '../../charts/models.ts';
import type { Lang } from '../../domain/words.ts';
import type { ThemeName } from '../../theme/names.ts';
import type { ExportContext } from '../context.ts';
import type { Logo } from './logo.ts';
import type { SlideFormat } from './masters.ts';

/** A card on its way onto a slide. `context` is the card's own: its link, id and evidence. */
export interface DeckSlide {
  readonly model: AnyModel;
  readonly context: ExportContext;
  /** Instead of the chart's title. */
  readonly title?: string;
  /** The presenter's own words: on the slide, and first in the notes. */
  readonly comment?: string;
  /** The section that it opens or stands in; shown above the title. */
  readonly section?: string;
}

export interface DeckOptions {
  readonly lang: Lang;
  readonly theme: ThemeName;
  readonly format: SlideFormat;
  /** Title of the cover, and of the file. */
  readonly title: string;
  readonly subtitle?: string;
  /** Stands on the cover and at the foot of each slide. */
  readonly organisation?: string;
  /** Stands on the cover and in the corner of each slide. */
  readonly logo?: Logo;
  readonly cover: boolean;
  /** A last page with all sources. */
  readonly closing: boolean;
}

export interface DeckRun {
  /** Called after each card with how many of how many are done. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Ends the work before the next card; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}
