import { lazy, Suspense } from 'react';
import { toModel } from '../../charts/plans/model.ts';
import { cardOf } from '../../domain/card.ts';
import { ownComparison } from '../../domain/comparison.ts';
import type { Place } from '../../domain/place.ts';
import { PLAN_STATES, type PlanFact, plansOf } from '../../domain/slice/planFact.ts';
import { plans as words } from '../../i18n/plans.ts';
import { useNavigation } from '../../state/location.tsx';
import { useDataset } from '../dataset.tsx';
import { FileFailed } from '../messages.tsx';
import type { KnownIndicator } from './choose.ts';
import { FigureValue } from './FigureValue.tsx';
import styles from './Plans.module.css';

// What nobody has asked for yet does not delay the list.
const SectionActions = lazy(() =>
  import('../ChartCard/SectionActions.tsx').then((m) => ({ default: m.SectionActions })),
);

interface PlansProps {
  readonly place: Place;
  readonly known: readonly KnownIndicator[];
  readonly open: boolean;
}

/** What was planned for a place, beside what was reported of it; every number leads to its evidence. */
export function Plans({ place, known, open }: PlansProps) {
  const { lang, comparison } = useNavigation().here;
  const w = words[lang];
  // A plan of a fund or of a part counts among the partial figures.
  const ids = known.filter((k) => k.cell.plan + k.cell.partial > 0).map((k) => k.indicator.id);
  const { data, pending, errors, retry } = useDataset(ids);
  if (errors.length > 0) return <FileFailed errors={errors} retry={retry} />;
  if (pending) return null;
  const plans = plansOf(data, place.id, comparison.known ?? data.date);
  if (plans.length === 0) return null;
  const tallies = PLAN_STATES.map((s) => [s, plans.filter((p) => p.state === s).length] as const).filter(
    ([, n]) => n > 0,
  );
  return (
    <section data-section="plans">
      <details open={open} className={styles.plans}>
        <summary>
          <h2>{w.title(plans.length)}</h2> <span>{tallies.map(([s, n]) => w.tally(w.states[s], n)).join(w.comma)}</span>
        </summary>
        <p className={styles.note}>{w.note}</p>
        <ul>
          {plans.map((p) => (
            <Row key={p.plan.id} of={p} data={data} />
          ))}
        </ul>
        <Suspense>
          <SectionActions
            className={styles.actions ?? ''}
            model={toModel(place, plans, data, lang)}
            card={cardOf('plans', {
              ...ownComparison(comparison),
              indicators: [...new Set(plans.map((p) => p.indicator.id))],
              places: [place.id],
            })}
          />
        </Suspense>
      </details>
    </section>
  );
}

function Row({ of, data }: { of: PlanFact; data: Parameters<typeof plansOf>[0] }) {
  const { lang } = useNavigation().here;
  const w = words[lang];
  const { plan, state, result, latest } = of;
  const shown = result ?? latest;
  return (
    <li data-state={state}>
      <span>
        <FigureValue id={plan.id} data={data} named />
      </span>
      <strong>{w.states[state]}</strong>
      <span>
        {shown && (
          <>
            {result ? w.result : w.latest} <FigureValue id={shown.id} data={data} />
          </>
        )}
      </span>
    </li>
  );
}
