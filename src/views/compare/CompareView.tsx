import { useCatalogue } from '../../blocks/dataset.tsx';
import { RowsLeftOut } from '../../blocks/messages.tsx';
import { offer } from '../../domain/rules/offer.ts';
import { charts } from '../../i18n/charts.ts';
import { compare } from '../../i18n/compare.ts';
import { useNavigation } from '../../state/location.tsx';
import { Bar } from './Bar.tsx';
import { Charts } from './Charts.tsx';
import { chosenOf, MOST_INDICATORS, MOST_PLACES } from './choose.ts';
import styles from './compare.module.css';
import { Empty } from './Empty.tsx';
import { FaceOff } from './FaceOff.tsx';

/** Places side by side: the bar, what could not be done as asked, the charts; two places alone as a face-off. */
export function CompareView() {
  const { here } = useNavigation();
  const { catalogue, problems } = useCatalogue();
  const { lang, comparison } = here;
  const w = compare[lang];
  const chosen = chosenOf(catalogue, comparison);
  const { places, indicators } = chosen;
  const offered = offer(comparison, indicators.length);
  const [a, b] = places;
  const pair = a && b && places.length === 2 ? ([a, b] as const) : null;
  // Two places without an indicator are a face-off and nothing else.
  const charted = places.length > 1 && indicators.length > 0 && !(pair && chosen.guessed);
  const names = (list: readonly { readonly name: { readonly zh: string; readonly en: string } }[]): string =>
    list.map((x) => x.name[lang]).join(charts[lang].comma);
  const said = [
    chosen.leftOut.length > 0 ? w.leftOut(names(chosen.leftOut)) : '',
    chosen.tooManyPlaces ? w.mostPlaces(MOST_PLACES) : '',
    chosen.notByPlace.length > 0 ? w.notByPlace(names(chosen.notByPlace)) : '',
    chosen.tooManyIndicators ? w.mostIndicators(MOST_INDICATORS) : '',
    charted && chosen.guessed && indicators[0] ? w.guessed(indicators[0].name[lang]) : '',
    charted && offered.refused !== null ? w.refused[offered.refused] : '',
  ].filter((t) => t !== '');
  return (
    <div className={styles.compare}>
      <h1 className="unseen">{w.title}</h1>
      <RowsLeftOut problems={problems} />
      <Bar chosen={chosen} kind={offered.kind} charted={charted} />
      {said.length > 0 && (
        <ul className={styles.said} aria-live="polite">
          {said.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {places.length < 2 && <Empty chosen={places} />}
      {charted && <Charts chosen={chosen} offered={offered} />}
      {pair && <FaceOff places={pair} />}
    </div>
  );
}
