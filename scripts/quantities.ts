import { readFileSync } from 'node:fs';
import { type Found, findQuantities } from '../src/quantity/find.ts';

/** `quantities FILE [--json]`: every quantity in a text, as a table or as JSON (offsets in code points of the raw file). */

function table(found: readonly Found[]): string {
  const rows = found.map((f) => [
    `${f.start}–${f.end}`,
    f.asWritten,
    f.value === undefined ? `${f.min} … ${f.max}` : String(f.value),
    f.unit,
    f.bound,
  ]);
  const head = ['at', 'as written', 'value', 'unit', 'bound'];
  const all = [head, ...rows];
  const widths = head.map((_, n) => Math.max(...all.map((row) => width(row[n] ?? ''))));
  const lines = all.map((row) =>
    row
      .map((cell, n) => cell + ' '.repeat((widths[n] ?? 0) - width(cell)))
      .join('  ')
      .trimEnd(),
  );
  return [...lines, `${found.length} quantities`].join('\n');
}

/** Columns that a terminal takes for the text. */
function width(text: string): number {
  return [...text].reduce((sum, ch) => sum + (ch > '\u2e7f' ? 2 : 1), 0);
}

function main(args: readonly string[]): number {
  const files = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--json');
  const file = files[0];
  if (file === undefined || files.length > 1 || unknown !== undefined) {
    console.error(
      unknown === undefined
        ? 'Usage: npm run -s quantities -- FILE [--json]'
        : `Unknown option ${unknown}. There is --json.`,
    );
    return 1;
  }
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : String(error);
    console.error(`Cannot read ${file}: ${why}.`);
    return 1;
  }
  const found = findQuantities(text);
  console.log(args.includes('--json') ? JSON.stringify(found, null, 2) : table(found));
  return 0;
}

process.exitCode = main(process.argv.slice(2));
