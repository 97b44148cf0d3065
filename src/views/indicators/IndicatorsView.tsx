import { useCatalogue } from '../../blocks/dataset.tsx';
import { GoLink } from '../../blocks/links.tsx';
import type { Lang } from '../../domain/words.ts';
import { unitOf } from '../../format/units.ts';
import { figures } from '../../i18n/figures.ts';
import { terms } from '../../i18n/terms.ts';
import { useNavigation } from '../../state/location.tsx';
import { byTheme, type Known } from './choose.ts';
import styles from './indicators.module.css';

/** Of how many places, in words. */
export function placesText({ places, city, years }: Known, lang: Lang): string {
  const w = figures[lang];
  if (places > 0) return w.knownPlaces(places);
  return city ? w.knownCityOnly : years === null ? w.noFigures : w.knownPartial;
}

/** To a head of the page; not by a fragment, which the one-file build keeps its addresses in. */
function leap(id: string): void {
  const head = document.getElementById(id);
  head?.scrollIntoView();
  head?.focus({ preventScroll: true });
}

/** All indicators by theme: what each counts, its unit, of how many places and which years it is known. */
export function IndicatorsView() {
  const { lang } = useNavigation().here;
  const w = figures[lang];
  const { catalogue } = useCatalogue();
  const themes = byTheme(catalogue);
  return (
    <div className={styles.index}>
      <header>
        <h1>{w.indicatorsTitle}</h1>
        <p className={styles.sub}>{w.indicatorsLead}</p>
      </header>
      <nav aria-label={w.theme} className={styles.themes}>
        {themes.map(({ theme, known }) => (
          <button key={theme} type="button" className="quiet" onClick={() => leap(`${theme}-head`)}>
            {w.themeCount(terms[lang].theme[theme], known.length)}
          </button>
        ))}
      </nav>
      {themes.map(({ theme, known }) => (
        <section key={theme} aria-labelledby={`${theme}-head`}>
          <h2 id={`${theme}-head`} tabIndex={-1}>
            {terms[lang].theme[theme]}
          </h2>
          <ul className={styles.list}>
            {known.map((k) => (
              <li key={k.indicator.id}>
                <p className={styles.name}>
                  <GoLink to={{ address: { view: 'indicators', id: k.indicator.id } }}>{k.indicator.name[lang]}</GoLink>
                </p>
                <p className={styles.definition}>{k.indicator.definition[lang]}</p>
                <p className={styles.small}>{unitOf(k.indicator.unit).name[lang]}</p>
                <p className={styles.small}>{placesText(k, lang)}</p>
                <p className={styles.small}>{k.years && w.years(String(k.years[0]), String(k.years[1]))}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
