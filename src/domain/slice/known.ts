import type { Catalogue, Dataset } from '../dataset.ts';
import type { AlsoIn, Figure } from '../figure.ts';
import type { Place } from '../place.ts';
import { publishedBy } from '../rules/known.ts';
import { coverageOf, sourceIndexOf } from './coverageOf.ts';

/**
 * The figure as it could be read on that day; null where nothing that says it was published by then. Where the source that it
 * names came later than a further one with the same wording, it rests on that one; sources that came later still are left out.
 */
export function asKnown(
  f: Figure,
  { bylines, date }: Pick<Catalogue, 'bylines' | 'date'>,
  known: string | null,
): Figure | null {
  if (known === null) return f;
  const out = (source: string): boolean => publishedBy(bylines.get(source)?.published ?? null, known, date);
  const { alsoIn, ...figure } = f;
  const rest = (alsoIn ?? []).filter((a) => out(a.source));
  const also = (list: readonly AlsoIn[]): Pick<Figure, 'alsoIn'> => (list.length > 0 ? { alsoIn: list } : {});
  if (out(f.source)) return { ...figure, ...also(rest) };
  const earlier = rest.find((a) => a.asWritten === f.asWritten);
  if (!earlier) return null;
  const { source, paragraph } = earlier;
  return { ...figure, source, paragraph, ...also(rest.filter((a) => a !== earlier)) };
}

/** The figures that could be read on that day (ISO), each resting on a source that was out by then. */
export function figuresAsKnown(
  figures: readonly Figure[],
  catalogue: Pick<Catalogue, 'bylines' | 'date'>,
  known: string | null,
): readonly Figure[] {
  return known === null ? figures : figures.flatMap((f) => asKnown(f, catalogue, known) ?? []);
}

/** A place as it was on that day: what was to happen to it later is not said. Null: it was yet to come. */
function placeAsKnown(place: Place, known: string): Place | null {
  if (place.validFrom !== undefined && place.validFrom > known) return null;
  if (place.validUntil === undefined || place.validUntil <= known) return place;
  const { validUntil: _, ...still } = place;
  return { ...still, succeededBy: [] };
}

/**
 * The dataset as it could have been drawn on that day: figures, what is known where, and the places that there were. `data`
 * must hold the figures of all indicators, for what is known where is counted from them.
 */
export function datasetAsKnown(data: Dataset, known: string): Dataset {
  const figures = new Map([...data.figures].map(([id, all]) => [id, figuresAsKnown(all, data, known)]));
  const all = [...figures.values()].flat();
  const places = [...data.places.values()].flatMap((p) => placeAsKnown(p, known) ?? []);
  return {
    ...data,
    figures,
    places: new Map(places.map((p) => [p.id, p])),
    coverage: coverageOf(all),
    sourceIndex: sourceIndexOf(all),
  };
}

/** How many figures were yet to be published on that day. */
export function figuresLater(data: Dataset, known: string): number {
  const count = (all: Iterable<readonly Figure[]>): number => [...all].reduce((n, f) => n + f.length, 0);
  return count(data.figures.values()) - count(datasetAsKnown(data, known).figures.values());
}
