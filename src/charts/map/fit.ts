import { heightOf } from '../models.ts';
import type { MapModel } from './item.ts';

interface Room {
  readonly width: number;
  readonly height: number;
}

/** A map for a room: the model with its tiles made low, its own size in px, and how much that is enlarged. */
export interface FittedMap extends Room {
  readonly model: MapModel;
  readonly scale: number;
}

/** The widths at which a map may be drawn, px. */
const WIDTHS = Array.from({ length: 20 }, (_, i) => 480 + 40 * i);

/**
 * A map says nothing in pieces: it is drawn whole for the room (px, or pt of a slide), its tiles low, enlarged by no more than
 * `largest`. Where its type is large enough at a scale of `enough`, the widest such drawing leaves its circles most room; else
 * the one with the largest type is taken.
 */
export function fitMap(
  model: MapModel,
  room: Room,
  { enough, largest }: { enough: number; largest: number },
): FittedMap {
  const tries = [...WIDTHS, room.width].map((width) => {
    const given: MapModel = { ...model, tallest: room.height * Math.max(1, width / room.width) };
    const height = heightOf(given, width);
    return { model: given, width, height, scale: Math.min(largest, room.width / width, room.height / height) };
  });
  const read = tries.filter((t) => t.scale >= enough);
  if (read.length > 0) return read.reduce((best, one) => (one.width > best.width ? one : best));
  return tries.reduce((best, one) => (one.scale > best.scale ? one : best));
}
