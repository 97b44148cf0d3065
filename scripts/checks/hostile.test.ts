import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleFigures, assemblePlaces } from '../../src/data/assemble.ts';
import { DataFileError } from '../../src/data/problem.ts';
import { figureInterval } from '../../src/domain/figure.ts';
import { parseQuantity } from '../../src/quantity/parse.ts';
import { fixtureDataset, fixtureFiles } from '../../src/testing/dataset.ts';
import { bytesOf, TEXTS, withIndex } from './broken.fixture.ts';
import { checkData } from './checkData.ts';

const FILES = Object.keys(fixtureFiles());
const known = fixtureDataset();
/** Fields that may be of more than one kind. */
const FREE = ['$schema', 'paragraph', 'published'];

/** Any JSON, more often than by chance with keys and values that mean something here. */
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, true, 0, -1, 2.5e12, 1e308, '', '2020', '超2万亿元', 'gdp', 'chongqing', '__proto__', '<b>'),
    fc.string(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom('id', 'zh', 'en', 'place', 'value', 'min', 'figures', 'places', 'constructor'),
      tie('value'),
    ),
  ),
})).value;

/** Every place in a value that something could stand at. */
function slots(value: unknown): { readonly owner: object; readonly key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [{ owner: value, key }, ...slots(inner)]);
}

// Many runs of the whole check: slow where the machine is busy, and speed is not what is tested.
describe('whatever stands in the files', { timeout: 60_000 }, () => {
  it('is checked to the end, and a value of another kind never passes unseen', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FILES), fc.nat(), json, (file, n, value) => {
        const files = fixtureFiles();
        const places = slots(files[file]);
        const slot = places[n % places.length];
        if (!slot) return;
        const before: unknown = Reflect.get(slot.owner, slot.key);
        Reflect.set(slot.owner, slot.key, value);
        const { problems, summary } = checkData(withIndex(bytesOf(files)), { parse: parseQuantity, texts: TEXTS });
        expect(summary.errors).toBe(problems.filter((p) => p.severity === 'error').length);
        if (typeof before !== typeof value && !FREE.includes(slot.key)) {
          expect(summary.errors).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is assembled to figures that can be drawn, or refused with the name of the file', () => {
    fc.assert(
      fc.property(fc.array(json), fc.nat(), json, (rows, n, value) => {
        const files = structuredClone([...(known.figures.get('talent_total') ?? [])]);
        const places = slots(files);
        const slot = places[n % places.length];
        if (slot) Reflect.set(slot.owner, slot.key, value);
        const { value: figures, problems } = assembleFigures(
          { indicator: 'talent_total', figures: [...files, ...rows] },
          'talent_total',
          known,
        );
        expect(figures.length + problems.filter((p) => p.reason !== 'unknown_source').length).toBeLessThanOrEqual(
          files.length + rows.length,
        );
        for (const f of figures) {
          expect(figureInterval(f, 'person')).not.toBeNull();
          expect(known.places.has(f.place) && known.bylines.has(f.source)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
    fc.assert(
      fc.property(json, (raw) => {
        try {
          assemblePlaces(raw);
        } catch (error) {
          expect(error).toBeInstanceOf(DataFileError);
        }
      }),
    );
  });
});
