import type { Dataset } from '../dataset.ts';
import type { Figure } from '../figure.ts';
import type { Indicator } from '../indicator.ts';
import { frameOf, type Place } from '../place.ts';
import { facts } from '../rules/choose.ts';
import type { Theme } from '../words.ts';
import { type Conflict, conflictsOf } from './conflicts.ts';
import { hasOriginal, sourcesOf } from './health.ts';

/** The product's own subjects, whose gaps an editor fills first. */
const CORE: readonly Theme[] = ['talent', 'fund', 'finance'];
/** An indicator of which fewer places are known is no column that others are missing from. */
const FEW = 2;

/** An indicator, and the districts of today that it is not known of. */
export interface Gap {
  readonly indicator: Indicator;
  readonly missing: readonly Place[];
}

export interface WeakSource {
  readonly source: string;
  /** Figures that name it, first or also. */
  readonly figures: number;
  /** Of these, figures that rest on no original. */
  readonly alone: number;
}

/** What is left to do for an editor. */
export interface WorkList {
  /** The districts and counties of the dataset's day. */
  readonly districts: readonly Place[];
  /** Core indicators that some places have, those most districts lack first. */
  readonly gaps: readonly Gap[];
  /** Reprints and doubtful sources, those that most figures rest on alone first. */
  readonly weak: readonly WeakSource[];
  /** What sources disagree on, most rivals first. */
  readonly conflicts: readonly Conflict[];
}

/** The place and those that it took over: a figure of 江北 is not missing for 两江新区, which has its ground. */
function ancestry(place: Place, places: Dataset['places']): Set<string> {
  const before = [...places.values()].filter((p) => p.succeededBy.some((s) => s.place === place.id));
  return new Set([place.id, ...before.map((p) => p.id)]);
}

/** The gaps of core indicators among the districts of the dataset's day. Needs all figures. */
export function gapsOf(data: Dataset): Pick<WorkList, 'districts' | 'gaps'> {
  const districts = frameOf([...data.places.values()], data.date);
  const lines = new Map(districts.map((p) => [p.id, ancestry(p, data.places)]));
  const gaps = [...data.indicators.values()].flatMap((indicator): Gap[] => {
    if (!CORE.includes(indicator.theme) || indicator.compares === 'holder') return [];
    const known = new Set(facts(data.figures.get(indicator.id) ?? []).map((f) => f.place));
    const comparable = [...known].filter((id) => {
      const kind = data.places.get(id)?.kind;
      return kind !== undefined && kind !== 'municipality' && kind !== 'outside';
    });
    if (comparable.length < FEW) return [];
    const missing = districts.filter((p) => ![...(lines.get(p.id) ?? [])].some((id) => known.has(id)));
    return missing.length > 0 ? [{ indicator, missing }] : [];
  });
  return {
    districts,
    gaps: gaps.sort((a, b) => b.missing.length - a.missing.length || (a.indicator.id < b.indicator.id ? -1 : 1)),
  };
}

/** Sources that are copies or in doubt, with the figures that rest on them. */
export function weakSources(data: Pick<Dataset, 'figures' | 'bylines'>): WeakSource[] {
  const all = [...data.figures.values()].flat();
  const resting = new Map<string, Figure[]>();
  for (const f of all) for (const s of sourcesOf(f)) resting.set(s, [...(resting.get(s) ?? []), f]);
  return [...resting]
    .filter(([s]) => {
      const reliability = data.bylines.get(s)?.reliability;
      return reliability === 'reprint' || reliability === 'doubtful';
    })
    .map(([source, figures]) => ({
      source,
      figures: figures.length,
      alone: figures.filter((f) => !hasOriginal(f, data.bylines)).length,
    }))
    .sort((a, b) => b.alone - a.alone || b.figures - a.figures || (a.source < b.source ? -1 : 1));
}

/** All that is left to do. Needs all figures in `data`. */
export function workList(data: Dataset): WorkList {
  const conflicts = [...data.indicators.values()].flatMap((i) => conflictsOf(data, i, new Map()));
  return {
    ...gapsOf(data),
    weak: weakSources(data),
    conflicts: conflicts.sort((a, b) => b.figures.length - a.figures.length),
  };
}
