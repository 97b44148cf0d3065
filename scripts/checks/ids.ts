import { UNITS } from '../../src/format/units.ts';
import { figuresFile } from '../../src/data/assemble.ts';
import { type At, didYouMean, error, type Problem, quote } from './problem.ts';
import { type Kind, type Loaded, known } from './shape.ts';

const FORM: Readonly<Record<Exclude<Kind, 'figures'>, readonly [form: RegExp, said: string]>> = {
  places: [/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'lower-case pinyin joined by -: liangjiang-zone'],
  indicators: [/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/, 'snake_case English: talent_total'],
  sources: [/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters and digits joined by -: cqrb-2023-03-06-jiangbei'],
  entities: [/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters and digits joined by -'],
  events: [/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters and digits joined by -'],
};

const SINGULAR: Readonly<Record<Kind, string>> = {
  places: 'place',
  indicators: 'indicator',
  sources: 'source',
  entities: 'entity',
  events: 'event',
  figures: 'figure',
};

/** Ids: form, each once, and none that nothing answers to. */
export function checkIds(loaded: Loaded): Problem[] {
  return [...duplicates(loaded), ...forms(loaded), ...figureIds(loaded), ...files(loaded), ...references(loaded)];
}

function duplicates(loaded: Loaded): Problem[] {
  return Object.values(loaded.ids).flatMap((all) => {
    const first = new Map<string, At>();
    return all.flatMap((at) => {
      const before = first.get(at.id);
      if (!before) first.set(at.id, at);
      return before
        ? [
            error(
              at,
              'duplicate-id',
              `the id stands already in ${before.file}`,
              'Delete one of the rows, or number this one (.2) if it is another figure.',
            ),
          ]
        : [];
    });
  });
}

function forms(loaded: Loaded): Problem[] {
  return (['places', 'indicators', 'sources', 'entities', 'events'] as const).flatMap((kind) => {
    const [form, said] = FORM[kind];
    return loaded.ids[kind]
      .filter((at) => !form.test(at.id))
      .map((at) =>
        error(
          at,
          'id-form',
          `the id of a ${SINGULAR[kind]} is ${said}`,
          'Rename it before it is published; published ids stay.',
        ),
      );
  });
}

/** `<indicator>.<place>.<period>[.<n>]`, with _ for the / of a period. */
function figureIds(loaded: Loaded): Problem[] {
  return loaded.figures.flatMap(({ row, ...at }) => {
    const stem = `${row.indicator}.${row.place}.${row.period.replaceAll('/', '_')}`;
    const rest = row.id.startsWith(stem) ? row.id.slice(stem.length) : null;
    if (rest !== null && /^(?:\.[1-9]\d*)?$/.test(rest)) return [];
    return [
      error(
        at,
        'id-form',
        `does not follow from the row's indicator, place and period`,
        `Rename it to ${stem} (or ${stem}.2, .3 …), and where it is referred to; or correct the row.`,
      ),
    ];
  });
}

function files(loaded: Loaded): Problem[] {
  const misnamed = loaded.figureFiles.flatMap(({ file, indicator }) =>
    file === figuresFile(indicator)
      ? []
      : [
          error(
            { file, id: '' },
            'wrong-file',
            `says that it holds ${quote(indicator)}`,
            `Rename the file to ${figuresFile(indicator)}, or correct "indicator".`,
          ),
        ],
  );
  const said = new Map(loaded.figureFiles.map((f) => [f.file, f.indicator]));
  const misplaced = loaded.figures.flatMap(({ row, ...at }) =>
    row.indicator === said.get(at.file)
      ? []
      : [
          error(
            at,
            'wrong-file',
            `is a figure of ${quote(row.indicator)}`,
            `Move the row to ${figuresFile(row.indicator)}, or correct its indicator.`,
          ),
        ],
  );
  return [...misnamed, ...misplaced];
}

function references(loaded: Loaded): Problem[] {
  const ids: Record<Kind, Set<string>> = {
    places: known(loaded, 'places'),
    indicators: known(loaded, 'indicators'),
    sources: known(loaded, 'sources'),
    entities: known(loaded, 'entities'),
    events: known(loaded, 'events'),
    figures: known(loaded, 'figures'),
  };
  const refer = (at: At, kind: Kind, field: string, wanted: readonly string[]): Problem[] =>
    wanted
      .filter((id) => !ids[kind].has(id))
      .map((id) =>
        error(
          at,
          `unknown-${SINGULAR[kind]}`,
          `${field}: there is no ${SINGULAR[kind]} ${quote(id)}`,
          `Correct the id, or add the ${SINGULAR[kind]}.${didYouMean(id, ids[kind])}`,
        ),
      );
  const one = (id: string | undefined): string[] => (id === undefined ? [] : [id]);

  return [
    ...loaded.places.flatMap(({ row, ...at }) => [
      ...refer(at, 'places', 'within', row.within),
      ...refer(
        at,
        'places',
        'overlaps',
        row.overlaps.map((o) => o.place),
      ),
      ...refer(
        at,
        'places',
        'succeededBy',
        row.succeededBy.map((o) => o.place),
      ),
      ...refer(at, 'places', 'neighbours', row.neighbours ?? []),
    ]),
    ...loaded.indicators.flatMap(({ row, ...at }) => [
      ...refer(at, 'places', 'breaks', row.breaks?.flatMap((b) => b.places ?? []) ?? []),
      ...refer(
        at,
        'indicators',
        'nearDefinitions',
        (row.nearDefinitions ?? []).map((n) => n.indicator),
      ),
      ...(Object.hasOwn(UNITS, row.unit)
        ? []
        : [
            error(
              at,
              'unknown-unit',
              `there is no unit ${quote(row.unit)}`,
              `Take one of ${Object.keys(UNITS).join(', ')}; or add it to src/format/units.ts.`,
            ),
          ]),
    ]),
    ...loaded.figureFiles.flatMap(({ file, indicator }) =>
      refer({ file, id: '' }, 'indicators', 'indicator', [indicator]),
    ),
    ...loaded.figures.flatMap(({ row, ...at }) => [
      ...refer(at, 'places', 'place', [row.place]),
      ...refer(at, 'indicators', 'indicator', [row.indicator]),
      ...refer(at, 'sources', 'source', [row.source]),
      ...refer(at, 'sources', 'alsoIn', row.alsoIn?.map((e) => e.source) ?? []),
      ...refer(at, 'figures', 'parts', row.parts ?? []),
      ...refer(at, 'figures', 'supersedes', one(row.supersedes)),
      ...refer(at, 'figures', 'repeats', one(row.repeats)),
      ...refer(at, 'figures', 'conflictsWith', row.conflictsWith ?? []),
    ]),
    ...loaded.events.flatMap(({ row, ...at }) => refer(at, 'sources', 'source', [row.source])),
    ...loaded.entities.flatMap(({ row, ...at }) => [
      ...refer(at, 'places', 'place', [row.place]),
      ...refer(at, 'sources', 'source', [row.source]),
      ...refer(at, 'figures', 'figures', row.figures),
      ...refer(at, 'entities', 'partOf', one(row.partOf)),
    ]),
  ];
}
