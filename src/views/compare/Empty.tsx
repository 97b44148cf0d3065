import { GoLink } from '../../blocks/links.tsx';
import { useCatalogue } from '../../blocks/dataset.tsx';
import type { Place } from '../../domain/place.ts';
import { compare } from '../../i18n/compare.ts';
import { useNavigation } from '../../state/location.tsx';
import { examples, withPlaces } from './choose.ts';
import styles from './compare.module.css';

/** Pairs that readers ask for, offered where both are in the dataset. */
const PAIRS = [
  ['jiangbei', 'yuzhong'],
  ['liangjiang-zone', 'yubei'],
  ['jiangjin', 'yongchuan'],
] as const;

/** Fewer than two places: what the page does, and somewhere to start. */
export function Empty({ chosen }: { chosen: readonly Place[] }) {
  const { here } = useNavigation();
  const { catalogue } = useCatalogue();
  const { lang, comparison } = here;
  const w = compare[lang];
  const [one] = chosen;
  const pairs = PAIRS.flatMap(([a, b]) => {
    const [x, y] = [catalogue.places.get(a), catalogue.places.get(b)];
    return x && y ? [[x, y] as const] : [];
  });
  return (
    <section className={styles.empty}>
      <h2>{w.emptyTitle}</h2>
      <p>{w.emptyText}</p>
      {one && <p role="status">{w.oneMore(one.name[lang])}</p>}
      <h3>{w.examples}</h3>
      <ul className={styles.examples}>
        {pairs.map(([a, b]) => (
          <li key={a.id}>
            <GoLink to={{ query: { comparison: withPlaces(comparison, [a.id, b.id]) } }}>
              {w.examplePair(a.short[lang], b.short[lang])}
            </GoLink>
          </li>
        ))}
        {examples(catalogue).map((g) => (
          <li key={g.ring}>
            <GoLink
              to={{
                query: {
                  comparison: withPlaces(
                    comparison,
                    g.places.map((p) => p.id),
                  ),
                },
              }}
            >
              {g.ring === 'zones' ? w.zones : w.exampleRing(w.rings[g.ring])}
            </GoLink>{' '}
            <span>{g.places.map((p) => p.short[lang]).join(lang === 'zh' ? '、' : ', ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
