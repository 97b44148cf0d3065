/** How the map is laid out: every district a tile of the same size, or by its boundaries. */
export const MAP_LAYOUTS = ['tile', 'geo'] as const;
export type MapLayout = (typeof MAP_LAYOUTS)[number];
