import type { EChartsOption } from 'echarts';
import type { Lang } from '../../domain/words.ts';
import type { Palette } from '../../theme/tokens.ts';

/** All that a drawing takes from outside its model: one argument, so that the same functions draw in browser, test and export. */
export interface Look {
  readonly palette: Palette;
  /** Size of the drawing in px. */
  readonly width: number;
  readonly height: number;
  readonly lang: Lang;
}

/** The part of ECharts' option that our charts use; the full type accepts any key that is misspelt. */
export type ChartOption = Pick<
  EChartsOption,
  'series' | 'grid' | 'xAxis' | 'yAxis' | 'animation' | 'animationDuration' | 'textStyle' | 'backgroundColor'
>;

/** A named case: gallery, picture tests and documentation are the same list. */
export interface ChartCase<M> {
  readonly name: string;
  /** The model in the language asked for. */
  readonly model: (lang: Lang) => M;
}
