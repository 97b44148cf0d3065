import { type Column, COLUMNS } from '../domain/column.ts';
import type { Source } from '../domain/figure.ts';
import type { FigureRow } from '../domain/slice/table.ts';
import type { Lang } from '../domain/words.ts';
import { formatDate } from '../format/date.ts';
import { exports } from '../i18n/exports.ts';
import { figures as words } from '../i18n/figures.ts';
import { type MadeFile, webAddress } from './context.ts';
import { csvBlob } from './csv.ts';
import { cleanName } from './fileName.ts';
import { cellText } from './figureCells.ts';

/** A list of figures to be written as a file. */
export interface FiguresFile {
  readonly rows: readonly FigureRow[];
  /** The columns that are shown; a number never goes without its unit and its bound. */
  readonly columns: readonly Column[];
  /** What the file is about: its name and its last lines. */
  readonly title: string;
  readonly notes: readonly string[];
  readonly lang: Lang;
  readonly version: string;
  readonly date: string;
  /** Absolute address of what is on screen. */
  readonly link: string;
  /** Absolute address of a figure's evidence. */
  readonly evidence: (figureId: string) => string;
  /** Titles and addresses, where they are loaded. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** The columns of the file: those shown, what a number cannot go without, and the id. */
function columnsOf(shown: readonly Column[]): Column[] {
  const needed: readonly Column[] = shown.includes('value') ? ['unit', 'bound', 'id'] : ['id'];
  return COLUMNS.filter((c) => shown.includes(c) || needed.includes(c));
}

/** The file as rows of cells: heads, one row a figure, an empty row, then what travels with the numbers. */
export function figuresSheet(file: FiguresFile): string[][] {
  const { lang, sources } = file;
  const w = exports[lang];
  const columns = columnsOf(file.columns);
  const head = [...columns.map((c) => words[lang].columns[c]), w.columns.title, w.columns.address, w.columns.evidence];
  const rows = file.rows.map((row) => {
    const source = sources.get(row.figure.source);
    return [
      ...columns.map((c) => cellText(row, c, lang)),
      source?.title ?? '',
      source?.url ?? '',
      webAddress(file.evidence(row.figure.id)),
    ];
  });
  const version = [file.version, file.date === '' ? '' : formatDate(file.date, lang)]
    .filter((t) => t !== '')
    .join(' · ');
  const foot: [string, string][] = [
    [w.foot.title, file.title],
    ...file.notes.map((n): [string, string] => [w.foot.note, n]),
    [w.foot.version, version],
    [w.foot.link, webAddress(file.link)],
  ];
  return [head, ...rows, [], ...foot.filter(([, v]) => v !== '').map(([k, v]) => [`# ${k}`, v])];
}

/** The figures as a CSV file, named by what they are about. */
export function figuresCsv(file: FiguresFile): MadeFile {
  const stem = cleanName(`${exports[file.lang].fileName} ${file.title}`) || exports[file.lang].fileName;
  return { name: `${stem}.csv`, blob: csvBlob(figuresSheet(file)) };
}
