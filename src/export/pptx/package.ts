import { strToU8, type Zippable, zipSync } from 'fflate';
import { text, XML } from './ooxml.ts';
import { ZIP_TIME } from './workbook.ts';

const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Kinds of parts by the last word of their relationship; the package knows the type of each. */
const TYPES: Readonly<Record<string, string>> = {
  officeDocument: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
  slideMaster: 'application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml',
  slideLayout: 'application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml',
  slide: 'application/vnd.openxmlformats-officedocument.presentationml.slide+xml',
  notesMaster: 'application/vnd.openxmlformats-officedocument.presentationml.notesMaster+xml',
  notesSlide: 'application/vnd.openxmlformats-officedocument.presentationml.notesSlide+xml',
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  presProps: 'application/vnd.openxmlformats-officedocument.presentationml.presProps+xml',
  viewProps: 'application/vnd.openxmlformats-officedocument.presentationml.viewProps+xml',
  tableStyles: 'application/vnd.openxmlformats-officedocument.presentationml.tableStyles+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  'extended-properties': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  'core-properties': 'application/vnd.openxmlformats-package.core-properties+xml',
};

/** Files that are known by their ending. */
const ENDINGS: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly outside: boolean;
}

/** The way from the folder of one part to another part. */
function relative(from: string, to: string): string {
  const [a, b] = [from.split('/').slice(0, -1), to.split('/')];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return [...a.slice(same).map(() => '..'), ...b.slice(same)].join('/');
}

/** The parts of one file with their relations; an id is given by who points, so that XML can be written before it is complete. */
export class OoxmlPackage {
  readonly #parts = new Map<string, Uint8Array>();
  readonly #types = new Map<string, string>();
  readonly #relations = new Map<string, Relation[]>();

  /** Adds a part; `kind` is the last word of the relationship that leads to it. */
  add(name: string, kind: string, content: string | Uint8Array): void {
    this.#parts.set(name, typeof content === 'string' ? strToU8(content) : content);
    const type = TYPES[kind];
    if (type !== undefined) this.#types.set(name, type);
  }

  has(name: string): boolean {
    return this.#parts.has(name);
  }

  /** The id by which `from` ('' for the package) points at `target`; the same pair has one id. */
  relate(from: string, kind: string, target: string, outside = false): string {
    const all = this.#relations.get(from) ?? [];
    const known = all.find((r) => r.target === target && r.kind === kind);
    if (known) return known.id;
    const id = `rId${all.length + 1}`;
    this.#relations.set(from, [...all, { id, kind, target, outside }]);
    return id;
  }

  #files(): Map<string, Uint8Array> {
    const overrides = [...this.#types].map(([n, t]) => `<Override PartName="/${n}" ContentType="${t}"/>`).join('');
    const defaults = Object.entries(ENDINGS)
      .map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`)
      .join('');
    const files = new Map<string, Uint8Array>([
      ['[Content_Types].xml', strToU8(`${XML}<Types xmlns="${PACKAGE}/content-types">${defaults}${overrides}</Types>`)],
    ]);
    for (const [from, relations] of this.#relations) {
      const at = from.lastIndexOf('/') + 1;
      const each = relations.map((r) => {
        const base = r.kind === 'core-properties' ? `${PACKAGE}/relationships/metadata` : RELS;
        const target = r.outside ? r.target : relative(from, r.target);
        return `<Relationship Id="${r.id}" Type="${base}/${r.kind}" Target="${text(target)}"${r.outside ? ' TargetMode="External"' : ''}/>`;
      });
      files.set(
        `${from.slice(0, at)}_rels/${from.slice(at)}.rels`,
        strToU8(`${XML}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`),
      );
    }
    for (const [name, content] of this.#parts) files.set(name, content);
    return files;
  }

  /** All parts as one ZIP file. What is packed already (pictures, workbooks) is only stored. */
  zipped(): Uint8Array<ArrayBuffer> {
    const input: Zippable = {};
    for (const [name, content] of this.#files())
      input[name] = [content, { level: /\.(?:png|jpg|xlsx)$/.test(name) ? 0 : 6, mtime: ZIP_TIME }];
    return new Uint8Array(zipSync(input));
  }
}
