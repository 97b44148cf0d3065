import ReactEChartsCore from 'echarts-for-react/esm/core';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { echarts } from './draw.ts';
import { locateMarks } from './common/locate.ts';
import type { ChartOption } from './common/look.ts';

/** What happened on a chart, in the words of its model. */
export type ChartEvent =
  | { readonly kind: 'open'; readonly mark: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'point'; readonly mark: string; readonly x: number; readonly y: number }
  | { readonly kind: 'leave' };

/** The part of ECharts' events that is read here. */
interface EChartsEvent {
  readonly componentType?: string;
  readonly name?: string;
  readonly value?: unknown;
  /** What a drawn shape was given to say: `place` on words that name one. */
  readonly info?: unknown;
  readonly event?: { readonly offsetX: number; readonly offsetY: number; readonly event?: Event };
}

/** An ECharts event as one of ours; null where it says nothing. */
export function chartEvent(type: 'click' | 'mousemove', e: EChartsEvent): ChartEvent | null {
  if (e.componentType === 'xAxis' || e.componentType === 'yAxis') {
    return type === 'click' && typeof e.value === 'string' ? { kind: 'name', name: e.value } : null;
  }
  if (e.componentType !== 'series' || !e.name) return null;
  if (type === 'click' && e.info === 'place') return { kind: 'name', name: e.name };
  if (type === 'click') return { kind: 'open', mark: e.name };
  return { kind: 'point', mark: e.name, x: e.event?.offsetX ?? 0, y: e.event?.offsetY ?? 0 };
}

interface Instance {
  dispatchAction(action: { type: string; seriesIndex?: number; dataIndex?: number }): void;
  isDisposed(): boolean;
}

interface EChartProps {
  readonly option: ChartOption;
  readonly width: number;
  readonly height: number;
  /** The mark that the keyboard or another card points at. */
  readonly active: string | null;
  readonly onEvent: (event: ChartEvent) => void;
}

/** The one door to ECharts: it draws an option, points at a mark, and tells what happened. No one else sees an instance. */
export function EChart({ option, width, height, active, onEvent }: EChartProps) {
  const [instance, setInstance] = useState<Instance | null>(null);
  const tell = useRef(onEvent);
  useLayoutEffect(() => {
    tell.current = onEvent;
  });
  const events = useMemo(() => {
    const on = (type: 'click' | 'mousemove') => (e: EChartsEvent) => {
      const event = chartEvent(type, e);
      // The click that browsers send after a tap would land on what the tap has opened over the chart, and follow its links.
      if (event && e.event?.event?.type === 'touchend') e.event.event.preventDefault();
      if (event) tell.current(event);
    };
    return {
      click: on('click'),
      mousemove: on('mousemove'),
      globalout: () => tell.current({ kind: 'leave' }),
      mouseout: () => tell.current({ kind: 'leave' }),
    };
  }, []);
  const marks = useMemo(() => locateMarks(option), [option]);
  useEffect(() => {
    const at = active === null ? undefined : marks.get(active);
    if (!instance || instance.isDisposed() || !at) return;
    instance.dispatchAction({ type: 'highlight', ...at });
    return () => {
      if (!instance.isDisposed()) instance.dispatchAction({ type: 'downplay', ...at });
    };
  }, [instance, active, marks]);
  return (
    <ReactEChartsCore
      echarts={echarts}
      option={option}
      notMerge
      lazyUpdate={false}
      opts={{ renderer: 'svg', width, height }}
      style={{ width, height }}
      onEvents={events}
      // Each chart is made twice; only the second one stays.
      onChartReady={setInstance}
      autoResize={false}
    />
  );
}
