import { ChartCard } from '../../blocks/ChartCard/ChartCard.tsx';
import { useCatalogue } from '../../blocks/dataset.tsx';
import { FileFailed } from '../../blocks/messages.tsx';
import { toModel } from '../../charts/coverage/model.ts';
import { cardOf } from '../../domain/card.ts';
import { NO_COMPARISON } from '../../domain/comparison.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { coverageSlice } from '../../domain/slice/coverage.ts';
import { coveragePlaces } from '../../domain/slice/coveragePlaces.ts';
import { terms } from '../../i18n/terms.ts';
import { useNavigation } from '../../state/location.tsx';
import { options, withIndicator } from './choose.ts';

/** How many indicators the strip of what is known shows. */
const STRIP = 8;

/** The strip at the foot: what is known where of the theme's indicators, districts of both frames first, then zones. */
export function Known({ indicator }: { indicator: Indicator }) {
  const { here, go } = useNavigation();
  const { catalogue, missing } = useCatalogue();
  const { lang } = here;
  const failed = missing.filter((f) => f.file === 'coverage.json');
  if (failed.length > 0) return <FileFailed errors={failed} retry={() => window.location.reload()} />;
  const listed = options(catalogue, indicator.theme).slice(0, STRIP);
  const shown = listed.some((o) => o.indicator.id === indicator.id)
    ? listed.map((o) => o.indicator)
    : [indicator, ...listed.slice(0, STRIP - 1).map((o) => o.indicator)];
  return (
    <ChartCard
      model={toModel(
        coverageSlice(catalogue, coveragePlaces(catalogue), shown),
        terms[lang].theme[indicator.theme],
        lang,
      )}
      card={cardOf('coverage', { ...NO_COMPARISON, indicators: shown.map((i) => i.id) })}
      onIndicator={(id) => {
        const next = catalogue.indicators.get(id);
        if (next) go({ query: { comparison: withIndicator(here.comparison, next) } });
      }}
    />
  );
}
