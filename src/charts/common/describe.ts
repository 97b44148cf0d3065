import { figuresBehind } from '../../domain/evidence.ts';
import type { Byline, Figure } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { type Disputed, disputedOf, type Judgeable } from '../../domain/rules/judge.ts';
import { spreadOf } from '../../domain/slice/spread.ts';
import type { Lang } from '../../domain/words.ts';
import { formatPeriod } from '../../format/date.ts';
import { formatMeasure, plainMeasure } from '../../format/measure.ts';
import { sourceShort } from '../../format/source.ts';
import { unitOf } from '../../format/units.ts';
import { charts } from '../../i18n/charts.ts';
import { dimensions } from '../../i18n/dimensions.ts';
import { terms } from '../../i18n/terms.ts';
import type { ChartModel, Input, Mark, TableRow } from './model.ts';

type Bylines = ReadonlyMap<string, Byline>;

/**
 * What a chart says of one drawn value: the mark that can be pointed at, the row of its table, and where it would stand by
 * other sources. `aside`: it is what another source says, so that no choice was made for it.
 */
export function describe(
  item: {
    readonly id: string;
    readonly name: string;
    readonly drawn: Judgeable;
    readonly extra?: readonly string[];
    readonly aside?: boolean;
  },
  bylines: Bylines,
  lang: Lang,
): { mark: Mark; row: TableRow; others: number[] } {
  const { id, name, drawn, aside = false } = item;
  const { figure, measure } = drawn;
  const place = drawn.place.id;
  const disputes = aside ? [] : disputedOf(drawn, bylines);
  const value = formatMeasure(measure, lang);
  const period = formatPeriod(figure.period, lang, figure.timeKind);
  const source = bylines.get(figure.source);
  // A derived value rests on more than one source.
  const behind = figuresBehind(measure.evidence);
  const sources = [...new Set(behind.map((f) => f.source))]
    .flatMap((id) => bylines.get(id) ?? [])
    .map((s) => sourceShort(s, lang))
    .join(charts[lang].comma);
  const lines = [
    `${value} · ${period}`,
    charts[lang].asWritten(figure.asWritten),
    ...(figure.timeKind === 'plan' ? [terms[lang].timeKind.plan] : []),
    ...(item.extra ?? []),
    ...(sources === '' ? [] : [sources]),
  ];
  return {
    mark: { id, figure: figure.id, place, head: name, lines },
    row: {
      mark: id,
      name,
      place,
      figure: figure.id,
      value: plainMeasure(measure),
      unit: unitOf(measure.unit).name[lang],
      asWritten: figure.asWritten,
      bound: terms[lang].bound[measure.bound],
      period: figure.timeKind === 'plan' ? `${period} · ${charts[lang].planTag}` : period,
      source: sources,
      sourceId: source?.id ?? null,
      ...(behind.length === 1 ? { paragraph: figure.paragraph } : {}),
      ...(behind.length > 1 ? { inputs: inputsOf(drawn, behind, bylines) } : {}),
      ...asOne(disputes),
    },
    others: spreadOf(measure, disputes),
  };
}

function inputsOf({ figure, divisor }: Judgeable, behind: readonly Figure[], bylines: Bylines): Input[] {
  return behind
    .filter((f) => f.id !== figure.id)
    .map((f) => ({
      figure: f,
      byline: bylines.get(f.source),
      divisor: divisor?.figure.id === f.id ? divisor : undefined,
    }));
}

/** The disputes of a value and of what it is divided by, for the cell of one row. */
function asOne([first, second]: readonly Disputed[]): { disputed?: Disputed } {
  return first ? { disputed: second ? { ...first, divisor: second } : first } : {};
}

/** All figures that drawn values rest on, each once: what a value was divided by is one of them. */
export function allBehind(drawn: readonly Pick<Judgeable, 'measure'>[]): Figure[] {
  return [...new Map(drawn.flatMap((d) => figuresBehind(d.measure.evidence)).map((f) => [f.id, f])).values()];
}

/** The sources of the figures, each once, those with most figures first: the line below the plot. */
export function sourceLine(
  figures: readonly Pick<Figure, 'source'>[],
  bylines: Bylines,
  lang: Lang,
): ChartModel['sources'] {
  const counts = new Map<string, number>();
  for (const f of figures) counts.set(f.source, (counts.get(f.source) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .flatMap(([id]) => {
      const s = bylines.get(id);
      return s ? [{ id, text: sourceShort(s, lang) }] : [];
    });
}

/** What narrows a figure, in words: national → 国家级; what has no word of its own is shown as it is, without underscores. */
export function dimensionName(figure: Figure, lang: Lang): string {
  const known: Readonly<Record<string, Readonly<Record<string, string>>>> = dimensions[lang];
  return Object.entries(figure.dimensions ?? {})
    .map(([key, value]) => known[key]?.[value] ?? value.replaceAll('_', ' '))
    .join(lang === 'zh' ? '、' : ', ');
}

/**
 * A name for a figure that is one of several of its indicator: its holder, its dimension, or the indicator itself. Beside
 * others of the same holder (`besides`) only what tells them apart.
 */
export function partName(figure: Figure, indicator: Indicator, lang: Lang, besides?: Figure): string {
  const holder = figure.holder?.zh === besides?.holder?.zh ? undefined : figure.holder?.[lang];
  return holder ?? (dimensionName(figure, lang) || (indicator.short?.[lang] ?? indicator.name[lang]));
}
