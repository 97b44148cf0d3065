/** What stands in time. */
interface Moments {
  readonly points: readonly { readonly x: number }[];
  readonly events: readonly { readonly from: number; readonly to: number }[];
  readonly from: number;
  readonly to: number;
}

/** Where marks and events stand on the scale of year ends; an event that the edge cuts off stands at its own end only. */
export function momentsOf({ points, events, from, to }: Moments): number[] {
  return [...points.map((p) => p.x), ...events.flatMap((e) => [e.from, e.to])].filter((x) => x > from && x < to);
}
