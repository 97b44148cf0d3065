import { Suspense, use, useDeferredValue, useMemo, useState } from 'react';
import type { AnyModel } from '../../charts/models.ts';
import { type ExportContext, ExportError } from '../../export/context.ts';
import { type Delivered, runExport } from '../../export/run.ts';
import { EXTENTS, GROUNDS, type PictureChoice, PRESETS, SCALES } from '../../export/shape.ts';
import { formatNumber } from '../../format/number.ts';
import { exports } from '../../i18n/exports.ts';
import { files } from '../../i18n/files.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { keepChoice, keptChoice, previewAddress } from './choice.ts';
import styles from './PictureDialog.module.css';

interface PictureDialogProps {
  readonly model: AnyModel;
  readonly context: ExportContext;
  /** Width of the card on screen, px. */
  readonly screenWidth: number;
  readonly onDone: (format: 'png' | 'svg', delivered: Delivered) => void;
  readonly close: () => void;
}

// Asked for once: what draws is large, and the same for every preview.
let composing: Promise<typeof import('../../export/picture.ts')> | undefined;
function composer(): Promise<typeof import('../../export/picture.ts')> {
  composing ??= import('../../export/picture.ts').catch((error: unknown) => {
    composing = undefined;
    throw error;
  });
  return composing;
}

/** The picture as it will be, small; below it how large it is and how small its type. */
function Preview({ model, context, choice }: { model: AnyModel; context: ExportContext; choice: PictureChoice }) {
  const { composePicture } = use(composer());
  const { lang } = context;
  const w = files[lang].picture;
  const picture = useMemo(() => composePicture(model, context, choice), [composePicture, model, context, choice]);
  const size = w.size(formatNumber(picture.width * choice.scale), formatNumber(picture.height * choice.scale));
  const slide = choice.preset === 'slide' || choice.preset === 'fourThree';
  // A 4:3 slide on such a screen is as tall as it, a 16:9 one fills it.
  const shown = picture.smallest * (1080 / picture.height);
  const type = slide
    ? (shown < 23.5 ? w.typeSmall : w.typeSlide)(formatNumber(Math.round(shown)))
    : w.typePage(formatNumber(Math.round(picture.smallest)));
  return (
    <>
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
        tabIndex={0}
        aria-label={w.preview}
        className={`${styles.frame} ${choice.ground === 'transparent' ? styles.clear : ''}`}
      >
        <img src={previewAddress(picture.svg)} alt={w.previewOf(model.title, size)} />
      </section>
      <p className={styles.note} role="status">
        {size} · {type}
        {picture.shortened && <> · {w.shortened}</>}
        {choice.ground === 'transparent' && <> · {w.clear}</>}
      </p>
    </>
  );
}

/** Sizes and styles of a picture, with a live preview. Choices are remembered. */
export function PictureDialog({ model, context, screenWidth, onDone, close }: PictureDialogProps) {
  const { lang } = context;
  const w = files[lang].picture;
  const [kept, setKept] = useState(keptChoice);
  const choice = useMemo((): PictureChoice => ({ ...kept, screenWidth }), [kept, screenWidth]);
  const shown = useDeferredValue(choice);
  const [working, setWorking] = useState(false);
  const [failed, setFailed] = useState('');
  const change = (part: Partial<PictureChoice>): void => {
    const next = { ...kept, ...part };
    keepChoice(next);
    setKept(next);
  };
  const save = (format: 'png' | 'svg', leave: () => void): void => {
    if (working) return;
    setWorking(true);
    setFailed('');
    runExport(format, model, { ...context, picture: choice }).then(
      (delivered) => {
        onDone(format, delivered);
        leave();
      },
      (error: unknown) => {
        const fault = error instanceof ExportError ? error.fault : 'unknown';
        setWorking(false);
        setFailed(exports[lang].failed(exports[lang].formats[format], exports[lang].faults[fault]));
      },
    );
  };
  return (
    <Dialog
      title={w.title}
      closeLabel={w.close}
      onClose={close}
      width="picture"
      foot={(leave) => (
        <>
          <button type="button" aria-busy={working} className={styles.main} onClick={() => save('png', leave)}>
            {w.save('PNG')}
          </button>
          <button type="button" aria-busy={working} onClick={() => save('svg', leave)}>
            {w.save('SVG')}
          </button>
          <span role="status" className={styles.note}>
            {working ? w.saving : failed || w.remembered}
          </span>
        </>
      )}
    >
      <div className={styles.body}>
        <div className={styles.choices}>
          <Choice
            name={w.preset}
            list={PRESETS}
            words={w.presets}
            value={kept.preset}
            onChange={(preset) => change({ preset })}
          />
          <Choice
            name={w.ground}
            list={GROUNDS}
            words={w.grounds}
            value={kept.ground}
            onChange={(ground) => change({ ground })}
          />
          <Choice
            name={w.extent}
            list={EXTENTS}
            words={w.extents}
            value={kept.extent}
            onChange={(extent) => change({ extent })}
          />
          <Choice
            name={w.scale}
            list={SCALES}
            words={{ 1: '1×', 2: '2×', 3: '3×' }}
            value={kept.scale}
            onChange={(scale) => change({ scale })}
          />
        </div>
        <div className={styles.preview}>
          <ErrorBoundary fallback={<p role="alert">{w.failed}</p>}>
            <Suspense fallback={<p role="status">{w.drawing}</p>}>
              <Preview model={model} context={context} choice={shown} />
            </Suspense>
          </ErrorBoundary>
        </div>
      </div>
    </Dialog>
  );
}
