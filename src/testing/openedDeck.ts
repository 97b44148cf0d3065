import { strFromU8, unzipSync } from 'fflate';

/** A presentation or workbook as the files in it; the XML ones parsed. Needs a DOM. */
export interface Opened {
  readonly names: readonly string[];
  readonly bytes: (name: string) => Uint8Array;
  /** Throws where the part is missing or not well-formed. */
  readonly xml: (name: string) => Document;
}

export function opened(data: Uint8Array): Opened {
  const files = unzipSync(data);
  const bytes = (name: string): Uint8Array => {
    const found = files[name];
    if (!found) throw new Error(`${name} is not in the file`);
    return found;
  };
  const parsed = new Map<string, Document>();
  const xml = (name: string): Document => {
    const known = parsed.get(name);
    if (known) return known;
    const doc = new DOMParser().parseFromString(strFromU8(bytes(name)), 'application/xml');
    const wrong = doc.getElementsByTagName('parsererror')[0];
    if (wrong) throw new Error(`${name}: ${wrong.textContent}`);
    parsed.set(name, doc);
    return doc;
  };
  return { names: Object.keys(files), bytes, xml };
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  /** The full name of the part, or an address outside. */
  readonly target: string;
  readonly outside: boolean;
}

/** The relations of a part, their targets as full names. */
export function relations(file: Opened, part: string): Relation[] {
  const at = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
  if (!file.names.includes(name)) return [];
  return [...file.xml(name).getElementsByTagName('Relationship')].map((r) => {
    const outside = r.getAttribute('TargetMode') === 'External';
    const target = r.getAttribute('Target') ?? '';
    const full = new URL(target, `http://x/${part}`).pathname.slice(1);
    return {
      id: r.getAttribute('Id') ?? '',
      type: r.getAttribute('Type') ?? '',
      target: outside ? target : full,
      outside,
    };
  });
}

/** The cells of the one sheet of an embedded workbook, row by row; texts as they are, numbers as numbers, empty ones null. */
export function cellsOf(workbook: Uint8Array): (string | number | null)[][] {
  const sheet = opened(workbook).xml('xl/worksheets/sheet1.xml');
  return [...sheet.getElementsByTagName('row')].map((row) => {
    const cells: (string | number | null)[] = [];
    for (const c of row.getElementsByTagName('c')) {
      const letters = /^[A-Z]+/.exec(c.getAttribute('r') ?? '')?.[0] ?? '';
      const column = [...letters].reduce((n, l) => n * 26 + l.charCodeAt(0) - 64, 0) - 1;
      while (cells.length < column) cells.push(null);
      const text = c.getElementsByTagName('t')[0];
      cells.push(text ? (text.textContent ?? '') : Number(c.getElementsByTagName('v')[0]?.textContent));
    }
    return cells;
  });
}

/** All text of a part, as one string without the blanks between runs. */
export function textOf(file: Opened, part: string): string {
  return [...file.xml(part).getElementsByTagName('a:t')].map((t) => t.textContent ?? '').join('\n');
}
