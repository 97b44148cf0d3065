import { readFileSync } from 'node:fs';

/** The part of a figure's row that the tests read. */
export interface FigureRow {
  readonly id: string;
  readonly place: string;
  readonly indicator: string;
  readonly value?: number;
  readonly min?: number;
  readonly asWritten: string;
  readonly timeKind: string;
  readonly source: string;
  readonly paragraph: number | string;
  readonly holder?: unknown;
  readonly parts?: readonly string[];
  readonly alsoIn?: readonly {
    readonly source: string;
    readonly paragraph: number | string;
    readonly asWritten: string;
  }[];
}

/** The part of a source's row that the tests read. */
export interface SourceRow {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  readonly file?: string;
}

/** The part of a place's row that the tests read. */
export interface PlaceRow {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
}

/** A data file of the built site, as text. */
export function dataText(file: string): string {
  return readFileSync(`dist/data/${file}`, 'utf8');
}

/** The list that a data file holds under its key. The data check has proved the rows; here they are only read. */
function rows<T>(file: string, key: string): readonly T[] {
  const content: Record<string, readonly T[]> = JSON.parse(dataText(file));
  return content[key] ?? [];
}

function named<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((row) => row.id === id);
  if (!found) throw new Error(`The data has no ${id}.`);
  return found;
}

export function figuresOf(indicator: string): readonly FigureRow[] {
  return rows(`figures/${indicator}.json`, 'figures');
}

export function figure(id: string): FigureRow {
  return named(figuresOf(id.split('.')[0] ?? ''), id);
}

export function source(id: string): SourceRow {
  return named(rows<SourceRow>('sources.json', 'sources'), id);
}

export function place(id: string): PlaceRow {
  return named(rows<PlaceRow>('places.json', 'places'), id);
}

/** Every indicator's id. */
function indicators(): readonly string[] {
  return rows<{ readonly id: string }>('indicators.json', 'indicators').map(({ id }) => id);
}

/** The indicators that have figures. */
export function withFigures(): readonly string[] {
  const { files }: { files: Record<string, unknown> } = JSON.parse(dataText('manifest.json'));
  return indicators().filter((id) => `figures/${id}.json` in files);
}

/** The first indicator with a figure that fits. */
export function indicatorWhere(fits: (row: FigureRow) => boolean): string {
  const found = withFigures().find((id) => figuresOf(id).some(fits));
  if (found === undefined) throw new Error('No indicator has such a figure.');
  return found;
}

/** Every passage that a source is cited for. */
export function passagesOf(
  sourceId: string,
): readonly { readonly paragraph: number | string; readonly asWritten: string }[] {
  return withFigures().flatMap((id) =>
    figuresOf(id).flatMap((row) => [row, ...(row.alsoIn ?? [])].filter((cited) => cited.source === sourceId)),
  );
}
