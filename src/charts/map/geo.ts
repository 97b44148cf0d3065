import type { LonLat, Outline } from '../../domain/map.ts';
import { SIZES } from '../../theme/tokens.ts';
import type { Look } from '../common/look.ts';
import { textWidth } from '../common/text.ts';
import { inkOn, placeName, words } from './label.ts';
import { type MapPlan, radiusOf } from './layout.ts';
import type { MapItem, MapModel } from './item.ts';
import { type Box, projection } from './project.ts';
import { boundedCircle, diamond, hatchOf, type MapShape, paleShapes, pathOf, type Px, ZONE } from './shapes.ts';

type Project = (at: LonLat) => Px;

/** How the map and its enlargement turn degrees into px. */
export interface Projections {
  readonly whole: Project;
  readonly core: Project | null;
}

export function projectionsOf(model: MapModel, plan: MapPlan): Projections {
  return {
    whole: projection(model.bounds ?? [0, 0, 1, 1], plan.body),
    core: model.core && plan.core ? projection(model.core.bounds, plan.core) : null,
  };
}

/** What is written at a place: only as much as has room. */
export interface Said {
  readonly name: boolean;
  /** What is written of the value; empty: nothing. */
  readonly value: string;
}

interface Block {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function overlap(a: Block, b: Block): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Where the words of an item stand, and in which of the two maps. */
function spot(item: MapItem, to: Projections): { at: Px; inCore: boolean } | null {
  if (!item.ground) return null;
  if (item.ground.core && to.core) return { at: to.core(item.ground.core.label), inCore: true };
  return { at: to.whole(item.ground.label), inCore: false };
}

const LINE = 14;
/** On a map narrower than this, names alone have room. */
const ROOMY = 520;

/** The lines of an item's words from the middle of its place downward: below its circle, or around its point. */
function linesAt(item: MapItem, model: MapModel, plan: MapPlan): { name: number; value: number } {
  const r = model.measure === 'size' && item.kind === 'fact' ? radiusOf(item.value, model.largest, plan.radius) + 4 : 0;
  return r > 0 ? { name: r + 7, value: r + 7 + LINE } : { name: item.label === '' ? 0 : -7, value: 7 };
}

/** A rate with its unit (万元/平方公里) that is wider than this, in px, runs over the borders of small districts. */
const LONG = 72;

/** How the values of a map are written: with their units, or, where one of those is long, all without; the subtitle says it. */
function writing(model: MapModel): (item: MapItem) => string {
  const long = model.measure === 'colour' && model.items.some((i) => textWidth(i.label, SIZES.note) > LONG);
  return (item) => (long ? item.bare : item.label);
}

/**
 * Which words have room: known places before missing ones, larger values first; a name without its value rather than
 * nothing. Words stay inside their map.
 */
export function saidOf(model: MapModel, plan: MapPlan, to: Projections): ReadonlyMap<string, Said> {
  const taken: Block[] = [];
  const written = writing(model);
  const said = new Map<string, Said>();
  const order = [...model.items]
    .filter((i) => !i.zone && !(i.kind === 'plan' && model.items.some((f) => f.kind === 'fact' && f.place === i.place)))
    .sort((a, b) => Number(a.kind === 'missing') - Number(b.kind === 'missing') || b.value - a.value);
  const circles = new Map<string, Block>();
  for (const item of model.items) {
    const where = item.kind === 'missing' || model.measure === 'colour' ? null : spot(item, to);
    if (!where) continue;
    const [x, y] = where.at;
    const r = item.zone ? ZONE : radiusOf(item.value, model.largest, plan.radius);
    circles.set(item.mark, { left: x - r, right: x + r, top: y - r, bottom: y + r });
  }
  for (const item of order) {
    const where = spot(item, to);
    if (!where) continue;
    const roomy = where.inCore || plan.body.width >= ROOMY;
    const box = where.inCore ? plan.core : plan.body;
    const [x, y] = where.at;
    const lines = linesAt(item, model, plan);
    const block = (text: string, dy: number): Block => {
      const half = textWidth(text, SIZES.note) / 2 + 1;
      return { left: x - half, right: x + half, top: y + dy - 7, bottom: y + dy + 7 };
    };
    const fits = (b: Block): boolean =>
      inside(b, box) &&
      !taken.some((t) => overlap(t, b)) &&
      ![...circles].some(([mark, c]) => !mark.includes(item.place) && overlap(c, b));
    const text = written(item);
    const [name, value] = [block(item.name, lines.name), block(text, lines.value)];
    const nameFits = fits(name);
    const valueFits = text !== '' && roomy && nameFits && fits(value);
    if (nameFits) taken.push(name);
    if (valueFits) taken.push(value);
    said.set(item.mark, { name: nameFits, value: valueFits ? text : '' });
  }
  return said;
}

function inside(b: Block, box: Box | null): boolean {
  return (
    box !== null &&
    b.left >= box.x - 1 &&
    b.right <= box.x + box.width + 1 &&
    b.top >= box.y &&
    b.bottom <= box.y + box.height + 4
  );
}

/** Areas on one of the two maps. */
function ground(
  item: MapItem,
  outlines: readonly Outline[],
  project: Project,
  look: Look,
  model: MapModel,
): MapShape[] {
  const { palette } = look;
  const lines = outlines.map((o) => o.map(project));
  const pathData = pathOf(lines);
  const fill =
    item.shade === null
      ? item.kind === 'missing'
        ? palette.paper
        : palette.page
      : (palette.amount[item.shade] ?? palette.page);
  const stroke = item.chosen ? palette.focus : item.shade === null ? palette.control : palette.paper;
  const approximate = item.ground?.approximate ?? false;
  // Where old boundaries stand for a new district, the line between them would be false.
  const edge = approximate ? { stroke: fill, lineWidth: 1 } : { stroke, lineWidth: item.chosen ? 2.5 : 0.8 };
  // The class of a value of another date is an edge alone: a pale colour would be that of a lower class.
  const rim = item.faded && item.shade !== null;
  const style = rim ? { fill: palette.paper, stroke: fill, lineWidth: 2.5 } : { fill, ...edge };
  const shapes: MapShape[] = [
    { type: 'path', shape: { pathData }, style: { lineJoin: 'round', ...style }, ...(rim ? { z2: 2 } : {}) },
  ];
  const hatch = (step: number, colour: string, width: number, rise: 1 | -1): void => {
    shapes.push({
      type: 'path',
      shape: { pathData: hatchOf(lines, step, rise) },
      style: { fill: 'none', stroke: colour, lineWidth: width },
      silent: true,
      z2: 1,
    });
  };
  if (item.kind === 'missing') hatch(7, palette.rule, 1, 1);
  if (approximate) hatch(9, palette.context, 0.8, -1);
  if (approximate && item.kind !== 'missing') hatch(9, palette.context, 0.8, 1);
  if (item.kind === 'fact' && model.measure === 'colour' && item.bound !== 'exact') hatch(6, palette.paper, 1.2, 1);
  return shapes;
}

/** The shapes of one item on the map by boundaries, and in its enlargement. */
export function geoShapes(
  item: MapItem,
  model: MapModel,
  plan: MapPlan,
  to: Projections,
  said: ReadonlyMap<string, Said>,
  look: Look,
) {
  const { palette } = look;
  const where = spot(item, to);
  if (!item.ground || !where) return [];
  const [x, y] = where.at;
  if (item.zone) {
    const fill = item.shade === null ? palette.paper : (palette.amount[item.shade] ?? palette.paper);
    return [
      {
        type: 'circle' as const,
        shape: { cx: x, cy: y, r: 12 },
        style: { fill: palette.ink, opacity: 0 },
        emphasis: { style: { opacity: 0.2 } },
      },
      { ...diamond(x, y, ZONE, { fill, stroke: palette.ink, lineWidth: 1.5 }), z2: 30 },
    ];
  }
  const plain = item.kind === 'plan';
  const circle =
    model.measure === 'size' && item.interval
      ? paleShapes(
          boundedCircle(
            [x, y],
            { value: item.value, interval: item.interval, bound: item.bound, plan: plain },
            { largest: model.largest, radius: plan.radius },
            palette,
          ),
          item.faded,
        )
      : plain
        ? [
            {
              type: 'circle' as const,
              shape: { cx: x, cy: y, r: 9 },
              style: { fill: 'none', stroke: palette.accent, lineWidth: 1.5, lineDash: [3, 2] },
            },
          ]
        : [];
  const text = said.get(item.mark);
  const lines = linesAt(item, model, plan);
  const ink = inkOn(item.faded ? null : item.shade, palette);
  const soft = item.kind === 'missing' ? palette.inkSoft : ink.fill;
  const style = { size: SIZES.note, halo: ink.halo, align: 'center' as const };
  return [
    ...(plain ? [] : ground(item, item.ground.outlines, to.whole, look, model)),
    ...(plain || !to.core || !item.ground.core ? [] : ground(item, item.ground.core.outlines, to.core, look, model)),
    ...circle.map((shape) => ({ ...shape, z2: 10 })),
    ...(text?.name && !plain
      ? placeName(item.name, x, y + lines.name, { ...style, weight: item.faded ? 400 : 600, fill: soft })
      : []),
    ...(text?.value ? [words(text.value, x, y + lines.value, { ...style, weight: 400, fill: ink.fill })] : []),
  ];
}
