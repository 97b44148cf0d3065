function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** The time of day where the reader is: 09:05. */
export function formatClock(now: Date): string {
  return `${two(now.getHours())}:${two(now.getMinutes())}`;
}

/** A stretch of time in ms as a stop watch shows it: 05:07, 1:05:07. */
export function formatElapsed(ms: number): string {
  const s = Math.max(0, Math.floor(ms / 1000));
  const [hours, rest] = [Math.floor(s / 3600), `${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`];
  return hours === 0 ? rest : `${hours}:${rest}`;
}
