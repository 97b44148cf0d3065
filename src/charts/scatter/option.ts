import type { CustomSeriesRenderItem } from 'echarts';
import { SIZES } from '../../theme/tokens.ts';
import { faint, spread } from '../common/boundedBar.ts';
import { OPEN, whisker } from '../common/dot.ts';
import { layers, NO_AXES } from '../common/layers.ts';
import type { ChartOption, Look } from '../common/look.ts';
import { textShape } from '../common/panels.ts';
import { spreadAt } from '../common/pointMark.ts';
import { DIFFERS } from '../common/judgedNotes.ts';
import { type AxisScale, axisScale, withOthers } from '../common/scale.ts';
import { fitNames, fitText, textWidth } from '../common/text.ts';
import { placeName } from '../map/label.ts';
import { placeLabels } from '../trend-line/labels.ts';
import type { ScatterModel, ScatterPoint, ScatterTrail } from './model.ts';

const TOP = 30;
const BOTTOM = 46;
const RIGHT = 30;
const LEAST = 4;
const MOST = 26;
const PLAIN = 6;
/** How far outside its circle the ring of a chosen point lies, px. */
const RING = 3.5;

/** The radius that makes the area of a circle proportional to the third indicator, px. */
function radiusOf(size: number | null, largest: number, sized: boolean): number {
  if (!sized) return PLAIN;
  return size === null || largest <= 0 ? LEAST : Math.max(LEAST, MOST * Math.sqrt(size / largest));
}

/** How far the circle of a point reaches below its middle, px, with the ring of a chosen one. */
function downOf(p: ScatterPoint, radius: number): number {
  return radius + (p.chosen ? RING + 1.5 : 1);
}

/** How far circle and whisker reach above the middle of a point, px: its name stands above both. */
function upOf(p: ScatterPoint, radius: number): number {
  const circle = downOf(p, radius);
  return p.y.bound === 'exact' ? circle : Math.max(circle, p.y.interval.hi === Infinity ? OPEN + 2 : 10);
}

interface Plane {
  readonly left: number;
  readonly bottom: number;
  readonly x: AxisScale;
  readonly y: AxisScale;
}

function planeOf(model: ScatterModel, look: Look): Plane {
  const bottom = look.height - BOTTOM;
  const y = axisScale(
    model.scale,
    [...model.points.flatMap((p) => withOthers(p.y)), ...model.extent.y],
    bottom,
    TOP + (model.points.some((p) => p.y.interval.hi === Infinity) ? OPEN + 14 : 12),
    model.y.magnitude,
  );
  const left = Math.ceil(Math.max(30, ...y.ticks.map((t) => textWidth(t.text, SIZES.note))) + 12);
  const x = axisScale(
    model.scale,
    [...model.points.flatMap((p) => withOthers(p.x)), ...model.extent.x],
    left,
    look.width - RIGHT,
    model.x.magnitude,
  );
  return { left, bottom, x, y };
}

/**
 * The way of a place: small dots of the years before, joined where the series is one; of a chosen place with its first year,
 * where that has room (`year`).
 */
function trailShapes(
  trail: ScatterTrail,
  plane: Plane,
  palette: Look['palette'],
  year: { readonly x: number; readonly y: number } | undefined,
) {
  const colour = trail.chosen ? palette.accent : palette.context;
  const at = trail.stops.map((s): [number, number] => [plane.x.toPx(s.x), plane.y.toPx(s.y)]);
  const [first] = trail.stops;
  return [
    ...trail.runs.map((run) => ({
      type: 'polyline' as const,
      shape: { points: run.flatMap((i) => (at[i] ? [at[i]] : [])) },
      style: { stroke: colour, lineWidth: trail.chosen ? 2 : 1, fill: 'none', opacity: trail.chosen ? 0.9 : 0.5 },
    })),
    ...at.slice(0, -1).map(([cx, cy]) => ({
      type: 'circle' as const,
      shape: { cx, cy, r: 2.5 },
      style: { fill: colour, opacity: trail.chosen ? 1 : 0.5 },
    })),
    ...(first && year
      ? [
          textShape(String(first.year), year.x, year.y, palette.inkSoft, {
            align: 'center',
            halo: palette.paper,
          }),
        ]
      : []),
  ];
}

/** Points with crossed whiskers, the largest circles below; names where they find room, the chosen one's always. */
export function toOption(model: ScatterModel, look: Look): ChartOption {
  const { palette } = look;
  const plane = planeOf(model, look);
  const largest = Math.max(0, ...model.points.map((p) => p.size ?? 0));
  const r = (p: ScatterPoint): number => radiusOf(p.size, largest, model.sized);
  const at = (p: ScatterPoint): [number, number] => [plane.x.toPx(p.x.value), plane.y.toPx(p.y.value)];
  const order = model.points
    .map((_, i) => i)
    .sort((a, b) => {
      const [p, q] = [model.points[a], model.points[b]];
      return Number(q?.chosen) - Number(p?.chosen) || (q?.y.value ?? 0) - (p?.y.value ?? 0);
    });
  // A name may be longer than the plane is wide; the whole of it stands in table and evidence.
  const cuts = fitNames(
    model.points.map((p) => p.name),
    (name) => fitText(name, SIZES.note, Math.max(60, (look.width - plane.left) * 0.45)),
  );
  const nameOf = (p: ScatterPoint): string => (cuts.get(p.name) ?? '') + (p.differs ? DIFFERS : '');
  const names = order.flatMap((index) => {
    const p = model.points[index];
    if (!p) return [];
    const [x, y] = at(p);
    return [
      {
        index,
        x,
        y,
        // The name stands beyond the line to what others say, not on it.
        up: Math.max(upOf(p, r(p)), ...p.y.others.map((v) => y - plane.y.toPx(v) + 2)),
        down: downOf(p, r(p)),
        width: textWidth(nameOf(p), SIZES.note),
        must: p.chosen || p.differs,
      },
    ];
  });
  // The years at which trails begin come after all names, which matter more.
  const years = model.trails.flatMap((t, i) => {
    const [first] = t.stops;
    if (!t.chosen || !first) return [];
    const [x, y] = [plane.x.toPx(first.x), plane.y.toPx(first.y)];
    const width = textWidth(String(first.year), SIZES.note);
    return [{ index: model.points.length + i, x, y, up: 3, down: 3, width, must: false }];
  });
  const labels = placeLabels([...names, ...years], {
    left: plane.left,
    width: look.width,
    bottom: plane.bottom,
    symbol: PLAIN,
    points: model.points.map(at),
    lines: [],
  });
  const drawPlane: CustomSeriesRenderItem = () => ({
    type: 'group',
    silent: true,
    children: [
      ...plane.x.ticks.flatMap((t) => [
        {
          type: 'line' as const,
          shape: { x1: t.px, y1: TOP, x2: t.px, y2: plane.bottom },
          style: { stroke: palette.grid, lineWidth: 1 },
        },
        textShape(t.text, t.px, plane.bottom + 13, palette.inkSoft, { align: 'center' }),
      ]),
      ...plane.y.ticks.flatMap((t) => [
        {
          type: 'line' as const,
          shape: { x1: plane.left, y1: t.px, x2: look.width - RIGHT, y2: t.px },
          style: { stroke: palette.grid, lineWidth: 1 },
        },
        textShape(t.text, plane.left - 8, t.px, palette.inkSoft, { align: 'right' }),
      ]),
      {
        type: 'polyline' as const,
        shape: {
          points: [
            [plane.left, TOP],
            [plane.left, plane.bottom],
            [look.width - RIGHT, plane.bottom],
          ],
        },
        style: { stroke: palette.axis, lineWidth: 1.5, fill: 'none' },
      },
      ...model.trails.flatMap((t, i) => trailShapes(t, plane, palette, labels.get(model.points.length + i))),
      textShape(fitText(`↑ ${model.y.title}`, SIZES.note, look.width - 16), 0, 9, palette.inkSoft),
      textShape(
        fitText(`${model.x.title} →`, SIZES.note, look.width - 16),
        look.width - 2,
        look.height - 10,
        palette.inkSoft,
        {
          align: 'right',
        },
      ),
    ],
  });
  const drawPoint: CustomSeriesRenderItem = (params) => {
    const p = model.points[params.dataIndex];
    if (!p) return null;
    const [x, y] = at(p);
    const radius = r(p);
    const across = Math.min(radius, PLAIN) + 2;
    const colour = p.chosen ? palette.accent : palette.context;
    const label = labels.get(params.dataIndex);
    const square = model.sized && p.size === null;
    const body = square
      ? {
          type: 'rect' as const,
          shape: { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 },
          style: { fill: colour, stroke: palette.paper, lineWidth: 1 },
        }
      : {
          type: 'circle' as const,
          shape: { cx: x, cy: y, r: radius },
          style: model.sized
            ? {
                fill: p.chosen ? palette.accentPale : palette.contextPale,
                stroke: colour,
                lineWidth: 1.5,
                opacity: 0.85,
              }
            : { fill: colour, stroke: palette.paper, lineWidth: 1 },
        };
    const shapes = [
      // A ring tells the chosen one on grey paper.
      ...(p.chosen
        ? [
            {
              type: 'circle' as const,
              shape: { cx: x, cy: y, r: radius + RING },
              style: { fill: 'none', stroke: colour, lineWidth: 1.5 },
            },
          ]
        : []),
      body,
      ...whisker(
        p.x,
        plane.x.toPx,
        (v) => v,
        (along, across) => [along, y + across],
        colour,
      ),
      // On this axis more is up: the whisker is built along a line that runs the other way.
      ...whisker(
        p.y,
        (v) => -plane.y.toPx(v),
        (v) => -v,
        (along, across) => [x + across, along],
        colour,
      ),
    ];
    const name = label
      ? placeName(nameOf(p), label.x, label.y, {
          size: SIZES.note,
          weight: p.chosen ? 600 : 400,
          fill: p.faded ? palette.inkSoft : palette.ink,
          halo: palette.paper,
          align: 'center',
        })
      : [];
    // The compiler does not follow `info` and mixed shapes through the union of the library.
    return {
      type: 'group',
      children: [
        {
          type: 'circle',
          shape: { cx: x, cy: y, r: Math.max(14, radius + 3) },
          style: { fill: palette.ink, opacity: 0 },
          emphasis: { style: { opacity: 0.12 } },
        },
        ...faint(shapes, p.faded),
        ...spread(x, p.x.others.map(plane.x.toPx), y, across, palette.ink),
        ...spreadAt(x, y, p.y.others.map(plane.y.toPx), across, palette.ink),
        ...name,
      ],
    } as ReturnType<CustomSeriesRenderItem>;
  };
  return {
    animation: false,
    grid: {
      left: plane.left,
      top: TOP,
      width: Math.max(1, look.width - RIGHT - plane.left),
      height: plane.bottom - TOP,
    },
    ...NO_AXES,
    series: layers(drawPlane, drawPoint, model.points),
  };
}
