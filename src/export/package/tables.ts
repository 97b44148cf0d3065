import { type AlsoIn, type Figure, figureInterval, type Source } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Place } from '../../domain/place.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { plainNumber } from '../../format/number.ts';

/** The dataset with the titles and addresses of its sources: what a package is made of. */
export interface WholeDataset extends Dataset {
  readonly sources: ReadonlyMap<string, Source>;
}

/** A column of a table: its name for programs, what it means in both languages, and the key that it refers to. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'number' | 'boolean';
  readonly zh: string;
  readonly en: string;
  readonly required?: boolean;
  readonly refers?: 'places' | 'indicators' | 'sources' | 'figures';
}

/** One CSV file of the package; each row has a cell for each field, '' where there is none. */
export interface PackageTable {
  readonly name: 'figures' | 'places' | 'indicators' | 'sources' | 'evidence';
  readonly zh: string;
  readonly en: string;
  readonly key: readonly string[];
  readonly fields: readonly Field[];
  readonly rows: readonly (readonly string[])[];
}

type Column<T> = Field & { readonly of: (row: T) => string };

function tableOf<T>(
  about: Pick<PackageTable, 'name' | 'zh' | 'en' | 'key'>,
  columns: readonly Column<T>[],
  rows: readonly T[],
): PackageTable {
  return {
    ...about,
    fields: columns.map(({ of: _, ...field }) => field),
    rows: rows.map((row) => columns.map((c) => c.of(row))),
  };
}

function text<T>(
  name: string,
  zh: string,
  en: string,
  of: (row: T) => string | undefined | null,
  more: Partial<Field> = {},
): Column<T> {
  return { name, type: 'string', zh, en, of: (row) => of(row) ?? '', ...more };
}

/** `write`: numbers that were worked out carry the noise of binary fractions, those of the data are kept to the last digit. */
function number<T>(
  name: string,
  zh: string,
  en: string,
  of: (row: T) => number | undefined,
  write: (value: number) => string = String,
): Column<T> {
  return {
    name,
    type: 'number',
    zh,
    en,
    of: (row) => {
      const value = of(row);
      return value === undefined || !Number.isFinite(value) ? '' : write(value);
    },
  };
}

const KEY = { required: true } as const;

function figureColumns(data: WholeDataset): Column<Figure>[] {
  const interval = (f: Figure) => figureInterval(f, data.indicators.get(f.indicator)?.unit ?? '');
  return [
    text('id', '编号', 'Id', (f) => f.id, KEY),
    text('indicator', '指标编号', 'Indicator id', (f) => f.indicator, { ...KEY, refers: 'indicators' }),
    text('place', '地区编号', 'Place id', (f) => f.place, { ...KEY, refers: 'places' }),
    number(
      'value',
      '写出的数，基本单位；区间为空',
      'Number as written, in base units; empty for a range',
      (f) => f.value,
    ),
    number('min', '区间下端', 'Lower end of a range', (f) => f.min),
    number('max', '区间上端', 'Upper end of a range', (f) => f.max),
    number(
      'lower',
      '真实值下限（由界推得）',
      'Lower end of where the true value lies, by its bound',
      (f) => interval(f)?.lo,
      plainNumber,
    ),
    number(
      'upper',
      '真实值上限；空为上不封顶',
      'Upper end of where the true value lies; empty: open',
      (f) => interval(f)?.hi,
      plainNumber,
    ),
    text('unit', '单位编号', 'Unit id', (f) => data.indicators.get(f.indicator)?.unit),
    text('bound', '界', 'Bound of the wording', (f) => f.bound, KEY),
    text('as_written', '原文中的数', 'The bare expression in the source', (f) => f.asWritten, KEY),
    text(
      'period',
      '时期（ISO 8601，可为年、月、日或区间）',
      'Period (ISO 8601: year, month, day or interval)',
      (f) => f.period,
      KEY,
    ),
    text('time_kind', '性质', 'Kind of time', (f) => f.timeKind, KEY),
    text('source', '来源编号', 'Source id', (f) => f.source, { ...KEY, refers: 'sources' }),
    text('paragraph', '位置', 'Where in the source', (f) => String(f.paragraph), KEY),
    text('holder_zh', '所属（中文）', 'Holder, Chinese', (f) => f.holder?.zh),
    text('holder_en', '所属（英文）', 'Holder, English', (f) => f.holder?.en),
    text('dimensions', '范围，名=值，分号相隔', 'Dimensions, name=value, parted by semicolons', (f) =>
      Object.entries(f.dimensions ?? {})
        .map(([k, v]) => `${k}=${v}`)
        .join(';'),
    ),
    text('parts', '所含各项的编号，分号相隔', 'Ids of the figures that it is the sum of, parted by semicolons', (f) =>
      f.parts?.join(';'),
    ),
    text('supersedes', '所取代的编号', 'Id of the figure that it replaces', (f) => f.supersedes),
    text('repeats', '所重复的编号', 'Id of the figure that it repeats', (f) => f.repeats),
    text('conflicts_with', '说法不同的编号，分号相隔', 'Ids of figures that say otherwise, parted by semicolons', (f) =>
      f.conflictsWith?.join(';'),
    ),
    text('note_zh', '说明（中文）', 'Note, Chinese', (f) => f.note?.zh),
    text('note_en', '说明（英文）', 'Note, English', (f) => f.note?.en),
  ];
}

interface FurtherSource {
  readonly figure: Figure;
  readonly also: AlsoIn;
}

const FURTHER: readonly Column<FurtherSource>[] = [
  text('figure', '数字编号', 'Figure id', (r) => r.figure.id, { ...KEY, refers: 'figures' }),
  text('source', '来源编号', 'Source id', (r) => r.also.source, { ...KEY, refers: 'sources' }),
  text('paragraph', '位置', 'Where in the source', (r) => String(r.also.paragraph), KEY),
  text('as_written', '原文中的数', 'The bare expression in the source', (r) => r.also.asWritten, KEY),
];

const PLACES: readonly Column<Place>[] = [
  text('id', '编号', 'Id', (p) => p.id, KEY),
  text('kind', '类别', 'Kind', (p) => p.kind, KEY),
  text('name_zh', '名称', 'Name, Chinese', (p) => p.name.zh, KEY),
  text('name_en', '英文名称', 'Name, English', (p) => p.name.en, KEY),
  text('code', '行政区划代码', 'Administrative code', (p) => p.code),
  text('valid_from', '起（含）', 'First day', (p) => p.validFrom),
  text('valid_until', '止（不含）', 'First day on which it is no more', (p) => p.validUntil),
  text('within', '位于其中的地区，分号相隔', 'Places that it lies inside of, parted by semicolons', (p) =>
    p.within.join(';'),
  ),
  text('overlaps', '有重叠的地区，分号相隔', 'Places that it shares ground with, parted by semicolons', (p) =>
    p.overlaps.map((o) => o.place).join(';'),
  ),
  text('succeeded_by', '承接的地区，分号相隔', 'Places that took over, parted by semicolons', (p) =>
    p.succeededBy.map((o) => o.place).join(';'),
  ),
  text('note_zh', '说明（中文）', 'Note, Chinese', (p) => p.note?.zh),
  text('note_en', '说明（英文）', 'Note, English', (p) => p.note?.en),
];

const INDICATORS: readonly Column<Indicator>[] = [
  text('id', '编号', 'Id', (i) => i.id, KEY),
  text('theme', '领域', 'Theme', (i) => i.theme, KEY),
  text('name_zh', '名称', 'Name, Chinese', (i) => i.name.zh, KEY),
  text('name_en', '英文名称', 'Name, English', (i) => i.name.en, KEY),
  text('definition_zh', '定义（中文）', 'Definition, Chinese', (i) => i.definition.zh, KEY),
  text('definition_en', '定义（英文）', 'Definition, English', (i) => i.definition.en, KEY),
  text('unit', '单位编号', 'Unit id', (i) => i.unit, KEY),
  text('time_kind', '通常性质', 'Usual kind of time', (i) => i.timeKind, KEY),
  {
    ...text(
      'additive',
      '可否跨地区相加',
      'May be added up over places that share no ground',
      (i) => String(i.additive),
      KEY,
    ),
    type: 'boolean',
  },
];

const SOURCES: readonly Column<Source>[] = [
  text('id', '编号', 'Id', (s) => s.id, KEY),
  text('title', '标题', 'Title', (s) => s.title, KEY),
  text('publisher', '发布者', 'Publisher', (s) => s.publisher, KEY),
  text('author', '作者', 'Author', (s) => s.author),
  text('published', '发布日期', 'Published', (s) => s.published),
  text('url', '地址', 'Address', (s) => s.url),
  text('kind', '类别', 'Kind', (s) => s.kind, KEY),
  text('language', '语言', 'Language', (s) => s.language, KEY),
  text('reliability', '可靠性', 'Reliability', (s) => s.reliability, KEY),
];

/** Every table of the dataset as it is: codes and plain numbers, both languages, nothing formatted. */
export function packageTables(data: WholeDataset): PackageTable[] {
  const figures = [...data.figures.values()].flat();
  const further = figures.flatMap((figure) => (figure.alsoIn ?? []).map((also) => ({ figure, also })));
  return [
    tableOf({ name: 'figures', zh: '每一条数字', en: 'Every figure', key: ['id'] }, figureColumns(data), figures),
    tableOf(
      {
        name: 'evidence',
        zh: '数字的其他出处',
        en: 'Further sources of figures',
        key: ['figure', 'source', 'paragraph'],
      },
      FURTHER,
      further,
    ),
    tableOf({ name: 'places', zh: '地区', en: 'Places', key: ['id'] }, PLACES, [...data.places.values()]),
    tableOf({ name: 'indicators', zh: '指标', en: 'Indicators', key: ['id'] }, INDICATORS, [
      ...data.indicators.values(),
    ]),
    tableOf({ name: 'sources', zh: '来源', en: 'Sources', key: ['id'] }, SOURCES, [...data.sources.values()]),
  ];
}
