import type { Dataset, WithContext } from 'schema-dts';
import type { Field, PackageTable } from './tables.ts';

/** What a package says of itself beside its tables. */
export interface PackageAbout {
  readonly version: string;
  /** ISO date of the dataset. */
  readonly date: string;
}

export const PACKAGE_NAME = 'yucai-atlas';
const TITLE = '渝才图 Yucai Atlas：重庆各区县人才、基金与金融数据';
const DESCRIPTION =
  'Talent, funds and financial assets of Chongqing districts and zones; each figure as written, with its bound, period, and place in a source. 每条数字保留原文写法、界、时期与出处。';
const LICENCE = { name: 'MIT', title: 'MIT License', path: 'https://opensource.org/license/mit' } as const;

/** Name of the CSV file of a table inside the package. */
export function csvName(table: Pick<PackageTable, 'name'>): string {
  return `${table.name}.csv`;
}

function description({ zh, en }: Pick<Field, 'zh' | 'en'>): string {
  return `${zh} / ${en}`;
}

/** A table as Data Package describes it (Table Schema). */
function resourceOf(table: PackageTable, bytes: number): Record<string, unknown> {
  const keys = table.fields
    .filter((f) => f.refers !== undefined)
    .map((f) => ({ fields: [f.name], reference: { resource: f.refers, fields: ['id'] } }));
  return {
    name: table.name,
    type: 'table',
    // What readers of version 1 go by; those of 2.0 go by `type`.
    profile: 'tabular-data-resource',
    path: csvName(table),
    title: description(table),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    dialect: {
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      // Version 1 skips blanks where nothing is said, 2.0 keeps them.
      skipInitialSpace: false,
      header: true,
    },
    schema: {
      fields: table.fields.map((f) => ({
        name: f.name,
        type: f.type,
        title: f.en,
        description: description(f),
        ...(f.required ? { constraints: { required: true } } : {}),
      })),
      primaryKey: table.key,
      ...(keys.length > 0 ? { foreignKeys: keys } : {}),
      missingValues: [''],
    },
  };
}

/** The content of `datapackage.json` (Data Package 2.0). `sources`: the most used sources, by title and address. */
export function dataPackageJson(
  about: PackageAbout,
  tables: readonly { readonly table: PackageTable; readonly bytes: number }[],
  sources: readonly { readonly title: string; readonly url: string | undefined }[],
): Record<string, unknown> {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name: PACKAGE_NAME,
    title: TITLE,
    description: DESCRIPTION,
    version: about.version,
    created: `${about.date}T00:00:00Z`,
    licenses: [LICENCE],
    keywords: ['Chongqing', 'talent', 'funds', 'financial assets', '重庆', '人才', '基金', '金融'],
    sources: sources.map(({ title, url }) => ({ title, ...(url === undefined ? {} : { path: url }) })),
    resources: tables.map(({ table, bytes }) => resourceOf(table, bytes)),
  };
}

const DATATYPES = { string: 'string', number: 'decimal', boolean: 'boolean' } as const;

const CSVW_CONTEXT = ['http://www.w3.org/ns/csvw', { '@language': 'en' }] as const;

function spoken({ zh, en }: Pick<Field, 'zh' | 'en'>): readonly Record<string, string>[] {
  return [
    { '@value': en, '@language': 'en' },
    { '@value': zh, '@language': 'zh' },
  ];
}

/** What CSVW says of a table as such: columns in the order of the file, and its key. */
function csvwTable(table: PackageTable): Record<string, unknown> & { readonly tableSchema: Record<string, unknown> } {
  return {
    url: csvName(table),
    'dc:title': spoken(table),
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true },
    tableSchema: {
      columns: table.fields.map((f) => ({
        name: f.name,
        titles: f.name,
        'dc:description': spoken(f),
        datatype: DATATYPES[f.type],
        required: f.required === true,
        null: '',
        ...(f.name.endsWith('_zh') ? { lang: 'zh' } : f.name.endsWith('_en') ? { lang: 'en' } : {}),
      })),
      primaryKey: table.key,
    },
  };
}

function csvwRights(about: PackageAbout): Record<string, unknown> {
  return { 'dc:license': { '@id': LICENCE.path }, 'dc:modified': { '@value': about.date, '@type': 'xsd:date' } };
}

/** The CSVW metadata of one table: the file beside it whose name ends in `-metadata.json`. */
export function csvwJson(table: PackageTable, about: PackageAbout): Record<string, unknown> {
  return { '@context': CSVW_CONTEXT, ...csvwTable(table), ...csvwRights(about) };
}

/** The CSVW metadata of all tables together (`csv-metadata.json`): only tables of one group may refer to each other. */
export function csvwGroupJson(tables: readonly PackageTable[], about: PackageAbout): Record<string, unknown> {
  const grouped = tables.map((table) => {
    const own = csvwTable(table);
    const foreignKeys = table.fields.flatMap(({ name, refers }) =>
      refers === undefined
        ? []
        : [{ columnReference: name, reference: { resource: csvName({ name: refers }), columnReference: 'id' } }],
    );
    return foreignKeys.length === 0 ? own : { ...own, tableSchema: { ...own.tableSchema, foreignKeys } };
  });
  return {
    '@context': CSVW_CONTEXT,
    'dc:title': { '@value': TITLE, '@language': 'zh' },
    ...csvwRights(about),
    tables: grouped,
  };
}

/** What was measured, for JSON-LD: name in both languages, and the unit in which the tables give it. */
export interface Measured {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
}

/** schema.org Dataset of the whole collection. `files`: addresses, relative to the page that carries it. */
export function datasetJsonLd(
  about: PackageAbout & { readonly years: readonly [first: string, last: string] },
  measured: readonly Measured[],
  files: readonly { readonly url: string; readonly type: string }[],
): WithContext<Dataset> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: TITLE,
    description: DESCRIPTION,
    version: about.version,
    dateModified: about.date,
    license: LICENCE.path,
    isAccessibleForFree: true,
    inLanguage: ['zh-CN', 'en'],
    keywords: ['重庆', '人才', '基金', '金融资产', 'Chongqing', 'talent', 'funds', 'financial assets'],
    spatialCoverage: { '@type': 'Place', name: '重庆市 Chongqing' },
    temporalCoverage: about.years.join('/'),
    creator: { '@type': 'Organization', name: '渝才图 Yucai Atlas' },
    variableMeasured: measured.map(({ id, name, unit }) => ({
      '@type': 'PropertyValue',
      propertyID: id,
      name,
      unitText: unit,
    })),
    distribution: files.map(({ url, type }) => ({ '@type': 'DataDownload', contentUrl: url, encodingFormat: type })),
  };
}
