export const KINDS = ['page', 'script', 'style', 'data', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** Bytes over the wire, headers included. */
export type Bytes = Record<Kind, number>;

/** One visit: milliseconds since navigation, and what it loaded. */
export interface Sample {
  readonly paint: number;
  readonly headline: number;
  readonly chart: number;
  readonly bytes: Bytes;
}

/** The middle value; of an even number the mean of the two in the middle. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? Number.NaN;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/** Markdown: times of the built page, of its static twin, and their ratio; then what the built page loads. */
export function benchTable(built: readonly Sample[], twin: readonly Sample[]): string {
  const row = (what: string, pick: (sample: Sample) => number, digits: number, unit: string): string => {
    const [a, b] = [median(built.map(pick)), median(twin.map(pick))];
    const ratio = b > 0 ? `${(a / b).toFixed(2)} ×` : '–';
    return `| ${what} | ${a.toFixed(digits)} ${unit} | ${b.toFixed(digits)} ${unit} | ${ratio} |`;
  };
  return [
    '| | built | static page with the same words and drawings | ratio |',
    '|---|---:|---:|---:|',
    row('first contentful paint', (s) => s.paint, 0, 'ms'),
    row('headline text', (s) => s.headline, 0, 'ms'),
    row('first chart', (s) => s.chart, 0, 'ms'),
    ...KINDS.map((kind) => row(`bytes: ${kind}`, (s) => s.bytes[kind] / 1000, 1, 'kB')),
    row('bytes: all', (s) => KINDS.reduce((sum, kind) => sum + s.bytes[kind], 0) / 1000, 1, 'kB'),
  ].join('\n');
}
