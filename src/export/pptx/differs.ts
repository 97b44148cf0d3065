import { DIFFERS } from '../../charts/common/judgedNotes.ts';
import type { Note } from '../../charts/common/model.ts';
import type { AnyModel } from '../../charts/models.ts';
import type { Lang } from '../../domain/words.ts';
import { charts } from '../../i18n/charts.ts';
import { compare } from '../../i18n/compare.ts';
import { slides } from '../../i18n/slides.ts';
import { noteText } from '../sheet.ts';

interface Labelled {
  readonly label: string;
  readonly others: readonly number[];
}

function signed<T extends Labelled>(all: readonly T[]): T[] {
  return all.map((one) => (one.others.length > 0 ? { ...one, label: one.label + DIFFERS } : one));
}

/**
 * The model with a sign after each value of which sources differ. Charts of office programs have no fine line to where a
 * value would stand by others; that of a single place draws what others say as points of its own.
 */
export function withSigns(model: AnyModel): AnyModel {
  switch (model.kind) {
    case 'ranked-bars':
      return { ...model, rows: signed(model.rows) };
    case 'parts':
      return { ...model, rows: signed(model.rows) };
    case 'dot-plot':
      return { ...model, cells: signed(model.cells) };
    case 'small-multiples':
      return { ...model, cells: signed(model.cells) };
    case 'dumbbell':
      return { ...model, ends: signed(model.ends) };
    case 'place-panels':
      return { ...model, points: signed(model.points) };
    case 'trend-lines':
      return { ...model, points: signed(model.points) };
    case 'shares': {
      const parts = model.parts.map((p) => (p.others.length > 0 ? { ...p, amount: p.amount + DIFFERS } : p));
      return { ...model, parts };
    }
    case 'scatter': {
      const points = model.points.map((p) =>
        p.differs || p.x.others.length + p.y.others.length > 0 ? { ...p, name: p.name + DIFFERS } : p,
      );
      return { ...model, points };
    }
    default:
      return model;
  }
}

/** A note as it is true beside a chart of an office program: where the screen draws whiskers and fine lines, it has others. */
export function nativeNote(note: Note, lang: Lang): string {
  const { line, sign } = charts[lang].conflictMark;
  if (note.text === line) return sign;
  return note.text === compare[lang].scatterRead ? slides[lang].scatterRead : noteText(note, lang);
}
