import { useCatalogue } from '../../blocks/dataset.tsx';
import { GoLink } from '../../blocks/links.tsx';
import type { Indicator } from '../../domain/indicator.ts';
import { figures } from '../../i18n/figures.ts';
import { useNavigation } from '../../state/location.tsx';
import { byTheme } from './choose.ts';
import { placesText } from './IndicatorsView.tsx';
import styles from './indicators.module.css';

/** The other indicators of the theme, those known of most places first. */
export function Relatives({ indicator }: { indicator: Indicator }) {
  const { lang } = useNavigation().here;
  const w = figures[lang];
  const { catalogue } = useCatalogue();
  const own = byTheme(catalogue).find((t) => t.theme === indicator.theme);
  const others = (own?.known ?? []).filter((k) => k.indicator.id !== indicator.id);
  if (others.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{w.related}</h2>
      <ul className={styles.relatives}>
        {others.map((k) => (
          <li key={k.indicator.id}>
            <GoLink to={{ address: { view: 'indicators', id: k.indicator.id } }}>{k.indicator.name[lang]}</GoLink>{' '}
            <small>{placesText(k, lang)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
