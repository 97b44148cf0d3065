/** What the tests read of `datapackage.json`. */
export interface Descriptor {
  readonly resources: readonly Resource[];
}

interface TableSchema {
  readonly fields: readonly {
    readonly name: string;
    readonly type: string;
    readonly constraints?: { readonly required?: boolean };
  }[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
  readonly missingValues: readonly string[];
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly schema: TableSchema;
}

/** A row of a table by name of field. */
export type Row = ReadonlyMap<string, string>;

interface ReadTable {
  readonly head: readonly string[];
  readonly rows: readonly Row[];
  /** Rows that have more or fewer cells than the head. */
  readonly ragged: readonly number[];
}

/** RFC 4180, read strictly: rows of cells. Throws at the first sign that has no place there. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  for (const m of text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)) {
    if (m.index !== at) break;
    at = m.index + m[0].length;
    const raw = m[1] ?? '';
    rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (m[2] === '\r\n') rows.push([]);
  }
  if (at !== text.length) throw new Error(`no CSV from sign ${at} on`);
  return rows.slice(0, -1);
}

/** A CSV file as its schema's table; cells are taken by the head of the file, never by the order of the schema. */
export function tableOf(schema: Pick<TableSchema, 'fields'>, text: string): ReadTable {
  const [head = schema.fields.map((f) => f.name), ...rows] = readCsv(text);
  return {
    head,
    rows: rows.map((row) => new Map(head.map((name, i) => [name, row[i] ?? '']))),
    ragged: rows.flatMap((row, i) => (row.length === head.length ? [] : [i])),
  };
}

/** How a value of a type is written, by Table Schema; a string may be anything. */
const FORMS: Readonly<Record<string, RegExp>> = {
  string: /^[\s\S]*$/,
  number: /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/,
  boolean: /^(?:true|false)$/,
};

function joined(row: Row, names: readonly string[]): string {
  return JSON.stringify(names.map((name) => row.get(name)));
}

/** Where a table is not what its schema says; each fault names row (from 1) and field. Fault by fault, as a validator lists them. */
export function tableFaults(resource: Resource, tables: ReadonlyMap<string, ReadTable>): string[] {
  const { schema, name } = resource;
  const table = tables.get(name);
  if (!table) return [`${name}: no such table`];
  const faults = table.ragged.map((i) => `${name} ${i + 1}: another number of cells`);
  const names = schema.fields.map((f) => f.name);
  if (table.head.join() !== names.join()) faults.push(`${name}: heads ${table.head.join()}`);
  if (new Set(names).size < names.length) faults.push(`${name}: a name twice`);
  const missing = new Set(schema.missingValues);
  table.rows.forEach((row, i) => {
    for (const { name: field, type, constraints } of schema.fields) {
      const cell = row.get(field) ?? '';
      const key = constraints?.required === true || schema.primaryKey.includes(field);
      if (missing.has(cell)) {
        if (key) faults.push(`${name} ${i + 1} ${field}: missing`);
      } else if (FORMS[type]?.test(cell) !== true) faults.push(`${name} ${i + 1} ${field}: no ${type}: ${cell}`);
    }
  });
  const seen = new Set<string>();
  table.rows.forEach((row, i) => {
    const key = joined(row, schema.primaryKey);
    if (seen.has(key)) faults.push(`${name} ${i + 1}: key ${key} twice`);
    seen.add(key);
  });
  for (const { fields, reference } of schema.foreignKeys ?? []) {
    const known = new Set(tables.get(reference.resource)?.rows.map((row) => joined(row, reference.fields)));
    table.rows.forEach((row, i) => {
      if (fields.every((f) => missing.has(row.get(f) ?? ''))) return;
      const key = joined(row, fields);
      if (!known.has(key)) faults.push(`${name} ${i + 1}: ${key} is not in ${reference.resource}`);
    });
  }
  return faults;
}
