import { byDate, type TimelineEvent } from '../../domain/event.ts';
import type { Break } from '../../domain/indicator.ts';
import { daySpan } from '../../domain/period.ts';
import { yearEndScale } from '../../domain/slice/trend.ts';
import type { TrendsLine } from '../../domain/slice/trends.ts';
import type { Lang } from '../../domain/words.ts';
import { formatDate } from '../../format/date.ts';
import { trends } from '../../i18n/trends.ts';

export interface DrawnBreak {
  readonly x: number;
  readonly label: string;
  readonly at: string;
  readonly why: string;
}

export interface DrawnEvent {
  readonly label: string;
  /** The days that its date covers: a year is a stretch, a day a point. */
  readonly from: number;
  readonly to: number;
  readonly date: string;
  readonly name: string;
  /** Id of the source that says so. */
  readonly source: string;
}

const CIRCLED = ['①', '②', '③', '④', '⑤', '⑥', '⑦', '⑧', '⑨'];

/** Does the line have points on both sides of the break, so that it cuts something? */
function cuts(line: TrendsLine, b: Break): boolean {
  if (b.places && !b.places.includes(line.place.id)) return false;
  const at = yearEndScale(daySpan(b.at)?.from ?? Number.NaN);
  return line.points.some((p) => p.x <= at) && line.points.some((p) => p.x > at);
}

/** The breaks that cut a line, each once, midway between the points that it parts, by date. */
export function drawnBreaks(lines: readonly TrendsLine[], lang: Lang): DrawnBreak[] {
  const found = new Map<string, { readonly b: Break; readonly cut: TrendsLine[] }>();
  for (const line of lines)
    for (const b of line.slice.indicator.breaks ?? []) {
      if (!cuts(line, b)) continue;
      const key = `${b.at} ${b.note.en}`;
      const same = found.get(key);
      if (same) same.cut.push(line);
      else found.set(key, { b, cut: [line] });
    }
  return [...found.values()]
    .sort((p, q) => (p.b.at < q.b.at ? -1 : p.b.at > q.b.at ? 1 : 0))
    .map(({ b, cut }, i) => {
      const at = yearEndScale(daySpan(b.at)?.from ?? 0);
      const xs = cut.flatMap((l) => l.points.map((p) => p.x));
      const before = Math.max(...xs.filter((x) => x <= at));
      const after = Math.min(...xs.filter((x) => x > at));
      const names = cut.map((l) => l.place.short[lang]).join(lang === 'zh' ? '、' : ', ');
      return {
        x: (before + after) / 2,
        label: CIRCLED[i] ?? '*',
        at: formatDate(b.at, lang),
        why: b.places && lines.length > 1 ? trends[lang].breakOf(b.note[lang], names) : b.note[lang],
      };
    });
}

/** The events of the years shown, lettered by date. */
export function drawnEvents(events: readonly TimelineEvent[], from: number, to: number, lang: Lang): DrawnEvent[] {
  return byDate(events)
    .flatMap((e) => {
      const span = daySpan(e.date);
      if (!span) return [];
      const at = { from: yearEndScale(span.from), to: yearEndScale(span.until) };
      return at.to > from && at.from < to ? [{ ...at, e }] : [];
    })
    .map(({ e, ...at }, i) => ({
      label: String.fromCharCode(97 + i),
      from: Math.max(from, at.from),
      to: Math.min(to, at.to),
      date: formatDate(e.date, lang),
      name: e.name[lang],
      source: e.source,
    }));
}
