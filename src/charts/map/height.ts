import type { MapModel } from './item.ts';

/** Height in px that tiles or map and legend ask for. */
export function heightOf(model: MapModel, width: number): number {
  return model.heightAt(width);
}
