import { type CSSProperties, lazy, Suspense, useEffect, useRef } from 'react';
import { useCard } from '../../blocks/Card/useCard.ts';
import { FileFailed } from '../../blocks/messages.tsx';
import type { Mark } from '../../charts/common/model.ts';
import type { AnyModel } from '../../charts/models.ts';
import type { BriefCard } from '../../domain/brief.ts';
import { brief } from '../../i18n/brief.ts';
import { card } from '../../i18n/card.ts';
import { charts } from '../../i18n/charts.ts';
import { shell } from '../../i18n/shell.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './present.module.css';
import { fitInto } from './room.ts';
import { useSize } from './size.ts';

const PlotArea = lazy(() => import('../../blocks/ChartCard/PlotArea.tsx').then((m) => ({ default: m.PlotArea })));

/** How many sources a slide names before it counts the rest. */
const NAMED_SOURCES = 4;

interface CardSlideProps {
  readonly item: BriefCard;
  /** Which window of a tall chart is shown, from 0. */
  readonly part: number;
  /** Told how many windows there are. */
  readonly onParts: (parts: number) => void;
}

/** A chart as a slide: title, drawing, notes, and always its sources. */
export function CardSlide({ item, part, onParts }: CardSlideProps) {
  const { lang } = useNavigation().here;
  const found = useCard(item.card);
  switch (found.state) {
    case 'bad':
      return <p role="alert">{card[lang].badCard}</p>;
    case 'nothing':
      return <p role="alert">{card[lang].nothing}</p>;
    case 'failed':
      return <FileFailed errors={[found.error]} retry={found.retry} />;
    case 'loading':
      return <p role="status">{shell[lang].loading}</p>;
    case 'drawn':
      return <Drawn model={found.model} title={item.title || found.model.title} part={part} onParts={onParts} />;
  }
}

interface DrawnProps extends Omit<CardSlideProps, 'item'> {
  readonly model: AnyModel;
  readonly title: string;
}

function Drawn({ model, title, part, onParts }: DrawnProps) {
  const { here, go } = useNavigation();
  const { lang } = here;
  const w = brief[lang];
  const box = useRef<HTMLDivElement>(null);
  const room = useSize(box);
  const fitted = room.width > 0 && room.height > 0 ? fitInto(model, room) : null;
  const parts = fitted?.parts ?? 1;
  useEffect(() => onParts(parts), [parts, onParts]);
  const open = (mark: Mark, what: 'figure' | 'place'): void => {
    if (what === 'figure' && mark.figure !== null) go({ query: { open: { kind: 'figure', id: mark.figure } } });
    else if (mark.place !== null) go({ query: { open: { kind: 'place', id: mark.place } } });
  };
  const openNamed = (id: string): void => {
    const mark = model.marks.find((m) => m.id === id || m.place === id);
    if (mark) open(mark, 'place');
  };
  const named = model.sources.slice(0, NAMED_SOURCES);
  const window = Math.min(part, parts - 1);
  const shift = fitted ? Math.min(window * fitted.step, Math.max(0, fitted.height - room.height / fitted.scale)) : 0;
  const size: (CSSProperties & Record<`--${string}`, number>) | null = fitted && {
    height: fitted.height,
    '--drawn-width': fitted.width,
    '--drawn-height': fitted.height,
  };
  return (
    <>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.subtitle}>{model.subtitle}</p>
      <div ref={box} className={styles.plot}>
        {model.empty !== null && <p role="status">{model.empty}</p>}
        {fitted && size && model.empty === null && (
          <div
            className={styles.window}
            style={{
              width: fitted.width,
              marginLeft: (room.width - fitted.width * fitted.scale) / 2,
              transform: `scale(${fitted.scale}) translateY(${-shift}px)`,
            }}
          >
            <Suspense fallback={null}>
              <PlotArea
                model={{ ...model, title }}
                onOpen={open}
                onName={openNamed}
                width={fitted.width}
                height={fitted.height}
                size={size}
              />
            </Suspense>
          </div>
        )}
      </div>
      <p className={styles.notes}>
        {parts > 1 && <strong>{w.part(window + 1, parts)} </strong>}
        {model.notes.map((n) => n.text + (n.places ?? []).map((p) => p.name).join(charts[lang].comma)).join(' ')}
      </p>
      <p className={styles.sources}>
        {w.sources}
        {named.map((s) => s.text).join(charts[lang].comma)}
        {named.length < model.sources.length && ` ${charts[lang].moreSources(model.sources.length)}`}
      </p>
    </>
  );
}
