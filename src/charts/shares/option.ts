import type { CustomSeriesRenderItem } from 'echarts';
import { SIZES } from '../../theme/tokens.ts';
import { ARROW, barEnd, barGeometry, boundedBar, spread } from '../common/boundedBar.ts';
import { layers } from '../common/layers.ts';
import type { ChartOption, Look } from '../common/look.ts';
import { nameRoom, TEXT } from '../common/lines.ts';
import { nameAxes, textShape } from '../common/panels.ts';
import { line } from '../common/pointMark.ts';
import { fitNames, fitText, textWidth } from '../common/text.ts';
import { BAND, bandsOfLines, BETWEEN, FOOT, GAP, HEAD, layoutOf } from './height.ts';
import type { SharePart, SharesModel } from './model.ts';
import { compare } from '../../i18n/compare.ts';

const BAR = 15;

interface Panel {
  readonly x: number;
  readonly top: number;
  readonly left: number;
  readonly toPx: (percent: number) => number;
  readonly parts: readonly SharePart[];
}

/** Share and amount where there is room for both, else the share alone. */
function beside(p: SharePart, room: number): string {
  const both = `${p.label} · ${p.amount}`;
  return textWidth(both, SIZES.note) <= room ? both : fitText(p.label, SIZES.note, Math.max(room, 24));
}

/** Wholes as panels, each from 0 to 100 %; each part begins where the one before it ended, or at zero where it must not. */
export function toOption(model: SharesModel, look: Look): ChartOption {
  const { palette, lang } = look;
  const { perLine, lines, panel: width } = layoutOf(model, look.width);
  const bands = bandsOfLines(model, perLine, lines);
  const rest = compare[lang].rest;
  const widest = Math.max(24, textWidth(rest, TEXT), ...model.parts.map((p) => textWidth(p.name, TEXT)));
  const room = nameRoom(widest, Math.max(width, 360));
  const panels = model.panels.map((_, i): Panel => {
    const above = bands.slice(0, Math.floor(i / perLine)).reduce((sum, n) => sum + HEAD + n * BAND + FOOT + GAP, 0);
    const x = (i % perLine) * (width + BETWEEN);
    const left = x + room;
    // The label of the last part stands beyond 100 %.
    const to = x + width - Math.min(64, width * 0.2);
    return {
      x,
      top: above + HEAD,
      left,
      toPx: (v) => left + (v / model.end) * (to - left),
      parts: model.parts.filter((p) => p.panel === i),
    };
  });
  const titles = fitNames(
    model.panels.map((c) => c.title),
    (title) => fitText(title, TEXT, width),
  );
  const drawFrame: CustomSeriesRenderItem = (params) => {
    const b = panels[params.dataIndex];
    const p = model.panels[params.dataIndex];
    if (!b || !p) return null;
    const bottom = b.top + p.bands * BAND;
    const y = b.top + (p.bands - 0.5) * BAND;
    return {
      type: 'group',
      silent: true,
      children: [
        textShape(titles.get(p.title) ?? '', b.x, b.top - HEAD + 10, palette.ink, { size: TEXT, weight: 600 }),
        textShape(fitText(p.whole, SIZES.note, width), b.x, b.top - HEAD + 28, palette.inkSoft),
        ...[0, 1, 2, 3, 4]
          .map((k) => (model.end * k) / 4)
          .flatMap((t) => [
            line(b.toPx(t), b.top, b.toPx(t), bottom, {
              stroke: t === 0 || t === 100 ? palette.axis : palette.grid,
              lineWidth: t === 0 ? 1.5 : 1,
            }),
            textShape(t === 0 ? '0' : `${t}%`, b.toPx(t), bottom + 11, palette.inkSoft, { align: 'center' }),
          ]),
        ...(p.rest
          ? [
              textShape(fitText(rest, TEXT, room - 10), b.left - 8, y, palette.inkSoft, { size: TEXT, align: 'right' }),
              {
                type: 'rect' as const,
                shape: {
                  x: b.toPx(p.rest.from),
                  y: y - BAR / 2,
                  width: Math.max(1, b.toPx(100) - b.toPx(p.rest.from)),
                  height: BAR,
                },
                style: { fill: palette.contextPale, stroke: palette.axis, lineWidth: 1, lineDash: [3, 3] },
              },
              ...label(p.rest.label, b.toPx(p.rest.from), b.toPx(100), b.x + width, y, palette),
            ]
          : []),
      ],
    };
  };
  const drawPart: CustomSeriesRenderItem = (params) => {
    const part = model.parts[params.dataIndex];
    const b = part && panels[part.panel];
    if (!part || !b) return null;
    const y = b.top + (part.row + 0.5) * BAND;
    const toX = (v: number): number => b.toPx(part.start + v);
    const g = { ...barGeometry(part.interval, part.value, toX, y - BAR / 2, BAR), x0: toX(0) };
    // A share of more than all stands at the end of the scale.
    const said = part.others.map((v) => Math.min(toX(v), b.toPx(model.end)));
    const end = Math.max(barEnd(g, part.bound), ...said) + 6;
    const after = b.x + width - end;
    const ahead = g.x0 - b.left - 12;
    // Where nothing fits behind the bar, the words stand before it: a late part begins far to the right.
    const before = textWidth(part.label, SIZES.note) > after && ahead > after;
    return {
      type: 'group',
      children: [
        {
          type: 'rect',
          shape: { x: b.left, y: y - BAND / 2, width: b.x + width - b.left, height: BAND },
          style: { fill: palette.ink, opacity: 0 },
          emphasis: { style: { opacity: 0.07 } },
        },
        ...(part.start > 0
          ? [
              line(g.x0, y - BAND + BAR / 2, g.x0, y - BAR / 2, {
                stroke: palette.axis,
                lineWidth: 1,
                lineDash: [2, 2],
              }),
            ]
          : []),
        ...boundedBar(g, part.bound, { solid: palette.accent, pale: palette.accentPale }, false),
        ...spread(g.value, said, y, BAR / 2 + 3, palette.ink),
        textShape(beside(part, before ? ahead : after), before ? g.x0 - 6 : end, y, palette.ink, {
          weight: 600,
          halo: palette.paper,
          align: before ? 'right' : 'left',
        }),
      ],
    };
  };
  return {
    animation: false,
    ...nameAxes(
      panels.map((b) => ({
        left: b.left,
        top: b.top,
        height: Math.max(1, b.parts.length) * BAND,
        room,
        names: b.parts.map((p) => ({ id: p.place ?? p.mark, name: p.name })),
      })),
      palette,
    ),
    series: layers(drawFrame, drawPart, model.parts, model.panels.length),
  };
}

/** The words of the rest: inside its bar where they fit, else behind it. */
function label(text: string, from: number, to: number, edge: number, y: number, palette: Look['palette']) {
  const inside = textWidth(text, SIZES.note) + 12 <= to - from;
  return [
    inside
      ? textShape(text, (from + to) / 2, y, palette.ink, { align: 'center' })
      : textShape(fitText(text, SIZES.note, Math.max(24, edge - to - ARROW)), to + 6, y, palette.inkSoft),
  ];
}
