import type { SharesModel } from '../../charts/shares/model.ts';
import { point } from '../../domain/interval.ts';
import { slides } from '../../i18n/slides.ts';
import { barSize, rowOf } from './barKinds.ts';
import { type Bar, barAxis, barChart, type BarFrame, NAMES, nameRoom } from './bars.ts';
import type { Look } from './evidence.ts';
import type { NativeChart } from './native.ts';

function barsOf(model: SharesModel, panel: number, look: Look): Bar[] {
  const { inks, context } = look;
  const whole = model.panels[panel];
  if (!whole) return [];
  const parts = model.parts
    .filter((p) => p.panel === panel)
    .map(
      (p): Bar => ({
        name: p.name,
        label: `${p.label} · ${p.amount}`,
        value: p.value,
        interval: p.interval,
        look: { fill: inks.accent, stroke: null },
        row: rowOf(model, p.mark),
        ...(whole.stacked ? { start: p.start } : {}),
      }),
    );
  if (!whole.rest) return parts;
  const rest: Bar = {
    name: slides[context.lang].rest,
    label: whole.rest.label,
    value: 100 - whole.rest.from,
    interval: point(100 - whole.rest.from),
    look: { fill: null, stroke: inks.context, dashed: true },
    row: undefined,
    ...(whole.stacked ? { start: whole.rest.from } : {}),
  };
  return [...parts, rest];
}

/** Parts `from` to before `until` in percent of their wholes, a chart each on one axis: end to end where they may be added, else side by side from zero. */
export function shares(
  model: SharesModel,
  panels: readonly number[],
  part: { readonly from: number; readonly until: number },
  size: { width: number; height: number },
  look: Look,
): NativeChart[] {
  const all = model.panels.map((_, k) => barsOf(model, k, look));
  const shown = all.map((bars) => bars.slice(part.from, part.until));
  const names = shown.flatMap((bars) => bars.map((b) => b.name));
  const most = Math.max(1, ...panels.map((k) => shown[k]?.length ?? 0));
  const type = barSize(names.slice(0, most), size.height, size.width * NAMES);
  const frameOf = (k: number): BarFrame => ({
    width: size.width,
    height: Math.max(24, (size.height * (shown[k]?.length ?? 0)) / most),
    head: [model.panels[k]?.title ?? '', model.panels[k]?.whole ?? ''].filter((t) => t !== '').join('\n'),
    size: type,
    factor: 1,
    unit: '%',
  });
  const axes = all.map((bars, k) => barAxis(bars, frameOf(k), size.width - nameRoom(bars, frameOf(k)) - 4));
  const axis = { min: Math.min(0, ...axes.map((a) => a.min)), max: Math.max(model.end, ...axes.map((a) => a.max)) };
  return panels.flatMap((k) => {
    const bars = shown[k] ?? [];
    return bars.length === 0 ? [] : [barChart(bars, { ...frameOf(k), axis }, look)];
  });
}
