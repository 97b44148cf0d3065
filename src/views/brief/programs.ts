import { late } from '../../blocks/late.ts';

/** All that a presentation needs, whatever is asked for in it: rooms lose their network. Rejects where it cannot be had. */
export function presenting(): Promise<unknown> {
  return late(() =>
    Promise.all([
      import('./Present.tsx'),
      import('./Presenter.tsx'),
      import('./SpeakerNotes.tsx'),
      import('./Slide.tsx'),
      import('./NumberSlide.tsx'),
      import('./DrawnSlide.tsx'),
      import('../../charts/Drawing.tsx'),
      import('../../blocks/ChartCard/PlotArea.tsx'),
      import('../../blocks/panels/SidePanel.tsx'),
    ]),
  );
}
