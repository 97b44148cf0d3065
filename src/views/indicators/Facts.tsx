import type { ReactNode } from 'react';
import { useCatalogue } from '../../blocks/dataset.tsx';
import { GoLink } from '../../blocks/links.tsx';
import type { Indicator } from '../../domain/indicator.ts';
import { formatDate } from '../../format/date.ts';
import { unitOf } from '../../format/units.ts';
import { charts } from '../../i18n/charts.ts';
import { figures } from '../../i18n/figures.ts';
import { terms } from '../../i18n/terms.ts';
import { useNavigation } from '../../state/location.tsx';
import { knownOf } from './choose.ts';
import { placesText } from './IndicatorsView.tsx';
import styles from './indicators.module.css';

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** How the numbers of an indicator are to be read: unit, kind, sums, divisors, comparisons, breaks, what is known. */
export function Facts({ indicator }: { indicator: Indicator }) {
  const { lang } = useNavigation().here;
  const w = figures[lang];
  const t = terms[lang];
  const { catalogue } = useCatalogue();
  const known = knownOf(catalogue, indicator);
  const years = known.years && w.years(String(known.years[0]), String(known.years[1]));
  const others = [...catalogue.indicators.values()].filter(
    (i) => i.theme === indicator.theme && i.unit === indicator.unit && i.id !== indicator.id,
  );
  return (
    <dl className={styles.facts}>
      <Fact name={w.unit}>{unitOf(indicator.unit).name[lang]}</Fact>
      <Fact name={w.timeKind}>{t.timeKind[indicator.timeKind]}</Fact>
      <Fact name={w.coverage}>{years ? w.coverageText(placesText(known, lang), years) : placesText(known, lang)}</Fact>
      <Fact name={w.additive}>{indicator.additive ? w.additiveYes : w.additiveNo}</Fact>
      <Fact name={w.divisors}>
        {indicator.divisors.length === 0
          ? w.divisorsNone
          : indicator.divisors.map((d) => t.divisor[d]).join(charts[lang].comma)}
      </Fact>
      <Fact name={w.comparable}>
        {indicator.compares === 'holder' ? w.comparableHolders : w.comparablePlaces}
        {others.length > 0 && (
          <details>
            <summary>{w.unitOthers}</summary>
            {others.map((o, i) => (
              <span key={o.id}>
                {i > 0 && charts[lang].comma}
                <GoLink to={{ address: { view: 'indicators', id: o.id } }}>{o.name[lang]}</GoLink>
              </span>
            ))}
          </details>
        )}
      </Fact>
      {(indicator.breaks ?? []).map((b) => (
        <Fact key={`${b.at}${b.note.zh}`} name={`${w.breaks} · ${formatDate(b.at, lang)}`}>
          {b.note[lang]}
          {b.places && (
            <>
              {lang === 'en' && ' '}
              {w.breakOf(b.places.map((id) => catalogue.places.get(id)?.name[lang] ?? id).join(charts[lang].comma))}
            </>
          )}
        </Fact>
      ))}
    </dl>
  );
}
