import { strToU8, zipSync } from 'fflate';
import type { MadeFile } from '../context.ts';
import { csvName, csvwGroupJson, csvwJson, dataPackageJson, PACKAGE_NAME } from './descriptor.ts';
import { packageTables, type PackageTable, type WholeDataset } from './tables.ts';

const README = `# 渝才图 Yucai Atlas

datapackage.json describes the tables (Data Package 2.0, https://datapackage.org); each CSV has its CSVW metadata beside it
(https://www.w3.org/TR/tabular-data-primer/). CSV files are UTF-8 without a byte order mark, for programs; the workbook and
the CSV of a single chart, which the site exports, suit spreadsheets better.

A figure is what a source says, word for word in \`as_written\`; \`bound\` tells what that wording says of the true value,
\`lower\` and \`upper\` the range in which it lies. Places change: mind \`valid_from\`, \`valid_until\`, \`within\` and
\`overlaps\` before adding anything up. Figures with a holder or dimensions never stand for a whole place. What is missing is
not zero. Of each source there are title, publisher, date and address; their texts belong to their authors.

datapackage.json 说明各表（Data Package 2.0），各 CSV 旁有其 CSVW 说明。as_written 是原文写法，bound 是该写法对真实值的
限定，lower、upper 是真实值所在范围。地区会变动、会重叠，相加前请看 valid_from、valid_until、within、overlaps。缺数不等于零。
`;

/** RFC 4180, exactly as the data are: this file is read by programs, and nothing may be added to a cell. */
function csvOf({ fields, rows }: PackageTable): string {
  const cell = (value: string): string => (/[",\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  return [fields.map((f) => f.name), ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function json(value: unknown): Uint8Array {
  return strToU8(`${JSON.stringify(value, null, 2)}\n`);
}

/** All files of the package by name; the same dataset gives the same bytes. */
export function packageFiles(data: WholeDataset): Readonly<Record<string, Uint8Array>> {
  const tables = packageTables(data).map((table) => ({ table, bytes: strToU8(csvOf(table)) }));
  const sources = [...data.sources.values()].map(({ title, url }) => ({ title, url }));
  const described = tables.map(({ table, bytes }) => ({ table, bytes: bytes.length }));
  return {
    'datapackage.json': json(dataPackageJson(data, described, sources)),
    'csv-metadata.json': json(
      csvwGroupJson(
        tables.map(({ table }) => table),
        data,
      ),
    ),
    'README.md': strToU8(README),
    ...Object.fromEntries(
      tables.flatMap(({ table, bytes }) => [
        [csvName(table), bytes],
        [`${csvName(table)}-metadata.json`, json(csvwJson(table, data))],
      ]),
    ),
  };
}

/** The whole dataset as one zip: a Data Package with CSVW metadata. Zip knows no dates before 1980 and no time zones. */
export function dataPackage(data: WholeDataset): MadeFile {
  const mtime = new Date(
    Number(data.date.slice(0, 4)),
    Number(data.date.slice(5, 7)) - 1,
    Number(data.date.slice(8, 10)),
  );
  const zip = zipSync({ ...packageFiles(data) }, { level: 9, mtime });
  return { name: `${PACKAGE_NAME}-${data.version}.zip`, blob: new Blob([zip], { type: 'application/zip' }) };
}
