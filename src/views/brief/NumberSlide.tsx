import { type CSSProperties, useEffect, useRef } from 'react';
import type { HeadlineModel } from '../../charts/headline/model.ts';
import { passageLang } from '../../domain/passageLang.ts';
import type { MeasureParts } from '../../format/measure.ts';
import { charts } from '../../i18n/charts.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './slide.module.css';
import { useSize } from './size.ts';
import { SlideSources } from './SlideSources.tsx';

/** Largest and smallest type of the number, px; the unit's is a share of it. */
const [LARGEST, SMALLEST] = [180, 56];
const UNIT = 0.32;
/** About the width of a digit, and of a character of a unit, in parts of their type. */
const [DIGIT, CHARACTER] = [0.6, 1.02];

/** The type at which number and unit fill the room and do not run over, px. */
function typeOf({ sign, number, unit }: MeasureParts, room: number): number {
  const wide = (text: string): number =>
    [...text].reduce((sum, c) => sum + (c.charCodeAt(0) > 0x2000 ? CHARACTER : DIGIT), 0);
  const parts = wide(sign + number) + UNIT * (wide(unit) + 0.4);
  return Math.max(SMALLEST, Math.min(LARGEST, room / parts));
}

interface NumberSlideProps {
  readonly model: HeadlineModel;
  readonly parts: MeasureParts;
  readonly title: string;
  readonly onParts: (parts: number) => void;
}

/**
 * One number for the whole room: as large as it fits, with its bound; how its source worded it, whose it is and of when, what it
 * counts. A press on it opens its evidence.
 */
export function NumberSlide({ model, parts, title, onParts }: NumberSlideProps) {
  const { here, go } = useNavigation();
  const { lang } = here;
  const box = useRef<HTMLDivElement>(null);
  const room = useSize(box);
  useEffect(() => onParts(1), [onParts]);
  const { figure, place, indicator } = model;
  const [row] = model.table;
  const size: CSSProperties = { fontSize: typeOf(parts, room.width) };
  const name = indicator.name[lang];
  return (
    <div className={styles.above} data-kind="number">
      <h2 className={styles.title} lang={passageLang(title, lang)}>
        {title}
      </h2>
      <div ref={box} className={styles.numberRoom}>
        <p className={styles.whose}>
          {[title === name ? '' : name, place.name[lang], model.period].filter((t) => t !== '').join(' · ')}
        </p>
        <button
          type="button"
          className={styles.number}
          data-plan={model.plan || undefined}
          style={size}
          aria-label={model.summary}
          onClick={() => figure !== null && go({ query: { open: { kind: 'figure', id: figure } } })}
        >
          {parts.sign !== '' && <span className={styles.sign}>{parts.sign}</span>}
          <span>{parts.number}</span>
          <span className={styles.unit}>{parts.unit.trim()}</span>
        </button>
        {row && (
          <p className={styles.wording} lang={passageLang(row.asWritten, lang)}>
            {[charts[lang].asWritten(row.asWritten), row.bound].filter((t) => t !== '').join(' · ')}
          </p>
        )}
        {model.differs !== '' && <p className={styles.wording}>≠ {model.differs}</p>}
        <p className={styles.counts}>{indicator.definition[lang]}</p>
      </div>
      {model.notes.length > 0 && <p className={styles.notes}>{model.notes.map((n) => n.text).join(' ')}</p>}
      <SlideSources model={model} />
    </div>
  );
}
