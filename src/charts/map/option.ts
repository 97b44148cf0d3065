import type { CustomSeriesRenderItem } from 'echarts';
import { SIZES } from '../../theme/tokens.ts';
import { NO_AXES } from '../common/layers.ts';
import type { ChartOption, Look } from '../common/look.ts';
import { geoShapes, projectionsOf, saidOf } from './geo.ts';
import { words } from './label.ts';
import { type MapPlan, planOf, radiusOf } from './layout.ts';
import type { LegendEntry, MapModel } from './item.ts';
import { corners, diamond, hatchOf, type MapShape, paleShapes, pathOf } from './shapes.ts';
import { tileShapes } from './tile.ts';

/** The sample of a legend entry, its left edge at x, its middle at y. */
function sample(
  entry: LegendEntry,
  x: number,
  y: number,
  glyph: number,
  model: MapModel,
  plan: MapPlan,
  look: Look,
): MapShape[] {
  const { palette } = look;
  const cx = x + (glyph - 8) / 2;
  const box = corners(cx - 11, y - 7, 22, 14);
  const outline = (stroke: string): MapShape => ({
    type: 'path',
    shape: { pathData: pathOf([box]) },
    style: { fill: 'none', stroke, lineWidth: 1 },
  });
  const rim = (stroke: string): MapShape => ({
    type: 'path',
    shape: { pathData: pathOf([corners(cx - 10, y - 6, 20, 12)]) },
    style: { fill: 'none', stroke, lineWidth: 2.5 },
  });
  const hatch = (stroke: string, rise: 1 | -1, step = 6): MapShape => ({
    type: 'path',
    shape: { pathData: hatchOf([box], step, rise) },
    style: { fill: 'none', stroke, lineWidth: 1 },
  });
  const fill = (colour: string): MapShape => ({
    type: 'path',
    shape: { pathData: pathOf([box]) },
    style: { fill: colour },
  });
  const circle = (r: number, style: MapShape['style']): MapShape => ({
    type: 'circle',
    shape: { cx, cy: y, r },
    style,
  });
  const edge = { fill: palette.accentPale, stroke: palette.accent, lineWidth: 1 };
  switch (entry.glyph) {
    case 'size':
      return [
        {
          type: 'circle',
          shape: { cx, cy: y, r: radiusOf(entry.value, model.largest, plan.radius) },
          style: { fill: palette.accent },
        },
      ];
    case 'shade':
      return [fill(palette.amount[entry.value] ?? palette.page)];
    case 'missing':
      return [outline(palette.control), hatch(palette.control, 1)];
    case 'approximate':
      return [outline(palette.control), hatch(palette.control, 1), hatch(palette.control, -1)];
    case 'bounded':
      return model.measure === 'colour'
        ? [fill(palette.amount[1]), hatch(model.layout === 'tile' ? palette.ink : palette.paper, 1, 5)]
        : [circle(8, { ...edge, lineDash: [2, 2] }), circle(5, { fill: palette.accent })];
    case 'faded':
      return model.measure === 'colour'
        ? [fill(palette.paper), rim(palette.amount[3])]
        : [...paleShapes([circle(7, { fill: palette.accent })], true)];
    case 'most':
      return [circle(7, edge)];
    case 'open':
      return [
        circle(5, { fill: palette.accent }),
        {
          type: 'arc',
          shape: { cx, cy: y, r: 8.5, startAngle: -Math.PI / 2, endAngle: Math.PI / 2 },
          style: { fill: 'none', stroke: palette.accent, lineWidth: 2 },
        },
      ];
    case 'plan':
      return [
        {
          type: 'circle',
          shape: { cx, cy: y, r: 7 },
          style: { fill: 'none', stroke: palette.accent, lineWidth: 1.5, lineDash: [3, 2] },
        },
      ];
    case 'zone':
      return [diamond(cx, y, 7, { fill: palette.paper, stroke: palette.ink, lineWidth: 1.5 })];
    case 'chosen':
      return [
        {
          type: 'path',
          shape: { pathData: pathOf([box]) },
          style: { fill: 'none', stroke: palette.focus, lineWidth: 2.5 },
        },
      ];
  }
}

/** What stands behind the marks: legend, frames and outlines that are no district. */
function background(model: MapModel, plan: MapPlan, look: Look) {
  const { palette } = look;
  const text = { size: SIZES.note, halo: palette.paper, fill: palette.inkSoft };
  const entries = model.legend.flatMap((entry, i) => {
    const at = plan.legend[i];
    if (!at) return [];
    return [
      ...sample(entry, at.x, at.y, at.glyph, model, plan, look),
      words(entry.text, at.x + at.glyph, at.y, { ...text, weight: 400, fill: palette.ink }),
    ];
  });
  const core = plan.core;
  return [
    ...(model.legend.length > 0
      ? [words(model.legendTitle, plan.legendTitle.x, plan.legendTitle.y, { ...text, weight: 600 })]
      : []),
    ...entries,
    ...(core && model.core ? [words(model.core.title, core.x, core.y - 12, { ...text, weight: 600 })] : []),
  ];
}

/** Frames of the enlargement, over the map: around it, and where it was taken from. */
function frames(model: MapModel, plan: MapPlan, look: Look): MapShape[] {
  const { core } = plan;
  if (!core || !model.core) return [];
  const { whole } = projectionsOf(model, plan);
  const [west, south, east, north] = model.core.bounds;
  const [x, y] = whole([west, north]);
  const [right, bottom] = whole([east, south]);
  const style = { fill: 'none', stroke: look.palette.axis, lineWidth: 1.5 };
  return [
    { type: 'rect', shape: { x, y, width: right - x, height: bottom - y }, style },
    { type: 'rect', shape: { x: core.x, y: core.y, width: core.width, height: core.height }, style },
  ];
}

/** The map: one item of the series for each mark, legend and frames as silent series before and after. */
export function toOption(model: MapModel, look: Look): ChartOption {
  const plan = planOf(model, look.width);
  const to = projectionsOf(model, plan);
  const said = model.layout === 'geo' ? saidOf(model, plan, to) : new Map();
  const draw: CustomSeriesRenderItem = (params) => {
    const item = model.items[params.dataIndex];
    if (!item) return null;
    const children =
      model.layout === 'tile' ? tileShapes(item, model, plan, look) : geoShapes(item, model, plan, to, said, look);
    // The compiler does not follow `info` and mixed shapes through the union of the library.
    return { type: 'group', children } as ReturnType<CustomSeriesRenderItem>;
  };
  const others: MapShape[] = model.others.map((outlines) => ({
    type: 'path',
    shape: { pathData: pathOf(outlines.map((o) => o.map(to.whole))) },
    style: { fill: look.palette.paper, stroke: look.palette.rule, lineWidth: 0.8 },
  }));
  const still =
    (children: readonly unknown[]): CustomSeriesRenderItem =>
    () =>
      ({ type: 'group', children, silent: true }) as ReturnType<CustomSeriesRenderItem>;
  const silent = { type: 'custom' as const, data: [[0, 0]], silent: true, clip: false };
  return {
    animation: false,
    grid: { left: 0, right: 0, top: 0, bottom: 0 },
    ...NO_AXES,
    series: [
      { ...silent, renderItem: still([...others, ...background(model, plan, look)]), z: 1 },
      {
        type: 'custom',
        renderItem: draw,
        data: model.items.map((item) => ({ value: [0, 0], name: item.mark })),
        clip: false,
        z: 2,
      },
      { ...silent, renderItem: still(frames(model, plan, look)), z: 3 },
    ],
  };
}
