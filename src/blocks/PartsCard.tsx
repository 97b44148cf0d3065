import { toModel } from '../charts/parts/model.ts';
import { cardOf } from '../domain/card.ts';
import type { Indicator } from '../domain/indicator.ts';
import { partIndicators, partsSlices } from '../domain/slice/parts.ts';
import { useNavigation } from '../state/location.tsx';
import { ChartCard } from './ChartCard/ChartCard.tsx';
import { useDataset } from './dataset.tsx';

/** The first whole of an indicator with its parts, where a source states one. Few indicators have any, so it loads when wanted. */
export function PartsCard({ indicator }: { indicator: Indicator }) {
  const { here } = useNavigation();
  const own = useDataset([indicator.id]);
  const { data } = useDataset([indicator.id, ...partIndicators(own.data.figures.get(indicator.id) ?? [])]);
  const [group] = partsSlices(data, indicator, null);
  if (!group) return null;
  return (
    <ChartCard
      model={toModel(group, data, here.lang)}
      card={cardOf('parts', here.comparison, { of: group.figure.id })}
    />
  );
}
