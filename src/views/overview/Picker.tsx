import { Normalise, Reset } from '../../blocks/asked.tsx';
import { useCatalogue } from '../../blocks/dataset.tsx';
import { Honesty } from '../../blocks/known/lazy.tsx';
import { GoLink } from '../../blocks/links.tsx';
import { LATEST, type TimeChoice } from '../../domain/comparison.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { shell } from '../../i18n/shell.ts';
import { terms } from '../../i18n/terms.ts';
import { useNavigation } from '../../state/location.tsx';
import { FIRST_INDICATOR, type Option, options, themes, withIndicator, years } from './choose.ts';
import styles from './overview.module.css';

function Options({ list }: { list: readonly Option[] }) {
  const { lang } = useNavigation().here;
  return list.map(({ indicator, places }) => (
    <option key={indicator.id} value={indicator.id}>
      {indicator.name[lang]}
      {places > 0 ? ` · ${shell[lang].placesKnown(places)}` : ''}
    </option>
  ));
}

/** Theme, indicator, period and normalisation; each choice is a step of the address. */
export function Picker({ indicator }: { indicator: Indicator }) {
  const { here, go } = useNavigation();
  const { lang, comparison } = here;
  const w = shell[lang];
  const { catalogue } = useCatalogue();
  const list = options(catalogue, indicator.theme);
  const many = list.filter((o) => o.places > 1);
  const few = list.filter((o) => o.places <= 1);
  const time = comparison.time.kind === 'at' ? comparison.time.period : 'latest';
  const periods = years(catalogue, indicator);
  const changed = [comparison.time.kind !== 'latest', comparison.by !== null, comparison.places.length > 0].filter(
    Boolean,
  ).length;
  return (
    <div className={styles.picker}>
      <ul className={styles.themes} aria-label={w.topic}>
        {themes(catalogue).map((theme) => {
          const [best] = options(catalogue, theme);
          const first =
            theme === 'talent' ? (catalogue.indicators.get(FIRST_INDICATOR) ?? best?.indicator) : best?.indicator;
          return (
            first && (
              <li key={theme}>
                <GoLink
                  to={{ query: { comparison: withIndicator(comparison, first) } }}
                  current={theme === indicator.theme}
                >
                  {terms[lang].theme[theme]}
                </GoLink>
              </li>
            )
          );
        })}
      </ul>
      <div className={styles.selects}>
        <label className={styles.wide}>
          <span>{w.indicator}</span>
          <select
            value={indicator.id}
            onChange={(e) => {
              const next = catalogue.indicators.get(e.target.value);
              if (next) go({ query: { comparison: withIndicator(comparison, next) } });
            }}
          >
            {many.length > 0 && few.length > 0 ? (
              <>
                <optgroup label={w.comparable}>
                  <Options list={many} />
                </optgroup>
                <optgroup label={w.single}>
                  <Options list={few} />
                </optgroup>
              </>
            ) : (
              <Options list={list} />
            )}
          </select>
        </label>
        <label>
          <span>{w.period}</span>
          <select
            value={time}
            onChange={(e) => {
              const next: TimeChoice = e.target.value === 'latest' ? LATEST : { kind: 'at', period: e.target.value };
              go({ query: { comparison: { ...comparison, time: next } } });
            }}
          >
            <option value="latest">{w.latest}</option>
            {!periods.includes(time) && time !== 'latest' && <option value={time}>{time}</option>}
            {periods.map((y) => (
              <option key={y} value={y}>
                {y}
              </option>
            ))}
          </select>
        </label>
        <Normalise indicator={indicator} />
        <Reset changed={changed} />
        <Honesty near />
      </div>
    </div>
  );
}
