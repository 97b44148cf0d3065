/** From 1970-01-01 to the day 0 of spreadsheets. */
const EPOCH = 25_569;
const DAY = 86_400_000;

/** A moment on the scale whose whole numbers are year ends, as the number of the day on which it ends: 2020 is 2020-12-31. */
export function spreadsheetDay(yearEnds: number): number {
  const decimal = yearEnds + 1;
  const year = Math.floor(decimal + 1e-9);
  const from = Date.UTC(year, 0, 1) / DAY;
  const until = Date.UTC(year + 1, 0, 1) / DAY;
  return Math.round(from + (decimal - year) * (until - from)) - 1 + EPOCH;
}
