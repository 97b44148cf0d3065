import type { Finding, Judged } from '../../domain/rules/judge.ts';
import { breakBetween } from '../../domain/rules/breaks.ts';
import type { RuleId } from '../../domain/rules/verdict.ts';
import type { Lang } from '../../domain/words.ts';
import { charts } from '../../i18n/charts.ts';
import { terms } from '../../i18n/terms.ts';
import type { Note, Reason } from './model.ts';

/** A note that rules ask for. */
export function because(text: string, ...reasons: Reason[]): Note {
  return reasons.length === 0 ? { text } : { text, reasons };
}

/** The reasons for which a breach of the series parts values of the finding, each once. */
function breaksOf({ values }: Finding, lang: Lang): string {
  const notes = values.flatMap((a) =>
    values.flatMap((b) => {
      const at = breakBetween(a.indicator, [a.place.id, b.place.id], a.figure.period, b.figure.period);
      return at ? [at.note[lang]] : [];
    }),
  );
  return [...new Set(notes)].join(lang === 'zh' ? '' : ' ');
}

/** What the rules say of one axis: dates, kinds, order. */
export function axisNotes(judged: Judged, axis: number, lang: Lang): Note[] {
  const c = charts[lang];
  const notes: Note[] = [];
  const found = (rule: RuleId): Finding | undefined => judged.findings.find((f) => f.rule === rule && f.axis === axis);
  const add = (rule: RuleId, say: (f: Finding) => string): void => {
    const finding = found(rule);
    if (finding) notes.push(because(say(finding), rule));
  };
  const years = judged.years[axis] ?? [];
  const far = found('far_apart');
  add('mixed_dates', () => c.periodsNote(years.map((y) => c.periodGroup(String(y.year), y.count)).join(c.comma)));
  if (far) notes.push(because(c.farNote((years.at(-1)?.year ?? 0) - (years[0]?.year ?? 0)), 'far_apart'));
  add('undecided', (f) => c.undecidedNote(f.pairs));
  add('tie', (f) => c.tieNote(f.pairs));
  add('time_kind', (f) =>
    c.kindNote([...new Set(f.values.map((v): string => terms[lang].timeKind[v.figure.timeKind]))].join(c.comma)),
  );
  add('part_year', () => c.partYearAxis);
  add('break', (f) => c.breakAxis(breaksOf(f, lang)));
  return notes;
}

/** What stands beside a value that other sources dispute: a line to where it would stand by them, a sign, or nothing. */
export type Beside = 'line' | 'sign' | null;

/** The sign after a label of which sources differ, where there is no axis for a line. */
export const DIFFERS = ' ≠';

/** The line, where any of the values drawn has one. */
export function lineBeside(drawn: readonly { readonly others: readonly number[] }[]): Beside {
  return drawn.some((d) => d.others.length > 0) ? 'line' : null;
}

/**
 * What the rules say of the whole picture: sources that disagree, shared ground (`mark`: the sign
 * beside the names), copied figures, what was faded. `beside`: what marks the disputed values.
 */
export function wholeNotes(judged: Judged, lang: Lang, mark = '', beside: Beside = null): Note[] {
  const c = charts[lang];
  const shared = judged.overlaps.flat();
  const copied = judged.findings.filter((f) => f.rule === 'reprint').flatMap((f) => f.values);
  const { disputed, faded } = judged;
  return [
    ...(disputed.length > 0 ? [{ ...because(c.conflictNote(disputed.length), 'conflict'), disputed }] : []),
    // A note of its own, as it tells how this picture is drawn: a slide with shapes of its own leaves it out.
    ...(disputed.length > 0 && beside ? [{ text: c.conflictMark[beside] }] : []),
    ...(shared.length > 0
      ? [because(mark + c.overlapNote(shared.map((p) => p.short[lang]).join(c.comma)), 'overlap', 'boundary')]
      : []),
    ...(copied.length > 0 ? [because(c.reprintNote, 'reprint')] : []),
    ...(faded.length > 0
      ? [
          {
            ...because(c.fadedNote(faded.length), 'faded'),
            places: faded.map((p) => ({ id: p.id, name: p.short[lang] })),
          },
        ]
      : []),
  ];
}
