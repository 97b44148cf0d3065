import type { Lang } from '../domain/words.ts';
import { yearTicks } from '../i18n/yearTicks.ts';

/**
 * The tick at the end of a year. Where all marks stand at year ends the bare year names them; where some stand within a year, a bare
 * year would be taken for its beginning, so the tick says that it is the end.
 */
export function formatYearTick(year: number, lang: Lang, within: boolean): string {
  return within ? yearTicks[lang].end(String(year)) : String(year);
}
