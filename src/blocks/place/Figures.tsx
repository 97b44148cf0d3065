import { useState } from 'react';
import type { Place } from '../../domain/place.ts';
import { THEMES, type Theme } from '../../domain/words.ts';
import { comparePeriods } from '../../domain/period.ts';
import { panels } from '../../i18n/panels.ts';
import { shell } from '../../i18n/shell.ts';
import { terms } from '../../i18n/terms.ts';
import { useNavigation } from '../../state/location.tsx';
import { useDataset } from '../dataset.tsx';
import { FileFailed } from '../messages.tsx';
import type { KnownIndicator } from './choose.ts';
import { FigureValue } from './FigureValue.tsx';
import styles from './PlaceProfile.module.css';

interface FiguresProps {
  readonly place: Place;
  readonly known: readonly KnownIndicator[];
  /** Opens the themes of the product's own subject from the start. */
  readonly openFirst: boolean;
}

const SUBJECT: ReadonlySet<Theme> = new Set(['talent', 'fund', 'finance']);

/** Every figure of the place, by theme; a theme loads its files when it is opened. */
export function Figures({ place, known, openFirst }: FiguresProps) {
  const { lang } = useNavigation().here;
  const w = panels[lang];
  return (
    <section className={styles.section} data-section="figures">
      <h2>{w.figures}</h2>
      {THEMES.map((theme) => {
        const own = known.filter((k) => k.indicator.theme === theme);
        return (
          own.length > 0 && (
            <ThemeFigures key={theme} place={place} theme={theme} known={own} open={openFirst && SUBJECT.has(theme)} />
          )
        );
      })}
    </section>
  );
}

function ThemeFigures({
  place,
  theme,
  known,
  open,
}: {
  place: Place;
  theme: Theme;
  known: readonly KnownIndicator[];
  open: boolean;
}) {
  const { lang } = useNavigation().here;
  const [opened, setOpened] = useState(open);
  return (
    <details
      className={styles.theme}
      open={opened}
      onToggle={(e) => {
        setOpened(e.currentTarget.open);
      }}
    >
      <summary>{panels[lang].figuresOf(terms[lang].theme[theme], known.length)}</summary>
      {opened && <Rows place={place} known={known} />}
    </details>
  );
}

function Rows({ place, known }: { place: Place; known: readonly KnownIndicator[] }) {
  const { lang } = useNavigation().here;
  const { data, errors, pending, retry } = useDataset(known.map((k) => k.indicator.id));
  return (
    <>
      {errors.length > 0 && <FileFailed errors={errors} retry={retry} />}
      {pending && <p role="status">{shell[lang].loading}</p>}
      <dl className={styles.figures}>
        {known.map(({ indicator }) => {
          const own = (data.figures.get(indicator.id) ?? [])
            .filter((f) => f.place === place.id)
            .sort((a, b) => comparePeriods(b.period, a.period));
          return (
            own.length > 0 && (
              <div key={indicator.id}>
                <dt>{indicator.name[lang]}</dt>
                {own.map((f) => (
                  <dd key={f.id}>
                    <FigureValue id={f.id} data={data} />
                  </dd>
                ))}
              </div>
            )
          );
        })}
      </dl>
    </>
  );
}
