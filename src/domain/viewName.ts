/** Every screen, by the first segment of its address ('' is the overview). `detail`: it also has one page for each id. */
export const VIEWS = [
  { name: 'overview', path: '', detail: null },
  { name: 'compare', path: 'compare', detail: null },
  { name: 'trends', path: 'trends', detail: null },
  { name: 'map', path: 'map', detail: null },
  { name: 'places', path: 'places', detail: 'place' },
  { name: 'indicators', path: 'indicators', detail: 'indicator' },
  { name: 'sources', path: 'sources', detail: 'source' },
  { name: 'data', path: 'data', detail: null },
  { name: 'brief', path: 'brief', detail: null },
  { name: 'method', path: 'method', detail: null },
  { name: 'embed', path: 'embed', detail: null },
] as const;
/** The screens that a menu lists: all but the one that stands in other people's pages. */
export const MENU = VIEWS.filter((v) => v.name !== 'embed');
export type ViewName = (typeof VIEWS)[number]['name'];
