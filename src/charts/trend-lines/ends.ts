/**
 * Where labels stand that want to stand at heights `wanted` (px), in the order given: none nearer than `gap` to the next, all
 * between `top` and `bottom` as far as there is room, their order by height kept, each as near to its wish as that allows.
 */
export function spread(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted
    .map((y, i) => ({ y: Math.min(bottom, Math.max(top, y)), i }))
    .sort((a, b) => a.y - b.y || a.i - b.i);
  // Blocks of labels that touch; each stands around the mean of its wishes.
  const blocks: { sum: number; items: { i: number }[]; start: number }[] = [];
  const place = (b: { sum: number; items: readonly unknown[] }): number => {
    const height = (b.items.length - 1) * gap;
    const start = b.sum / b.items.length - height / 2;
    return Math.max(top, Math.min(start, bottom - height));
  };
  for (const { y, i } of order) {
    let block = { sum: y, items: [{ i }], start: y };
    let last = blocks.at(-1);
    while (last && last.start + last.items.length * gap > block.start) {
      block = { sum: last.sum + block.sum, items: [...last.items, ...block.items], start: 0 };
      block.start = place(block);
      blocks.pop();
      last = blocks.at(-1);
    }
    blocks.push(block);
  }
  const placed: number[] = [];
  for (const b of blocks)
    b.items.forEach(({ i }, k) => {
      placed[i] = b.start + k * gap;
    });
  return placed;
}
