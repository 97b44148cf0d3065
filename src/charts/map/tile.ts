import { SIZES } from '../../theme/tokens.ts';
import type { Look } from '../common/look.ts';
import { fitText, textWidth } from '../common/text.ts';
import { inkOn, nameLines, placeName, words } from './label.ts';
import type { MapPlan } from './layout.ts';
import type { MapItem, MapModel } from './item.ts';
import { boundedCircle, corners, diamond, hatchOf, type MapShape, paleShapes, pathOf, ZONE } from './shapes.ts';

const TEXT = 13;

/** The shapes of one item on the tile grid. */
export function tileShapes(item: MapItem, model: MapModel, plan: MapPlan, look: Look) {
  const { palette } = look;
  const { pitch, body, radius } = plan;
  const gap = pitch.x < 60 ? 2 : 3;
  const [w, h] = [pitch.x - gap, pitch.y - gap];
  const cx = body.x + (item.cell.column + 0.5) * pitch.x - gap / 2;
  const cy = body.y + (item.cell.row + 0.5) * pitch.y - gap / 2;
  const scale = { largest: model.largest, radius };
  if (item.zone) {
    const half = pitch.x < 60 ? 5 : ZONE;
    const fill = item.shade === null ? palette.paper : palette.amount[item.shade];
    return [
      {
        type: 'circle',
        shape: { cx, cy, r: 12 },
        style: { fill: palette.ink, opacity: 0 },
        emphasis: { style: { opacity: 0.2 } },
      },
      diamond(cx, cy, half, { fill: fill ?? palette.paper, stroke: palette.ink, lineWidth: 1.5 }),
    ];
  }
  const [x, y] = [cx - w / 2, cy - h / 2];
  const narrow = w < 60;
  // A low tile has no room for a second line: a name may rather stand out a little.
  const lines =
    plan.low && !narrow && hasNumber(item, model)
      ? [fitText(item.name, TEXT, w - 8)]
      : nameLines(item, narrow ? SIZES.note : TEXT, narrow ? (plan.low ? pitch.x + 3 : w) : w - 12);
  // On a narrow tile the value stands below the circle.
  const middle = narrow ? y + h - radius - 17 : plan.low ? y + h / 2 : cy + 1;
  const bounded = item.kind !== 'missing' && item.bound !== 'exact';
  if (item.kind === 'plan') {
    const fact = model.items.some((i) => i.kind === 'fact' && i.place === item.place);
    const circle =
      item.interval && model.measure === 'size'
        ? boundedCircle(
            [cx, middle],
            { value: item.value, interval: item.interval, bound: item.bound, plan: true },
            scale,
            palette,
          )
        : [dashedFrame(x, y, w, h, palette.accent)];
    const text = fact ? '' : valueText(item, model, w, narrow);
    return [...circle, ...(text ? [valueWords(text, item, x, y, w, h, narrow, plan.low, look)] : [])];
  }
  const ink = inkOn(item.faded ? null : item.shade, palette);
  const fill =
    item.shade === null ? (item.kind === 'missing' ? palette.paper : palette.page) : palette.amount[item.shade];
  const rim = item.faded && item.shade !== null;
  const shapes: MapShape[] = [
    {
      type: 'rect',
      shape: { x, y, width: w, height: h, r: 2 },
      style: {
        fill: (rim ? palette.paper : fill) ?? palette.page,
        ...(item.chosen
          ? { stroke: palette.focus, lineWidth: 2.5 }
          : item.kind === 'missing'
            ? { stroke: palette.rule, lineWidth: 1 }
            : {}),
      },
    },
  ];
  if (rim) shapes.push(rimOf(x, y, w, h, fill ?? palette.control));
  if (item.kind === 'missing')
    shapes.push({
      type: 'path',
      shape: { pathData: hatchOf([corners(x, y, w, h)], 7) },
      style: { fill: 'none', stroke: palette.rule, lineWidth: 1 },
      silent: true,
    });
  if (item.kind === 'fact' && model.measure === 'colour' && bounded) {
    const strip = narrow ? corners(x, y + h - 8, w, 8) : corners(x + w - 9, y, 9, h);
    shapes.push({ type: 'path', shape: { pathData: pathOf([strip]) }, style: { fill: palette.paper }, silent: true });
    shapes.push({
      type: 'path',
      shape: { pathData: hatchOf([strip], 5) },
      style: { fill: 'none', stroke: palette.ink, lineWidth: 1.2 },
      silent: true,
    });
  }
  if (item.kind === 'fact' && model.measure === 'size' && item.interval)
    shapes.push(
      ...paleShapes(
        boundedCircle(
          [cx, middle],
          { value: item.value, interval: item.interval, bound: item.bound, plan: false },
          scale,
          palette,
        ),
        item.faded,
      ),
    );
  const soft = item.kind === 'missing' ? palette.inkSoft : ink.fill;
  const value = item.kind === 'fact' ? valueText(item, model, w, narrow) : '';
  const top = y + (narrow ? 9 : plan.low ? 10 : 14);
  return [
    ...shapes,
    cover(x, y, w, h, palette.ink),
    ...lines.flatMap((line, i) =>
      placeName(line, narrow ? cx : x + 7, top + i * 14, {
        size: narrow ? SIZES.note : TEXT,
        weight: item.kind === 'missing' || item.faded ? 400 : 600,
        fill: soft,
        halo: ink.halo,
        align: narrow ? 'center' : 'left',
      }),
    ),
    ...(value ? [valueWords(value, item, x, y, w, h, narrow, plan.low, look)] : []),
    ...periodWords(item, lines, x, top, w, narrow, look),
  ];
}

/** Does a number stand at the foot of its tile, be it that of a plan? */
function hasNumber(item: MapItem, model: MapModel): boolean {
  return item.kind !== 'missing' || model.items.some((i) => i.kind === 'plan' && i.place === item.place);
}

/** The class of a value of another date as an edge alone: a pale colour would be that of a lower class. */
function rimOf(x: number, y: number, w: number, h: number, stroke: string): MapShape {
  return {
    type: 'rect',
    shape: { x: x + 1.5, y: y + 1.5, width: w - 3, height: h - 3, r: 2 },
    style: { fill: 'none', stroke, lineWidth: 3 },
    silent: true,
  };
}

/** Takes the pointer over the whole tile, and shows which one it is at. */
function cover(x: number, y: number, width: number, height: number, fill: string) {
  return {
    type: 'rect' as const,
    shape: { x, y, width, height, r: 2 },
    style: { fill, opacity: 0 },
    emphasis: { style: { opacity: 0.12 } },
  };
}

function dashedFrame(x: number, y: number, width: number, height: number, stroke: string): MapShape {
  return {
    type: 'rect',
    shape: { x: x + 3, y: y + 3, width: width - 6, height: height - 6, r: 2 },
    style: { fill: 'none', stroke, lineWidth: 1.5, lineDash: [4, 3] },
  };
}

/** The value, where the tiles have room for those of all; else the number alone, as exact as fits: one way of writing a map. */
function valueText(item: MapItem, model: MapModel, width: number, narrow: boolean): string {
  const room = width - (narrow ? 1 : 10);
  const fits = ({ label }: MapItem): boolean => textWidth(label, SIZES.note) <= room;
  if (!narrow && fits(item) && model.items.every((i) => i.kind !== 'fact' || i.zone || fits(i))) return item.label;
  const tight = item.tight.find((t) => textWidth(t, SIZES.note) <= room);
  return tight ?? (narrow ? '' : fitText(item.label, SIZES.note, room));
}

function valueWords(
  text: string,
  item: MapItem,
  x: number,
  y: number,
  w: number,
  h: number,
  narrow: boolean,
  low: boolean,
  look: Look,
) {
  const ink = inkOn(item.faded ? null : item.shade, look.palette);
  // Clear of the strip at the foot that marks a bounded value.
  const foot = narrow
    ? item.shade !== null && item.bound !== 'exact'
      ? 16
      : item.faded && item.shade !== null
        ? 12
        : 8
    : low
      ? 9
      : 11;
  return words(text, narrow ? x + w / 2 : x + 7, y + h - foot, {
    size: SIZES.note,
    weight: item.faded ? 400 : 600,
    ...ink,
    align: narrow ? 'center' : 'left',
  });
}

/** The date, where dates differ and there is room beside the name. */
function periodWords(
  item: MapItem,
  lines: readonly string[],
  x: number,
  top: number,
  w: number,
  narrow: boolean,
  look: Look,
) {
  const room = w - 18 - textWidth(lines[0] ?? '', TEXT) - (item.shade !== null && item.bound !== 'exact' ? 9 : 0);
  if (narrow || item.kind !== 'fact' || item.period === '' || textWidth(item.period, SIZES.note) > room) return [];
  const ink = inkOn(item.faded ? null : item.shade, look.palette);
  const fill = item.shade === null || item.faded ? look.palette.inkSoft : ink.fill;
  const right = x + w - 6 - (item.shade !== null && item.bound !== 'exact' ? 9 : 0);
  return [words(item.period, right, top, { size: SIZES.note, weight: 400, fill, halo: ink.halo, align: 'right' })];
}
