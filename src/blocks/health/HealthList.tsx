import type { Indicator } from '../../domain/indicator.ts';
import type { Health } from '../../domain/slice/health.ts';
import { formatPeriod } from '../../format/date.ts';
import { formatNumber } from '../../format/number.ts';
import { health as words } from '../../i18n/health.ts';
import { useNavigation } from '../../state/location.tsx';
import { FigureLink } from '../links.tsx';
import styles from './health.module.css';

interface HealthListProps {
  readonly health: Health;
  /** What the oldest figure counts, where that is not said by the picture. */
  readonly indicatorOf?: (id: string) => Indicator | undefined;
  /** Pairs whose order is undecided, and values that sources disagree on; left out where nothing is drawn. */
  readonly drawn?: { readonly undecided: number; readonly disputed: number };
}

/** How well figures are founded, in numbers and words. */
export function HealthList({ health, indicatorOf, drawn }: HealthListProps) {
  const { lang } = useNavigation().here;
  const w = words[lang];
  const { figures, oldest } = health;
  const share = (n: number): string => w.share(n, figures, `${formatNumber(Math.round((100 * n) / figures))}%`);
  const rows: [string, number][] = [
    [w.original, health.original],
    [w.single, health.single],
    [w.bounded, health.bounded],
    ...(health.plans > 0 ? [[w.plans, health.plans] satisfies [string, number]] : []),
    ...(health.doubtful > 0 ? [[w.doubtful, health.doubtful] satisfies [string, number]] : []),
  ];
  return (
    <dl className={styles.list}>
      {rows.map(([name, n]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {/* As long as the share: read at a glance, said in the number beside it. */}
            <span className={styles.bar} aria-hidden="true">
              <span style={{ inlineSize: `${(100 * n) / figures}%` }} />
            </span>
            {share(n)}
          </dd>
        </div>
      ))}
      {oldest && (
        <div>
          <dt>{w.oldest}</dt>
          <dd>
            <FigureLink figure={oldest}>
              {indicatorOf?.(oldest.indicator)?.name[lang]} {formatPeriod(oldest.period, lang, oldest.timeKind)}
            </FigureLink>
          </dd>
        </div>
      )}
      {drawn && (
        <>
          <div>
            <dt>{w.undecided}</dt>
            <dd>{w.pairs(drawn.undecided)}</dd>
          </div>
          <div>
            <dt>{w.disputed}</dt>
            <dd>{w.values(drawn.disputed)}</dd>
          </div>
        </>
      )}
    </dl>
  );
}
