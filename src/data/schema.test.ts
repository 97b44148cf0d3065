import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EventRow } from './events.ts';
import { SourceIndexFile } from './sourceIndex.ts';
import {
  BylinesFile,
  CoverageFile,
  EntityRow,
  FigureRow,
  IndicatorRow,
  ManifestFile,
  PlaceRow,
  SearchFile,
  SourceRow,
  VersionFile,
} from './schema.ts';

const FOLDER = new URL('../../public/data/schema/', import.meta.url);

type Json = Readonly<Record<string, unknown>>;

function isJson(x: unknown): x is Json {
  return typeof x === 'object' && x !== null && !Array.isArray(x);
}

function read(name: string): Json {
  const parsed: unknown = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
  if (!isJson(parsed)) throw new Error(`${name} is no schema`);
  return parsed;
}

function get(from: unknown, key: string): unknown {
  return typeof from === 'object' && from !== null ? Reflect.get(from, key) : undefined;
}

/** Fields, which of them are required, and closed word lists, of a schema for editors: path → what is said of it. */
function ofEditors(root: Json, node: unknown, path = ''): string[] {
  const ref = get(node, '$ref');
  if (typeof ref === 'string') return ofEditors(root, get(root.$defs, ref.replace('#/$defs/', '')), path);
  const words = get(node, 'enum');
  if (Array.isArray(words)) return [`${path} is ${words.join('|')}`];
  const items = get(node, 'items');
  if (items !== undefined) return ofEditors(root, items, `${path}[]`);
  const values = get(node, 'additionalProperties');
  if (isJson(values)) return ofEditors(root, values, `${path}{}`);
  const properties = get(node, 'properties');
  if (!isJson(properties)) return [];
  const required = get(node, 'required');
  return Object.entries(properties)
    .filter(([key]) => key !== '$schema')
    .flatMap(([key, value]) => {
      const here = `${path}.${key}`;
      const needed = Array.isArray(required) && required.includes(key);
      return [`${here} ${needed ? 'required' : 'optional'}`, ...ofEditors(root, value, here)];
    });
}

/** The same of a schema of the program. */
function ofProgram(node: unknown, path = ''): string[] {
  const wrapped = get(node, 'wrapped');
  if (wrapped !== undefined) return ofProgram(wrapped, path);
  const words = get(node, 'options');
  if (get(node, 'type') === 'picklist' && Array.isArray(words)) return [`${path} is ${words.join('|')}`];
  const item = get(node, 'item');
  if (item !== undefined) return ofProgram(item, `${path}[]`);
  const value = get(node, 'value');
  if (get(node, 'type') === 'record') return ofProgram(value, `${path}{}`);
  const entries = get(node, 'entries');
  if (!isJson(entries)) return [];
  return Object.entries(entries).flatMap(([key, entry]) => {
    const here = `${path}.${key}`;
    const needed = get(entry, 'type') !== 'exact_optional';
    return [`${here} ${needed ? 'required' : 'optional'}`, ...ofProgram(entry, here)];
  });
}

describe('the schemas for editors', () => {
  const rows = {
    places: PlaceRow,
    indicators: IndicatorRow,
    sources: SourceRow,
    entities: EntityRow,
    events: EventRow,
    figures: FigureRow,
  };
  const files = {
    bylines: BylinesFile,
    coverage: CoverageFile,
    manifest: ManifestFile,
    search: SearchFile,
    'source-index': SourceIndexFile,
    version: VersionFile,
  };

  it.each(Object.entries(rows))('say the same of a row of %s as the program', (name, schema) => {
    const root = read(`${name}.schema.json`);
    const said = ofEditors(root, get(root.$defs, 'row')).sort();
    expect(said).toEqual(ofProgram(schema).sort());
    expect(said.length).toBeGreaterThan(5);
  });

  it.each(Object.entries(files))('say the same of %s as the program', (name, schema) => {
    const root = read(`${name}.schema.json`);
    expect(ofEditors(root, root).sort()).toEqual(ofProgram(schema).sort());
  });

  it('are one for each file', () => {
    // Those of the maps are checked by the files themselves (scripts/checks/maps.ts).
    const names = [...Object.keys(rows), ...Object.keys(files), 'tiles', 'boundaries']
      .map((n) => `${n}.schema.json`)
      .sort();
    expect(readdirSync(FOLDER).sort()).toEqual(names);
  });
});
