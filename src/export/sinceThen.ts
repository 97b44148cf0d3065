import type { TableRow } from '../charts/common/model.ts';
import type { Figure } from '../domain/figure.ts';
import type { RecordValue, ViewRecord } from './record.ts';

/** A value that is no longer as it was drawn; `now` null: it is not drawn any more. */
export interface Change {
  readonly drawn: RecordValue;
  readonly now: Pick<TableRow, 'value' | 'unit' | 'asWritten' | 'period' | 'source'> | null;
}

export interface Changes {
  readonly same: number;
  readonly changed: readonly Change[];
  /** Names of what is drawn now and was not then. */
  readonly added: readonly string[];
}

/** Compares what was drawn with what the same card draws now, value by value. Words differ with the language, facts do not. */
export function changesSince(record: ViewRecord, now: readonly TableRow[]): Changes {
  const rows = new Map(now.map((row) => [row.mark, row]));
  const changed: Change[] = [];
  for (const drawn of record.values) {
    const row = rows.get(drawn.mark);
    rows.delete(drawn.mark);
    const same =
      row !== undefined &&
      row.value === drawn.value &&
      row.asWritten === drawn.asWritten &&
      row.figure === drawn.figure &&
      row.sourceId === drawn.sourceId;
    if (!same) changed.push({ drawn, now: row ?? null });
  }
  return { same: record.values.length - changed.length, changed, added: [...rows.values()].map((r) => r.name) };
}

/**
 * The same for a record whose card cannot be drawn: each figure that it rests on, by id. Tells of withdrawn figures and of
 * those that are written otherwise or rest on another source; what was worked out from them is not worked out again.
 */
export function figureChanges(record: ViewRecord, figures: ReadonlyMap<string, Figure>): Changes {
  const changed = record.values.flatMap((drawn): Change[] => {
    if (drawn.figure === null) return [];
    const figure = figures.get(drawn.figure);
    if (!figure) return [{ drawn, now: null }];
    if (figure.asWritten === drawn.asWritten && figure.source === drawn.sourceId) return [];
    // The value in base units is said by the page itself; here stands what the source writes.
    return [{ drawn, now: { ...drawn, value: '', unit: '', asWritten: figure.asWritten, source: figure.source } }];
  });
  return { same: record.values.length - changed.length, changed, added: [] };
}
