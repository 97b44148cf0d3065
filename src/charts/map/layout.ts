import { SIZES } from '../../theme/tokens.ts';
import { textWidth } from '../common/text.ts';
import type { LegendEntry, MapModel } from './item.ts';
import { aspectOf, type Box } from './project.ts';

/** Where everything lies, in px: known before anything is drawn, because the height depends on it. */
export interface MapPlan {
  readonly height: number;
  /** The tiles or the map. */
  readonly body: Box;
  /** One tile with its gap. */
  readonly pitch: { readonly x: number; readonly y: number };
  /** Are tiles lower than they would be, so that their words stand nearer to their edges? */
  readonly low: boolean;
  /** The enlarged central city, below its title. */
  readonly core: Box | null;
  /** Radius of the largest circle. */
  readonly radius: number;
  readonly legendTitle: { readonly x: number; readonly y: number };
  /** Left edge and middle of each entry; `glyph` is the room before its text. */
  readonly legend: readonly { readonly x: number; readonly y: number; readonly glyph: number }[];
}

const LEGEND_LINE = 20;
/** A narrower tile has its words in the middle, px. */
const NARROW = 60;
const LEGEND_GAP = 18;
const TITLE = 24;
/** From this width on there is room for legend and enlargement beside the map. */
const WIDE = 760;
/** The same where little height is given. */
const WIDE_IN_LITTLE_HEIGHT = 600;
/** A tile is made no lower than this to fit the height it is given, px: name and value, a circle between them where it has one. */
const LOWEST_TILE = { size: 46, colour: 38 } as const;
/** The map is drawn no higher than this, so that a screen holds it. */
const TALLEST = 720;

/** Radius of a circle whose area is in proportion to its value. */
export function radiusOf(value: number, largest: number, radius: number): number {
  return largest > 0 && value > 0 ? Math.max(1.5, radius * Math.sqrt(value / largest)) : 0;
}

function sizes(entries: readonly LegendEntry[], largest: number, radius: number) {
  const widest = Math.max(22, ...entries.map((e) => (e.glyph === 'size' ? 2 * radiusOf(e.value, largest, radius) : 0)));
  return entries.map((e) => {
    const own = e.glyph === 'size' ? 2 * radiusOf(e.value, largest, radius) : 0;
    return {
      glyph: widest + 8,
      width: widest + 8 + textWidth(e.text, SIZES.note),
      height: Math.max(LEGEND_LINE, own + 4),
    };
  });
}

type LegendPlan = Pick<MapPlan, 'legendTitle' | 'legend'> & { readonly width: number; readonly height: number };

/** One entry below the other. */
function column(model: MapModel, radius: number, x: number, top: number): LegendPlan {
  const all = sizes(model.legend, model.largest, radius);
  let y = top + LEGEND_LINE;
  const legend = all.map(({ height, glyph }) => {
    y += height;
    return { x, y: y - height / 2, glyph };
  });
  const title = textWidth(model.legendTitle, SIZES.note);
  return {
    legendTitle: { x, y: top + 8 },
    legend,
    width: Math.max(title, ...all.map((s) => s.width)),
    height: y - top,
  };
}

/** One entry after the other, in as many lines as they need. */
function flow(model: MapModel, radius: number, width: number): LegendPlan {
  const all = sizes(model.legend, model.largest, radius);
  const lines: { from: number; height: number }[] = [];
  const xs: number[] = [];
  let x = textWidth(model.legendTitle, SIZES.note) + LEGEND_GAP;
  let line = { from: 0, height: LEGEND_LINE };
  all.forEach((s, i) => {
    if (x > 0 && x + s.width > width) {
      lines.push(line);
      line = { from: i, height: LEGEND_LINE };
      x = 0;
    }
    line.height = Math.max(line.height, s.height);
    xs.push(x);
    x += s.width + LEGEND_GAP;
  });
  lines.push(line);
  let y = 0;
  const middles: number[] = [];
  lines.forEach((l, n) => {
    const to = lines[n + 1]?.from ?? all.length;
    for (let i = l.from; i < to; i += 1) middles.push(y + l.height / 2);
    y += l.height;
  });
  const legend = all.map((s, i) => ({ x: xs[i] ?? 0, y: middles[i] ?? 0, glyph: s.glyph }));
  return { legendTitle: { x: 0, y: (lines[0]?.height ?? LEGEND_LINE) / 2 }, legend, width, height: y + 10 };
}

/** The legend in the upper left where the tiles leave a corner free; null where it does not fit. */
function inCorner(model: MapModel, pitch: MapPlan['pitch'], radius: number): LegendPlan | null {
  const legend = column(model, radius, 0, 0);
  const rows = Math.ceil((legend.height + 8) / pitch.y);
  const tiles = model.items.filter((i) => !i.zone && i.cell.row < rows);
  const free = Math.min(model.columns, ...tiles.map((i) => i.cell.column)) * pitch.x;
  return rows <= model.rows && legend.width + 16 <= free ? legend : null;
}

/** Tiles of that height; `low`: their words stand nearer to their edges. */
function tilesOf(model: MapModel, width: number, pitch: MapPlan['pitch'], low: boolean): MapPlan {
  const { x } = pitch;
  const radius = x < NARROW ? Math.min(x / 2 - 3, 13) : low ? (pitch.y - 38) / 2 : (pitch.y - 48) / 2;
  const corner = inCorner(model, pitch, radius);
  const legend = corner ?? flow(model, radius, width);
  const top = corner ? 1 : legend.height;
  const body = { x: 1, y: top, width: pitch.x * model.columns, height: pitch.y * model.rows };
  return { height: Math.ceil(top + body.height + 10), body, pitch, low, core: null, radius, ...legendOnly(legend) };
}

function tiles(model: MapModel, width: number): MapPlan {
  const x = Math.min(200, Math.floor((width - 2) / model.columns));
  const y = x < NARROW ? 80 : Math.round(Math.max(66, Math.min(92, x * 0.78)));
  const usual = tilesOf(model, width, { x, y }, false);
  const { tallest } = model;
  if (tallest === undefined || usual.height <= tallest || x < NARROW) return usual;
  // Lower tiles may leave the legend no corner, so that it needs a line of its own.
  for (let lower = y - 1; lower > LOWEST_TILE[model.measure]; lower -= 1) {
    const plan = tilesOf(model, width, { x, y: lower }, true);
    if (plan.height <= tallest) return plan;
  }
  return tilesOf(model, width, { x, y: LOWEST_TILE[model.measure] }, true);
}

function legendOnly({ legendTitle, legend }: LegendPlan): Pick<MapPlan, 'legendTitle' | 'legend'> {
  return { legendTitle, legend };
}

function geo(model: MapModel, width: number): MapPlan {
  const aspect = model.bounds ? aspectOf(model.bounds) : 1;
  const coreAspect = model.core ? aspectOf(model.core.bounds) : 1;
  const pitch = { x: 0, y: 0 };
  if (width < (model.tallest === undefined ? WIDE : WIDE_IN_LITTLE_HEIGHT)) {
    const radius = 10;
    const legend = flow(model, radius, width);
    const body = { x: 1, y: legend.height, width: width - 2, height: Math.min(TALLEST, (width - 2) / aspect) };
    const below = body.y + body.height + TITLE + 4;
    const core = model.core ? { x: 1, y: below, width: width - 2, height: (width - 2) / coreAspect } : null;
    const height = core ? core.y + core.height : body.y + body.height;
    return { height: Math.ceil(height + 4), body, pitch, low: false, core, radius, ...legendOnly(legend) };
  }
  const radius = model.tallest === undefined ? 24 : 16;
  const wide = Math.min(Math.round(width * 0.6), Math.round((model.tallest ?? TALLEST) * aspect));
  const body = { x: 1, y: 1, width: wide, height: wide / aspect };
  const left = wide + 28;
  const room = Math.min(width - left - 2, 620);
  const legend = column(model, radius, left, 0);
  const core = model.core
    ? {
        x: left,
        y: Math.max(legend.height + TITLE + 12, body.height - room / coreAspect),
        width: room,
        height: room / coreAspect,
      }
    : null;
  const height = Math.max(body.height, legend.height, core ? core.y + core.height : 0);
  return { height: Math.ceil(height + 4), body, pitch, low: false, core, radius, ...legendOnly(legend) };
}

/** Where tiles or map, enlargement and legend lie in a drawing of that width. */
export function planOf(model: MapModel, width: number): MapPlan {
  return model.layout === 'tile' ? tiles(model, width) : geo(model, width);
}
