import { type CSSProperties, lazy, type ReactNode, Suspense, useEffect, useMemo, useRef } from 'react';
import { useCard } from '../../blocks/Card/useCard.ts';
import { usePalette } from '../../blocks/theme.ts';
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

const Drawing = lazy(() => import('../../charts/Drawing.tsx').then((m) => ({ default: m.Drawing })));
const PlotArea = lazy(() => import('../../blocks/ChartCard/PlotArea.tsx').then((m) => ({ default: m.PlotArea })));

/** What is repeated cannot be pressed. */
const ignore = (): void => undefined;

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
      return (
        <Failed title={item.title}>
          <p role="alert">{card[lang].badCard}</p>
        </Failed>
      );
    case 'nothing':
      return (
        <Failed title={item.title}>
          <p role="alert">{card[lang].nothing}</p>
        </Failed>
      );
    case 'failed':
      return (
        <Failed title={item.title}>
          <FileFailed errors={[found.error]} retry={found.retry} />
        </Failed>
      );
    case 'loading':
      return <p role="status">{shell[lang].loading}</p>;
    case 'drawn':
      return <Drawn model={found.model} title={item.title || found.model.title} part={part} onParts={onParts} />;
  }
}

/** The reader's own title stands above what is said instead of a chart. */
function Failed({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      {title !== '' && <h2 className={styles.title}>{title}</h2>}
      {children}
    </>
  );
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
  const palette = usePalette();
  const parts = fitted?.windows.length ?? 1;
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
  const at = Math.min(part, parts - 1);
  const shown = fitted?.windows[at];
  const titled = useMemo(() => ({ ...model, title }), [model, title]);
  const look = useMemo(
    () => ({ palette, width: fitted?.width ?? 0, height: fitted?.height ?? 0, lang }),
    [palette, fitted?.width, fitted?.height, lang],
  );
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
        {fitted && size && shown && model.empty === null && (
          <div style={{ marginLeft: (room.width - fitted.width * fitted.scale) / 2 }}>
            {shown.head > 0 && (
              <div className={styles.clip} style={{ height: shown.head * fitted.scale }} inert>
                <div className={styles.window} style={{ width: fitted.width, transform: `scale(${fitted.scale})` }}>
                  <Suspense fallback={null}>
                    <Drawing model={titled} look={look} active={null} onEvent={ignore} />
                  </Suspense>
                </div>
              </div>
            )}
            <div
              className={parts > 1 ? styles.clip : undefined}
              style={parts > 1 ? { height: shown.height * fitted.scale } : {}}
            >
              <div
                className={styles.window}
                style={{
                  width: fitted.width,
                  transform: `scale(${fitted.scale}) translateY(${-shown.from}px)`,
                }}
              >
                <Suspense fallback={null}>
                  <PlotArea
                    model={titled}
                    onOpen={open}
                    onName={openNamed}
                    width={fitted.width}
                    height={fitted.height}
                    size={size}
                  />
                </Suspense>
              </div>
            </div>
          </div>
        )}
      </div>
      <p className={styles.notes}>
        {parts > 1 && <strong>{w.part(at + 1, parts)} </strong>}
        {model.notes.map((n) => n.text + (n.places ?? []).map((p) => p.name).join(charts[lang].comma)).join(' ')}
      </p>
      {named.length > 0 && (
        <p className={styles.sources}>
          {w.sources}
          {named.map((s) => s.text).join(charts[lang].comma)}
          {named.length < model.sources.length && ` ${charts[lang].moreSources(model.sources.length)}`}
        </p>
      )}
    </>
  );
}
