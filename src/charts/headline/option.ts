import type { CustomSeriesRenderItem } from 'echarts';
import { FONT, SIZES } from '../../theme/tokens.ts';
import { NO_AXES } from '../common/layers.ts';
import type { ChartOption, Look } from '../common/look.ts';
import { DIFFERS } from '../common/judgedNotes.ts';
import { fitText, textWidth } from '../common/text.ts';
import type { HeadlineModel } from './model.ts';

/** `least`: narrower than this it shows no way; `gap`: between the words and it, px. */
const SPARK = { height: 26, bottom: 6, least: 32, gap: 8 } as const;

/** The picture of a headline figure: sign and number large, unit small beside them, date and wording, its history as a line. */
export function toOption(model: HeadlineModel, look: Look): ChartOption {
  const { palette, width } = look;
  const xs = model.history.map((h) => h.x);
  const values = model.history.map((h) => h.value);
  const [x0, x1] = [Math.min(...xs), Math.max(...xs)];
  const [v0, v1] = [Math.min(...values), Math.max(...values)];
  const detail = [model.subtitle, model.period, model.wording].filter((s) => s !== '').join(' · ');
  // The wording is evidence: the line of its history gives way to it, never the other way round.
  const beside = width - textWidth(detail, SIZES.note) - SPARK.gap;
  const room = Math.min(120, width * 0.4, beside);
  const spark = model.history.length > 1 && room >= SPARK.least ? room : 0;
  const text = (t: string, x: number, y: number, size: number, fill: string, weight: 400 | 600) => ({
    type: 'text' as const,
    style: { text: t, x, y, fill, font: `${weight} ${size}px ${FONT}`, textVerticalAlign: 'bottom' as const },
  });
  const draw: CustomSeriesRenderItem = () => {
    const sign = model.parts?.sign ?? '';
    const number = model.parts?.number ?? '';
    const size =
      textWidth(sign + number, SIZES.display) +
        textWidth((model.parts?.unit ?? '') + (model.differs ? DIFFERS : ''), SIZES.lead) >
      width
        ? SIZES.figure
        : SIZES.display;
    const wide = textWidth(sign + number, size);
    const y = 74;
    const base = look.height - SPARK.bottom;
    const at = (i: number): [number, number] => {
      const h = model.history[i];
      if (!h) return [0, 0];
      return [
        width - spark + ((h.x - x0) / (x1 - x0 || 1)) * (spark - 8) + 2,
        base - ((h.value - v0) / (v1 - v0 || 1)) * SPARK.height,
      ];
    };
    return {
      type: 'group',
      children: [
        text(fitText(model.title, SIZES.text, width), 0, 22, SIZES.text, palette.inkSoft, 400),
        text(sign + number, 0, y, size, model.plan ? palette.inkSoft : palette.ink, 600),
        model.parts
          ? text(
              model.parts.unit.trim() + (model.differs ? DIFFERS : ''),
              wide + 8,
              y - 4,
              SIZES.lead,
              palette.ink,
              400,
            )
          : text(model.empty ?? '', 0, y - 4, SIZES.lead, palette.inkSoft, 400),
        text(
          fitText(detail, SIZES.note, spark > 0 ? width - spark - SPARK.gap : width),
          0,
          look.height - 6,
          SIZES.note,
          palette.inkSoft,
          400,
        ),
        ...(spark > 0
          ? [
              ...model.runs
                .filter((run) => run.length > 1)
                .map((run) => ({
                  type: 'polyline' as const,
                  shape: { points: run.map(at) },
                  style: { stroke: palette.accent, lineWidth: 1.5, fill: 'none' },
                })),
              ...model.history.map((_, i) => ({
                type: 'circle' as const,
                shape: { cx: at(i)[0], cy: at(i)[1], r: i === model.history.length - 1 ? 3 : 2 },
                style: { fill: palette.accent },
              })),
            ]
          : []),
      ],
    };
  };
  return {
    animation: false,
    grid: { left: 0, right: 0, top: 0, bottom: 0 },
    ...NO_AXES,
    series: [{ type: 'custom', renderItem: draw, data: [{ value: [0, 0], name: model.figure ?? '' }], clip: false }],
  };
}
