import { choiceText } from '../charts/common/choiceText.ts';
import { inputsText } from '../charts/common/inputsText.ts';
import type { TableRow } from '../charts/common/model.ts';
import type { AnyModel } from '../charts/models.ts';
import { CHART_KINDS, type ChartKind } from '../domain/chartKind.ts';
import { BRIEF_FORMAT } from '../domain/briefFile.ts';
import { parseCitation } from '../domain/citation.ts';
import { LANGS, type Lang } from '../domain/words.ts';
import { type ExportContext, webAddress } from './context.ts';
import { noteText } from './sheet.ts';

/** Under this name the record stands in a picture: keyword of a PNG's text, id of an SVG's `metadata`. */
export const RECORD_NAME = 'yucai-atlas-view';
const FORMAT_VERSION = 1;

/** A value as it was drawn: the row of the card's table. */
export type RecordValue = Omit<TableRow, 'disputed' | 'paragraph' | 'inputs'> & {
  /** Where sources disagree: which was chosen and by which rule, in words; else ''. */
  readonly choice: string;
  /** Of a value that was reckoned: the other figures behind it, in words. */
  readonly inputs?: string;
  /** Address of what stands behind it; '' where it was made from a disk. */
  readonly evidence: string;
};

/** A view as it was drawn on its day: enough to open it again, and to say what has changed since. */
export interface ViewRecord {
  readonly format: typeof RECORD_NAME;
  readonly formatVersion: number;
  readonly id: string;
  readonly dataset: { readonly version: string; readonly date: string };
  /** Address below the root, with its query: never of another site. */
  readonly page: string;
  /** The card as a query string; '' where it had none. */
  readonly card: string;
  readonly link: string;
  readonly lang: Lang;
  readonly kind: ChartKind;
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly notes: readonly string[];
  readonly sources: readonly { readonly id: string; readonly text: string }[];
  readonly values: readonly RecordValue[];
}

function recordedRow({ disputed, inputs, paragraph: _, ...row }: TableRow, context: ExportContext): RecordValue {
  const evidence = webAddress(context.evidence({ ...row, ...(disputed ? { disputed } : {}) }));
  const others = inputs ? { inputs: inputsText({ ...row, inputs }, context.lang) } : {};
  return { ...row, choice: disputed ? choiceText(disputed, context.lang) : '', ...others, evidence };
}

/** The record of what a model draws. */
export function recordOf(model: AnyModel, context: ExportContext): ViewRecord {
  const { id, version, date, page, card, lang } = context;
  return {
    format: RECORD_NAME,
    formatVersion: FORMAT_VERSION,
    id,
    dataset: { version, date },
    page,
    card,
    link: webAddress(context.link),
    lang,
    kind: model.kind,
    title: model.title,
    subtitle: model.subtitle,
    summary: model.empty ?? model.summary,
    notes: model.notes.map((n) => noteText(n, lang)),
    sources: model.sources.map((s) => ({ id: s.id, text: s.text })),
    values: model.table.map((row) => recordedRow(row, context)),
  };
}

/** Why a text is no record that can be opened here. */
export type RecordFault = 'damaged' | 'foreign' | 'newer' | 'brief';

/** More than any view of ours needs: what is larger was not made here. */
const MOST = { text: 4_000_000, values: 5_000, string: 4_000 } as const;

type Fields = Readonly<Record<string, unknown>>;

function isFields(x: unknown): x is Fields {
  return typeof x === 'object' && x !== null && !Array.isArray(x);
}

class Damaged extends Error {}

function text(fields: Fields, key: string): string {
  const value = fields[key];
  if (typeof value !== 'string' || value.length > MOST.string) throw new Damaged(key);
  return value;
}

function textOrNull(fields: Fields, key: string): string | null {
  return fields[key] === null ? null : text(fields, key);
}

function list<T>(fields: Fields, key: string, read: (x: unknown) => T): T[] {
  const value = fields[key];
  if (!Array.isArray(value) || value.length > MOST.values) throw new Damaged(key);
  return value.map(read);
}

function fieldsOf(x: unknown): Fields {
  if (!isFields(x)) throw new Damaged('no object');
  return x;
}

function one<T extends string>(known: readonly T[], fields: Fields, key: string): T {
  const found = known.find((k) => k === fields[key]);
  if (found === undefined) throw new Damaged(key);
  return found;
}

/** An address below the root: no scheme, no host, no way up, nothing that a browser would take for one. */
function pageText(fields: Fields): string {
  const page = text(fields, 'page');
  if (!/^(?:[A-Za-z0-9][A-Za-z0-9._-]*\/)*(?:\?[^#\s<>"\\]*)?$/.test(page)) throw new Damaged('page');
  return page;
}

function recordedValue(x: unknown): RecordValue {
  const f = fieldsOf(x);
  return {
    mark: text(f, 'mark'),
    name: text(f, 'name'),
    place: textOrNull(f, 'place'),
    figure: textOrNull(f, 'figure'),
    value: text(f, 'value'),
    unit: text(f, 'unit'),
    asWritten: text(f, 'asWritten'),
    bound: text(f, 'bound'),
    period: text(f, 'period'),
    source: text(f, 'source'),
    sourceId: textOrNull(f, 'sourceId'),
    choice: text(f, 'choice'),
    ...(f.inputs === undefined ? {} : { inputs: text(f, 'inputs') }),
    evidence: text(f, 'evidence'),
  };
}

function read(f: Fields): ViewRecord {
  const id = text(f, 'id');
  if (id !== '' && parseCitation(id)?.id !== id) throw new Damaged('id');
  const dataset = fieldsOf(f.dataset);
  return {
    format: RECORD_NAME,
    formatVersion: FORMAT_VERSION,
    id,
    dataset: { version: text(dataset, 'version'), date: text(dataset, 'date') },
    page: pageText(f),
    card: text(f, 'card'),
    link: webAddress(text(f, 'link')),
    lang: one(LANGS, f, 'lang'),
    kind: one(CHART_KINDS, f, 'kind'),
    title: text(f, 'title'),
    subtitle: text(f, 'subtitle'),
    summary: text(f, 'summary'),
    notes: list(f, 'notes', (n) => text({ n }, 'n')),
    sources: list(f, 'sources', (s) => ({ id: text(fieldsOf(s), 'id'), text: text(fieldsOf(s), 'text') })),
    values: list(f, 'values', recordedValue),
  };
}

/** Reads a record from a file that anybody may have made: every field is checked, what is not known is dropped. */
export function parseRecord(json: string): ViewRecord | RecordFault {
  if (json.length > MOST.text) return 'foreign';
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return 'damaged';
  }
  if (!isFields(raw)) return 'foreign';
  // A file of ours, but one that the screen of briefs opens.
  if (raw.format === BRIEF_FORMAT) return 'brief';
  if (raw.format !== RECORD_NAME) return 'foreign';
  if (typeof raw.formatVersion !== 'number') return 'damaged';
  if (raw.formatVersion > FORMAT_VERSION) return 'newer';
  try {
    return read(raw);
  } catch (error) {
    if (error instanceof Damaged) return 'damaged';
    throw error;
  }
}
