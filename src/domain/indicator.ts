import type { Bilingual, Divisor, Theme, TimeKind } from './words.ts';

/** A date at which figures before and after cannot be joined: new census base, new scope, new boundary, renamed event. */
export interface Break {
  /** ISO 8601: figures of a period that ends before this are on one side, the rest on the other. */
  readonly at: string;
  readonly note: Bilingual;
  /** Only these places; absent: all. */
  readonly places?: readonly string[];
}

/** Another indicator of the same unit that looks alike and means something else. */
export interface NearDefinition {
  readonly indicator: string;
  /** How the two differ. */
  readonly note: Bilingual;
}

export interface Indicator {
  readonly id: string;
  readonly theme: Theme;
  readonly name: Bilingual;
  /** A shorter name for heads of columns, where `name` is long. */
  readonly short?: Bilingual;
  /** What is counted, in our own words. */
  readonly definition: Bilingual;
  /** Unit id of `format/units.ts`: person, organisation, CNY, percent, ratio, times, km2, … */
  readonly unit: string;
  /** May figures of places that share no ground be added up? */
  readonly additive: boolean;
  readonly divisors: readonly Divisor[];
  /** The usual time kind; a figure's own decides. */
  readonly timeKind: TimeKind;
  readonly breaks?: readonly Break[];
  /** What its charts compare: places (default), or the named holders of the figures (single funds). */
  readonly compares?: 'place' | 'holder';
  /** Indicators that must not share an axis with it; each pair stands once, with either of the two: ask `nearDefinition`. */
  readonly nearDefinitions?: readonly NearDefinition[];
  /** Values further apart than this many years are compared with a flag only; absent: the program's default. */
  readonly maxApart?: number;
}

/** Why the two must not share an axis although they look alike, whichever of them says so; null where nothing speaks against it. */
export function nearDefinition(a: Indicator, b: Indicator): Bilingual | null {
  const said = (x: Indicator, y: Indicator) => x.nearDefinitions?.find((n) => n.indicator === y.id)?.note;
  return said(a, b) ?? said(b, a) ?? null;
}
