import type { Paragraph } from './figure.ts';
import type { Bilingual, EntityKind } from './words.ts';

/** A named thing to drill down to: a fund, a programme, a platform, a workstation, an institute. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: Bilingual;
  readonly place: string;
  /** What it does, in our own words. */
  readonly summary: Bilingual;
  /** Figures about it. */
  readonly figures: readonly string[];
  readonly source: string;
  readonly paragraph: Paragraph;
  readonly partOf?: string;
}
