import type { Bounds, LonLat } from '../../domain/map.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A degree of longitude, in degrees of latitude: cos(29.8°), the middle of the city. Less would squeeze it. */
export const ASPECT = 0.868;

/** Width to height of what the bounds hold, drawn. */
export function aspectOf([west, south, east, north]: Bounds): number {
  return ((east - west) * ASPECT) / (north - south);
}

/** From longitude and latitude to px: as large as fits into the box, in its middle, north up. */
export function projection(bounds: Bounds, box: Box): (at: LonLat) => [x: number, y: number] {
  const [west, south, east, north] = bounds;
  const scale = Math.min(box.width / ((east - west) * ASPECT), box.height / (north - south));
  const left = box.x + (box.width - (east - west) * ASPECT * scale) / 2;
  const top = box.y + (box.height - (north - south) * scale) / 2;
  return ([lon, lat]) => [left + (lon - west) * ASPECT * scale, top + (north - lat) * scale];
}
