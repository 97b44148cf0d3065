import type { Dataset } from '../dataset.ts';
import { type Figure, isWhole } from '../figure.ts';
import type { Indicator } from '../indicator.ts';
import type { Place } from '../place.ts';
import { type Choice, preferred } from '../rules/choose.ts';
import type { Comparison } from '../comparison.ts';

/** Figures that say something else of the same thing. */
export interface Conflict {
  readonly indicator: Indicator;
  readonly place: Place;
  readonly figures: readonly Figure[];
  /** The one that charts draw, and by which rule; null where they are of different periods, or stand for a part. */
  readonly choice: Choice | null;
}

/** The groups of figures of an indicator that name each other as conflicting, directly or through a third. */
export function conflictsOf(data: Dataset, indicator: Indicator, use: Comparison['use']): Conflict[] {
  const figures = data.figures.get(indicator.id) ?? [];
  const byId = new Map(figures.map((f) => [f.id, f]));
  const rivals = (f: Figure): Figure[] => [
    ...(f.conflictsWith ?? []).flatMap((id) => byId.get(id) ?? []),
    ...figures.filter((o) => o.conflictsWith?.includes(f.id)),
  ];
  const seen = new Set<string>();
  const conflicts: Conflict[] = [];
  for (const first of figures) {
    if (seen.has(first.id) || rivals(first).length === 0) continue;
    const group: Figure[] = [];
    const wait = [first];
    for (let f = wait.pop(); f; f = wait.pop()) {
      if (seen.has(f.id)) continue;
      seen.add(f.id);
      group.push(f);
      wait.push(...rivals(f));
    }
    const place = data.places.get(first.place);
    if (!place || group.length < 2) continue;
    const same = group.every((f) => f.period === first.period && f.timeKind === first.timeKind && isWhole(f));
    conflicts.push({
      indicator,
      place,
      figures: figures.filter((f) => group.includes(f)),
      choice: same ? preferred(group, data.bylines, use) : null,
    });
  }
  return conflicts;
}
