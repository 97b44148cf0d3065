import { type ReactNode, useMemo } from 'react';
import type { Figure } from '../../domain/figure.ts';
import { datasetAsKnown, figuresAsKnown, figuresLater } from '../../domain/slice/known.ts';
import { charts } from '../../i18n/charts.ts';
import { known as words } from '../../i18n/known.ts';
import { useNavigation } from '../../state/location.tsx';
import { CatalogueProvider, type SeenCatalogue, useCatalogue } from '../dataset.tsx';
import { useEveryFigure } from '../everyFigure.ts';
import { FileFailed } from '../messages.tsx';
import styles from './known.module.css';

interface AsKnownProps {
  /** ISO date. */
  readonly day: string;
  /** Is the day said above what is shown? */
  readonly banner?: boolean;
  readonly children: ReactNode;
}

/**
 * Everything below it as it could have been drawn on that day. What is known where was written for today, so all figures are
 * read first; from then on catalogue and figures are those of the day for whatever asks for them.
 */
export function AsKnown({ day, banner = false, children }: AsKnownProps) {
  const loaded = useCatalogue();
  const { here } = useNavigation();
  const w = words[here.lang];
  const every = useEveryFigure([...loaded.catalogue.indicators.keys()]);
  const { data, pending } = every;
  const then = useMemo((): { readonly seen: SeenCatalogue; readonly later: number } | null => {
    if (pending) return null;
    const { figures: _, entities: __, ...catalogue } = datasetAsKnown(data, day);
    const of = new WeakMap<readonly Figure[], readonly Figure[]>();
    const see = (all: readonly Figure[]): readonly Figure[] => {
      const left = of.get(all) ?? figuresAsKnown(all, data, day);
      of.set(all, left);
      return left;
    };
    return { seen: { ...loaded, catalogue, see, note: w.note(day) }, later: figuresLater(data, day) };
  }, [data, pending, day, loaded, w]);
  return (
    <>
      {banner && <Banner day={day} later={then?.later ?? null} />}
      {every.errors.length > 0 && banner && (
        <>
          <FileFailed errors={every.errors} retry={every.retry} />
          <p>{w.incomplete}</p>
        </>
      )}
      {then ? (
        <CatalogueProvider loaded={then.seen}>{children}</CatalogueProvider>
      ) : (
        banner && (
          <p role="status">
            {w.reading(every.done, every.all)} <progress value={every.done} max={every.all} aria-hidden />
          </p>
        )
      )}
    </>
  );
}

/** Says as of which day the view is drawn, how much came later, which chosen places were yet to come; and leads back. */
function Banner({ day, later }: { day: string; later: number | null }) {
  const { here, go } = useNavigation();
  const { catalogue } = useCatalogue();
  const { lang, comparison } = here;
  const w = words[lang];
  const notYet = comparison.places
    .flatMap((id) => catalogue.places.get(id) ?? [])
    .filter((p) => p.validFrom !== undefined && p.validFrom > day);
  return (
    <section aria-label={w.banner} className={styles.banner}>
      <p>
        <strong>
          {w.drawnAs(day)}
          {lang === 'zh' ? '。' : '.'}
        </strong>{' '}
        {later !== null && w.later(later)}
        {notYet.length > 0 && ` ${w.notYet(notYet.map((p) => p.name[lang]).join(charts[lang].comma))}`}
      </p>
      <button
        type="button"
        onClick={() => {
          go({ query: { comparison: { ...comparison, known: null } } });
          // The button goes away with the day; the focus stays on the page.
          document.getElementById('main')?.focus({ preventScroll: true });
        }}
      >
        {w.leave}
      </button>
    </section>
  );
}
