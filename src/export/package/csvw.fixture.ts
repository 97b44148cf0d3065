/**
 * The rules of the W3C's "Metadata Vocabulary for Tabular Data" for what our metadata may say, written from its text; there
 * is no JSON Schema of it and no maintained validator on npm. Properties with a prefix (`dc:title`) may stand anywhere.
 */
const PREFIXES: ReadonlySet<string> = new Set(['dc', 'schema', 'xsd', 'rdf', 'rdfs']);

/** Properties that a column and all above it may have (inherited properties, section 5.7). */
const INHERITED = [
  ...['aboutUrl', 'datatype', 'default', 'lang', 'null', 'ordered'],
  ...['propertyUrl', 'required', 'separator', 'textDirection', 'valueUrl'],
];
const ANY = ['@id', '@type'];
const ALLOWED = {
  tableGroup: [
    ...['@context', 'tables', 'dialect', 'notes', 'tableDirection', 'tableSchema', 'transformations'],
    ...INHERITED,
    ...ANY,
  ],
  table: [
    ...['@context', 'url', 'dialect', 'notes', 'suppressOutput', 'tableDirection', 'tableSchema', 'transformations'],
    ...INHERITED,
    ...ANY,
  ],
  schema: ['columns', 'foreignKeys', 'primaryKey', 'rowTitles', ...INHERITED, ...ANY],
  column: ['name', 'suppressOutput', 'titles', 'virtual', ...INHERITED, ...ANY],
  dialect: [
    ...['commentPrefix', 'delimiter', 'doubleQuote', 'encoding', 'header', 'headerRowCount', 'lineTerminators'],
    ...['quoteChar', 'skipBlankRows', 'skipColumns', 'skipInitialSpace', 'skipRows', 'trim'],
    ...ANY,
  ],
  foreignKey: ['columnReference', 'reference'],
  reference: ['columnReference', 'resource', 'schemaReference'],
} as const satisfies Record<string, readonly string[]>;

/** Lexical forms of the built-in datatypes that the package may use (XML Schema 1.1, part 2). */
const DATATYPES: Readonly<Record<string, RegExp>> = {
  string: /^[\s\S]*$/,
  decimal: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/,
  integer: /^[+-]?\d+$/,
  boolean: /^(?:true|false|0|1)$/,
  date: /^-?\d{4,}-\d{2}-\d{2}(?:Z|[+-]\d{2}:\d{2})?$/,
  gYear: /^-?\d{4,}$/,
};
const NAME = /^(?:[A-Za-z0-9]|%[0-9A-Fa-f]{2})(?:[\w.]|%[0-9A-Fa-f]{2})*$/;
const LANG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

type Json = Readonly<Record<string, unknown>>;

function fieldsOf(x: unknown): Json {
  return typeof x === 'object' && x !== null && !Array.isArray(x) ? { ...x } : {};
}

function listOf(x: unknown): readonly unknown[] {
  return Array.isArray(x) ? x : [];
}

/** A column reference: a name, or a list of names. */
function namesOf(x: unknown): readonly string[] {
  return (Array.isArray(x) ? x : [x]).filter((n) => typeof n === 'string');
}

function unknownProperties(of: keyof typeof ALLOWED, at: string, fields: Json): string[] {
  const known: ReadonlySet<string> = new Set(ALLOWED[of]);
  return Object.keys(fields)
    .filter((key) => !known.has(key) && !PREFIXES.has(key.split(':')[0] ?? '') && key !== '@value')
    .map((key) => `${at}: ${key} is no property of a ${of}`);
}

/** A value of a common property: `@language` only beside a text, `@type` only beside a value, and never both. */
function valueFaults(at: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((v) => valueFaults(at, v));
  const fields = fieldsOf(value);
  const faults: string[] = [];
  if ('@language' in fields && !LANG.test(String(fields['@language']))) faults.push(`${at}: no language`);
  if ('@language' in fields && typeof fields['@value'] !== 'string') faults.push(`${at}: a language of no text`);
  if ('@language' in fields && '@type' in fields) faults.push(`${at}: a language and a type`);
  return faults;
}

function commonFaults(at: string, fields: Json): string[] {
  return Object.entries(fields).flatMap(([key, value]) =>
    key.includes(':') ? valueFaults(`${at} ${key}`, value) : [],
  );
}

function columnFaults(at: string, column: Json): string[] {
  const { name, titles, datatype, required, null: none, lang } = column;
  const faults = [...unknownProperties('column', at, column), ...commonFaults(at, column)];
  if (typeof name !== 'string' || !NAME.test(name)) faults.push(`${at}: no name: ${String(name)}`);
  if (typeof titles !== 'string' || titles === '') faults.push(`${at}: no title`);
  if (typeof datatype !== 'string' || !Object.hasOwn(DATATYPES, datatype)) {
    faults.push(`${at}: no datatype: ${String(datatype)}`);
  }
  if (required !== undefined && typeof required !== 'boolean') faults.push(`${at}: required is no truth`);
  if (none !== undefined && typeof none !== 'string') faults.push(`${at}: null is no text`);
  if (lang !== undefined && !LANG.test(String(lang))) faults.push(`${at}: no language`);
  return faults;
}

/** Every cell has its datatype, or is the null of its column where the column may lack a value. */
function cellFaults(at: string, columns: readonly Json[], rows: readonly (readonly string[])[]): string[] {
  return rows.flatMap((row, i) =>
    row.flatMap((cell, c) => {
      const { datatype, null: none = '', required, name } = columns[c] ?? {};
      if (cell === none) return required === true ? [`${at} ${i + 1} ${String(name)}: missing`] : [];
      return DATATYPES[String(datatype)]?.test(cell) ? [] : [`${at} ${i + 1} ${String(name)}: ${cell}`];
    }),
  );
}

function tableFaults(table: Json, csv: (url: string) => readonly (readonly string[])[] | undefined): string[] {
  const at = String(table.url);
  const schema = fieldsOf(table.tableSchema);
  const columns = listOf(schema.columns).map(fieldsOf);
  const names = columns.map((c) => c.name);
  const [head, ...rows] = csv(at) ?? [];
  const faults = [
    ...unknownProperties('table', at, table),
    ...unknownProperties('schema', at, schema),
    ...unknownProperties('dialect', at, fieldsOf(table.dialect)),
    ...commonFaults(at, table),
    ...columns.flatMap((c) => columnFaults(`${at} ${String(c.name)}`, c)),
  ];
  if (new Set(names).size !== names.length) faults.push(`${at}: a column twice`);
  // Virtual columns stand in no file, hence after those that do.
  if (columns.findIndex((c) => c.virtual === true) >= 0)
    faults.push(`${at}: a virtual column, which the test cannot read`);
  if (!head) return [...faults, `${at}: no such file`];
  const titles = columns.map((c) => c.titles);
  if (JSON.stringify(titles) !== JSON.stringify(head)) faults.push(`${at}: titles are not the heads of the file`);
  for (const key of namesOf(schema.primaryKey))
    if (!names.includes(key)) faults.push(`${at}: key of no column: ${key}`);
  return [...faults, ...cellFaults(at, columns, rows)];
}

function keyFaults(tables: readonly Json[]): string[] {
  const columnsOf = (table: Json | undefined): readonly unknown[] =>
    listOf(fieldsOf(table?.tableSchema).columns).map((c) => fieldsOf(c).name);
  return tables.flatMap((table) =>
    listOf(fieldsOf(table.tableSchema).foreignKeys)
      .map(fieldsOf)
      .flatMap((key) => {
        const at = `${String(table.url)} ${namesOf(key.columnReference).join()}`;
        const reference = fieldsOf(key.reference);
        const to = tables.find((t) => t.url === reference.resource);
        const faults = [...unknownProperties('foreignKey', at, key), ...unknownProperties('reference', at, reference)];
        if (!to) faults.push(`${at}: refers to a table outside of its group`);
        const [from, into] = [namesOf(key.columnReference), namesOf(reference.columnReference)];
        if (from.length === 0 || from.length !== into.length) faults.push(`${at}: another number of columns`);
        if (from.some((n) => !columnsOf(table).includes(n))) faults.push(`${at}: no column of its table`);
        if (to && into.some((n) => !columnsOf(to).includes(n))) faults.push(`${at}: no column of ${String(to.url)}`);
        return faults;
      }),
  );
}

/**
 * Where a metadata document (of a table, or a group of tables) breaks the vocabulary, or says of a file what is not so. `csv`:
 * the rows of a file, its head first.
 */
export function csvwFaults(
  metadata: unknown,
  csv: (url: string) => readonly (readonly string[])[] | undefined,
): string[] {
  const document = fieldsOf(metadata);
  const [vocabulary, local, ...more] = listOf(document['@context']);
  const faults: string[] = [];
  if (vocabulary !== 'http://www.w3.org/ns/csvw' || more.length > 0) faults.push('@context: not that of CSVW');
  for (const key of Object.keys(fieldsOf(local))) {
    if (key !== '@language' && key !== '@base') faults.push(`@context: ${key}`);
  }
  if (!('tables' in document)) {
    if ('foreignKeys' in fieldsOf(document.tableSchema))
      faults.push('a key that refers to a table outside of its group');
    return [...faults, ...tableFaults(document, csv)];
  }
  const tables = listOf(document.tables).map(fieldsOf);
  if (tables.length === 0) faults.push('a group without tables');
  if (tables.some((t) => '@context' in t)) faults.push('a context inside of a group');
  return [
    ...faults,
    ...unknownProperties('tableGroup', 'group', document),
    ...commonFaults('group', document),
    ...tables.flatMap((t) => tableFaults(t, csv)),
    ...keyFaults(tables),
  ];
}
