import { QueryClient } from '@tanstack/react-query';
import type { Loader } from '../src/data/loader.ts';
import { catalogueQuery, figuresQuery, sourcesQuery } from '../src/data/queries.ts';
import type { Figure } from '../src/domain/figure.ts';
import { datasetJsonLd } from '../src/export/package/descriptor.ts';
import type { WholeDataset } from '../src/export/package/tables.ts';
import { unitOf } from '../src/format/units.ts';
import { jsonForHtml } from './one-file.ts';
import { rootOf } from './pages.ts';

/** The whole dataset, read and checked as the site does. Throws where a row had to be left out: a package has no gaps. */
export async function wholeDataset(load: Loader): Promise<WholeDataset> {
  const client = new QueryClient();
  const { catalogue, problems, missing } = await client.fetchQuery(catalogueQuery(load));
  const { sources, problems: more } = await client.fetchQuery(sourcesQuery(load));
  const figures = new Map<string, readonly Figure[]>();
  const faults = [...problems, ...more];
  for (const id of catalogue.indicators.keys()) {
    const loaded = await client.fetchQuery(figuresQuery(id, load));
    figures.set(id, loaded.figures);
    faults.push(...loaded.problems);
  }
  if (faults.length > 0 || missing.length > 0) {
    throw new Error(`The dataset has ${faults.length} rows and ${missing.length} files that cannot be read.`);
  }
  return { ...catalogue, sources, figures, entities: [] };
}

/** First and last year that a figure is about. */
export function yearsOf(data: WholeDataset): readonly [first: string, last: string] {
  const years = [...data.figures.values()]
    .flat()
    .flatMap((f) => f.period.match(/(?<!\d)\d{4}(?=-|\/|$)/g) ?? [])
    .sort();
  return [years[0] ?? '', years.at(-1) ?? ''];
}

/** The `<script>` that tells search engines what dataset a page offers; `zip` and `files` are addresses below the root. */
export function jsonLdScript(data: WholeDataset, folder: string, zip: string, files: readonly string[]): string {
  const measured = [...data.indicators.values()].map(({ id, name, unit }) => {
    const said = unitOf(unit).name;
    const unitText = said.zh === said.en ? said.zh : `${said.zh} ${said.en}`;
    return { id, name: `${name.zh} ${name.en}`, unit: unitText };
  });
  const at = (path: string): string => `${rootOf(folder)}${path}`;
  const distribution = [
    { url: at(zip), type: 'application/zip' },
    ...files.map((file) => ({ url: at(file), type: 'application/json' })),
  ];
  const about = { version: data.version, date: data.date, years: yearsOf(data) };
  const json = jsonForHtml(datasetJsonLd(about, measured, distribution));
  return `    <script type="application/ld+json">${json}</script>\n`;
}
