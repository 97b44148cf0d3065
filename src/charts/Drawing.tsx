import { useMemo } from 'react';
import { type ChartEvent, EChart } from './EChart.tsx';
import type { AnyModel } from './models.ts';
import { optionOf } from './registry.ts';
import type { Look } from './common/look.ts';

interface DrawingProps {
  readonly model: AnyModel;
  readonly look: Look;
  /** The mark that the keyboard points at. */
  readonly active: string | null;
  readonly onEvent: (event: ChartEvent) => void;
}

/** A model, drawn: the part of a chart that loads with ECharts. */
export function Drawing({ model, look, active, onEvent }: DrawingProps) {
  const option = useMemo(() => optionOf(model, look), [model, look]);
  return <EChart option={option} width={look.width} height={look.height} active={active} onEvent={onEvent} />;
}
