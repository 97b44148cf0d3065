import type { Dataset } from '../../domain/dataset.ts';
import type { Figure, Paragraph } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { type Measure, measureOf } from '../../domain/measure.ts';
import type { Place } from '../../domain/place.ts';

/** One passage of a source, and the figure that rests on it. */
export interface Passage {
  /** Unique within the source. */
  readonly key: string;
  readonly figure: Figure;
  readonly indicator: Indicator;
  readonly place: Place;
  readonly measure: Measure;
  readonly paragraph: Paragraph;
  /** As this source writes it. */
  readonly asWritten: string;
  /** The figure's own source is another one. */
  readonly also: boolean;
}

/** Where a passage stands: numbered lines first, then numbered paragraphs, then other locators. */
function rank(paragraph: Paragraph): readonly [group: number, number: number] {
  if (typeof paragraph === 'number') return [0, paragraph];
  const number = /^(?:第|para(?:graph)? )(\d+)段?$/i.exec(paragraph)?.[1];
  return number === undefined ? [2, 0] : [1, Number(number)];
}

/**
 * The passages of a source in the order of its text, among the figures that have been loaded: lines by number, then
 * locators that number a paragraph, then the others, those of one locator together, in the order in which they were written.
 */
export function passagesOf(sourceId: string, data: Pick<Dataset, 'figures' | 'indicators' | 'places'>): Passage[] {
  const passages: Passage[] = [];
  for (const [indicatorId, figures] of data.figures) {
    const indicator = data.indicators.get(indicatorId);
    for (const figure of indicator ? figures : []) {
      const place = data.places.get(figure.place);
      const measure = indicator ? measureOf(figure, indicator) : null;
      if (!indicator || !place || !measure) continue;
      const here = [{ ...figure, also: false }, ...(figure.alsoIn ?? []).map((e) => ({ ...e, also: true }))];
      here.forEach((e, i) => {
        if (e.source !== sourceId) return;
        const { paragraph, asWritten, also } = e;
        // A source that is named twice for one figure stands behind it in its own right.
        passages.push({
          key: `${figure.id}#${i}`,
          figure,
          indicator,
          place,
          measure,
          paragraph,
          asWritten,
          also: also && figure.source !== sourceId,
        });
      });
    }
  }
  const locators = new Map<Paragraph, number>();
  for (const p of passages) if (!locators.has(p.paragraph)) locators.set(p.paragraph, locators.size);
  return passages.sort((a, b) => {
    const [x, y] = [rank(a.paragraph), rank(b.paragraph)];
    return x[0] - y[0] || x[1] - y[1] || (locators.get(a.paragraph) ?? 0) - (locators.get(b.paragraph) ?? 0);
  });
}
