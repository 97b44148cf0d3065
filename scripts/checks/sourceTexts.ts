import type { Paragraph } from '../../src/domain/figure.ts';
import { normalise, paragraphsOf, standing } from '../../src/domain/passage.ts';
import { error, type At, type Problem, quote } from './problem.ts';
import type { Loaded } from './shape.ts';

/** Texts of the sources: file name → content. */
export type SourceTexts = ReadonlyMap<string, string>;

/** This many characters in a row of an article are its words, no longer ours. */
const RUN = 22;

interface Evidence {
  readonly source: string;
  readonly paragraph: Paragraph;
  readonly asWritten: string;
}

/**
 * Each figure against the text that it cites: `asWritten` must begin in the named non-empty line; where columns break lines
 * it may end in one of the next two. Counted are the figures of which at least one source is a text (names a `file`);
 * found are those whose every such evidence stands there.
 */
export function checkSourceTexts(
  loaded: Loaded,
  texts: SourceTexts,
): { problems: Problem[]; found: number; inTexts: number } {
  const sources = new Map(loaded.sources.map((s) => [s.id, s.row]));
  const fileOf = (source: string): string | undefined => sources.get(source)?.file;
  const paragraphs = new Map([...texts].map(([file, text]) => [file, paragraphsOf(text)]));
  const problems: Problem[] = loaded.sources.flatMap(({ row, ...at }) =>
    row.file === undefined || paragraphs.has(row.file)
      ? []
      : [
          error(
            at,
            'no-source-text',
            `there is no ${row.file} among the texts`,
            'Check the name in "file", or the folder given with --sources.',
          ),
        ],
  );

  let found = 0;
  let inTexts = 0;
  for (const { row, ...at } of loaded.figures) {
    const evidence = [row, ...(row.alsoIn ?? [])].filter((e) => fileOf(e.source) !== undefined);
    if (evidence.length === 0) continue;
    inTexts++;
    const failed = evidence.flatMap((e) => prove(at, e, fileOf(e.source) ?? '', paragraphs));
    if (failed.length === 0) found++;
    problems.push(...failed.flatMap((p) => p ?? []));
  }
  for (const { row, ...at } of loaded.entities) {
    const file = fileOf(row.source);
    const lines = file === undefined ? undefined : paragraphs.get(file);
    if (lines && typeof row.paragraph === 'number') problems.push(...beyond(at, row.paragraph, file ?? '', lines));
  }
  return { problems: [...problems, ...copied(loaded, texts)], found, inTexts };
}

function beyond(at: At, paragraph: number, file: string, lines: readonly string[]): Problem[] {
  return paragraph > lines.length
    ? [
        error(
          at,
          'paragraph',
          `cites line ${paragraph} of ${file}, which has ${lines.length}`,
          'Count the non-empty lines from 1.',
        ),
      ]
    : [];
}

/** Nothing when the evidence stands in the text; null for a failure that is reported elsewhere. */
function prove(
  at: At,
  e: Evidence,
  file: string,
  paragraphs: ReadonlyMap<string, readonly string[]>,
): (Problem | null)[] {
  const lines = paragraphs.get(file);
  if (!lines || typeof e.paragraph !== 'number') return [null];
  const stands = standing(lines, e);
  switch (stands.kind) {
    case 'found':
      return [];
    case 'locator':
      return [null];
    case 'beyond':
      return beyond(at, e.paragraph, file, lines);
    case 'elsewhere':
    case 'nowhere':
      return [
        error(
          at,
          'not-in-text',
          `${quote(e.asWritten)} does not stand in line ${e.paragraph} of ${file}`,
          stands.kind === 'nowhere'
            ? 'It stands nowhere in that text: look the figure up again.'
            : `It stands in line ${stands.line}: is that the place?`,
        ),
      ];
    case 'bound-left-out':
      return [
        error(
          at,
          'bound-left-out',
          `line ${e.paragraph} of ${file} says ${quote(stands.word)} of ${quote(e.asWritten)}`,
          'Take the bound word into asWritten, and set the bound that it says.',
        ),
      ];
  }
}

/** Texts of ours that are an article's: its sentences stay where they are. Titles of sources may be quoted. */
function copied(loaded: Loaded, texts: SourceTexts): Problem[] {
  const runs = new Map<string, string>();
  const cited = new Set(loaded.sources.map((s) => s.row.file));
  for (const [file, text] of texts) {
    if (!cited.has(file)) continue;
    const letters = normalise(text);
    for (let i = 0; i + RUN <= letters.length; i++) runs.set(letters.slice(i, i + RUN), file);
  }
  const look = (at: At, fields: Readonly<Record<string, unknown>>): Problem[] =>
    textsIn(fields).flatMap((text) => {
      const letters = normalise(text);
      for (let i = 0; i + RUN <= letters.length; i++) {
        const file = runs.get(letters.slice(i, i + RUN));
        if (file !== undefined) {
          return [
            error(
              at,
              'copied',
              `${quote(text)} has ${RUN} characters or more in a row from ${file}`,
              'Say it in our own words.',
            ),
          ];
        }
      }
      return [];
    });
  return [
    ...[...loaded.places, ...loaded.indicators, ...loaded.entities, ...loaded.events, ...loaded.figures].flatMap(
      ({ row, file, id }) => look({ file, id }, row),
    ),
    ...loaded.sources.flatMap(({ row, file, id }) => look({ file, id }, { note: row.note })),
  ];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
