import { type CSSProperties, lazy, Suspense, useEffect, useMemo, useRef } from 'react';
import { usePalette } from '../../blocks/theme.ts';
import type { Mark } from '../../charts/common/model.ts';
import type { AnyModel } from '../../charts/models.ts';
import { passageLang } from '../../domain/passageLang.ts';
import { brief } from '../../i18n/brief.ts';
import { charts } from '../../i18n/charts.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './slide.module.css';
import { fitInto } from './room.ts';
import { notesText } from './slides.ts';
import { useSize } from './size.ts';
import { SlideSources } from './SlideSources.tsx';

const Drawing = lazy(() => import('../../charts/Drawing.tsx').then((m) => ({ default: m.Drawing })));
const PlotArea = lazy(() => import('../../blocks/ChartCard/PlotArea.tsx').then((m) => ({ default: m.PlotArea })));

/** What is repeated cannot be pressed. */
const ignore = (): void => undefined;

interface DrawnSlideProps {
  readonly model: AnyModel;
  readonly title: string;
  /** Which window of a tall chart is shown, from 0. */
  readonly part: number;
  readonly wide: boolean;
  readonly onParts: (parts: number) => void;
}

/** A chart as a slide: title, drawing, notes, sources. The tiles of a map need the whole height: their words stand beside them. */
export function DrawnSlide({ model, title, part, wide, onParts }: DrawnSlideProps) {
  const { here, go } = useNavigation();
  const { lang } = here;
  const w = brief[lang];
  const box = useRef<HTMLDivElement>(null);
  const room = useSize(box);
  const fitted = useMemo(() => (room.width > 0 && room.height > 0 ? fitInto(model, room) : null), [model, room]);
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
  const beside = wide && model.kind === 'map' && model.layout === 'tile';
  const at = Math.min(part, parts - 1);
  const shown = fitted?.windows[at];
  const sized = fitted?.model ?? model;
  const titled = useMemo(() => ({ ...sized, title }), [sized, title]);
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
    <div className={beside ? styles.beside : styles.above} data-kind={model.kind}>
      <h2 className={styles.title} lang={passageLang(title, lang)}>
        {title}
      </h2>
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
        {notesText(model.notes, charts[lang].comma)}
      </p>
      <SlideSources model={model} />
    </div>
  );
}
