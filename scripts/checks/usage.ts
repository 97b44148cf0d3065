import { error, type Problem, warning } from './problem.ts';
import type { Loaded } from './shape.ts';

/** What is there and serves nothing: indicators without figures, sources that nothing cites; and texts without a number. */
export function checkUsage(loaded: Loaded): Problem[] {
  const used = new Set(loaded.figures.map((f) => f.row.indicator));
  const cited = new Set([
    ...loaded.figures.flatMap((f) => [f.row.source, ...(f.row.alsoIn ?? []).map((e) => e.source)]),
    ...loaded.entities.map((e) => e.row.source),
    ...loaded.events.map((e) => e.row.source),
  ]);
  const texts = new Map(loaded.sources.flatMap((s) => (s.row.file === undefined ? [] : [[s.id, s.row.file] as const])));
  const byLine = (evidence: { readonly source: string; readonly paragraph: number | string }): boolean =>
    !texts.has(evidence.source) || typeof evidence.paragraph === 'number';

  return [
    ...loaded.indicators
      .filter((i) => !used.has(i.id))
      .map((i) => warning(i, 'no-figures', 'has no figure yet', 'Add one, or take the indicator out.')),
    ...loaded.sources
      .filter((s) => !cited.has(s.id))
      .map((s) => warning(s, 'unused-source', 'nothing cites it', 'Cite it, or take it out.')),
    ...[...loaded.figures, ...loaded.entities].flatMap(({ row, file, id }) => {
      const evidence = [row, ...('alsoIn' in row && Array.isArray(row.alsoIn) ? row.alsoIn : [])];
      return evidence
        .filter((e) => !byLine(e))
        .map((e) =>
          error(
            { file, id },
            'paragraph',
            `its source ${e.source} is a text at hand, its paragraph is not a line number`,
            'Give the number of the non-empty line in the text, counted from 1.',
          ),
        );
    }),
  ];
}
