import { words } from './words.ts';

/** What a tick of an axis of time says that stands at the end of a year, among marks within years. */
export const yearTicks = words({ end: (y: string) => `${y}年末` }, { end: (y: string) => `end-${y}` });
