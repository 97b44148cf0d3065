/** The number with the fewest digits in (a, b]: what a limit between two neighbouring values is called. */
export function roundBetween(a: number, b: number): number {
  for (
    let power = Math.floor(Math.log10(Math.max(Math.abs(a), Math.abs(b), Number.MIN_VALUE)));
    power > -12;
    power -= 1
  )
    for (const multiple of [5, 2, 1]) {
      const step = Number(`${multiple}e${power}`);
      const candidate = Number((Math.floor(b / step) * step).toPrecision(12));
      if (candidate > a && candidate <= b) return candidate;
    }
  return b;
}

/**
 * The limits of at most `most` classes with about as many values in each: between neighbouring values, called by the
 * roundest number there. A value on a limit belongs to the class above. One class less than values that differ at most.
 */
export function classLimits(values: readonly number[], most: number): number[] {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const classes = Math.min(most, new Set(sorted).size);
  const limits: number[] = [];
  for (let k = 1; k < classes; k += 1) {
    let at = Math.round((k * sorted.length) / classes);
    const last = limits.at(-1) ?? -Infinity;
    // Equal values stay together; a limit must part some that the last one did not.
    while (at < sorted.length && ((sorted[at] ?? 0) === sorted[at - 1] || (sorted[at - 1] ?? 0) < last)) at += 1;
    const [below, above] = [sorted[at - 1], sorted[at]];
    if (below !== undefined && above !== undefined) limits.push(roundBetween(below, above));
  }
  return limits;
}

/** The class of a value: how many limits it reaches. */
export function classOf(value: number, limits: readonly number[]): number {
  return limits.filter((limit) => value >= limit).length;
}
