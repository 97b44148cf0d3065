import { type FocusEvent, Fragment, type KeyboardEvent, type ToggleEvent, useId, useRef, useState } from 'react';
import type { AnyModel } from '../../charts/models.ts';
import type { ExportContext } from '../../export/context.ts';
import { slideForm } from '../../export/pptx/forms.ts';
import type { DeckLook } from '../../export/pptx/look.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../export/registry.ts';
import { type Delivered, runExport } from '../../export/run.ts';
import { QUICK } from '../../export/shape.ts';
import { exports } from '../../i18n/exports.ts';
import { useNavigation } from '../../state/location.tsx';
import type { DeckDialog } from '../DeckDialog/DeckDialog.tsx';
import { rememberView } from '../kept/views.ts';
import { late } from '../late.ts';
import type { PictureDialog } from '../PictureDialog/PictureDialog.tsx';
import styles from './ExportMenu.module.css';
import { useExportContext } from './context.ts';
import { type Outcome, textOf } from './outcome.ts';
import { movedAmong } from './keys.ts';
import { place } from './place.ts';

/** A dialog over the card: its code, and the card as it was when it was opened. */
interface Asked {
  readonly PictureDialog?: typeof PictureDialog;
  readonly DeckDialog?: typeof DeckDialog;
  readonly context: ExportContext;
  /** Width of the card on screen, px. */
  readonly screenWidth: number;
}

interface ExportMenuProps {
  readonly model: AnyModel;
  /** Address of the card, where it has one of its own; else that of the page without its panel. */
  readonly link?: string;
  /** The card as a query string, by which it can be drawn anywhere. */
  readonly card?: string;
}

/** The button 导出 of a card, with its menu: pictures, data, link. Says what it does, what came of it, and why it failed. */
export function ExportMenu({ model, link, card = '' }: ExportMenuProps) {
  const { here } = useNavigation();
  const contextNow = useExportContext(model, card, link);
  const w = exports[here.lang];
  const menuId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [dialog, setDialog] = useState<Asked | null>(null);
  const working = outcome?.state === 'working';

  const onToggle = (e: ToggleEvent<HTMLDivElement>): void => {
    setOpen(e.newState === 'open');
    if (e.newState !== 'open' || !button.current) return;
    place(e.currentTarget, button.current);
    e.currentTarget.querySelector('button')?.focus();
  };

  const onKeyDown = (e: KeyboardEvent): void => {
    if (movedAmong([...(menu.current?.querySelectorAll('button') ?? [])], e)) return;
    if (e.key === 'Escape') {
      // The browser closes the menu by itself; a panel around it must not close with it.
      e.stopPropagation();
    } else if (e.key === 'Tab') {
      menu.current?.hidePopover();
    }
  };

  const onButtonKey = (e: KeyboardEvent): void => {
    if (e.key !== 'ArrowDown') return;
    e.preventDefault();
    menu.current?.showPopover();
  };

  // A word of success has been read once the reader moves on; a failure stays until the next attempt.
  const onBlur = (e: FocusEvent): void => {
    if (outcome?.state === 'done' && !menu.current?.contains(e.relatedTarget)) setOutcome(null);
  };

  const closeMenu = (): void => {
    menu.current?.hidePopover();
    button.current?.focus();
  };

  const done = (format: ExportFormat, context: ExportContext, delivered: Delivered): void => {
    rememberView({ ...context, title: model.title });
    setOutcome({ state: 'done', format, delivered });
  };

  const run = (format: ExportFormat, context: ExportContext): void => {
    if (working) return;
    setOutcome({ state: 'working', format });
    runExport(format, model, context).then(
      (delivered) => done(format, context, delivered),
      (error: unknown) => setOutcome({ state: 'failed', format, error }),
    );
  };

  const ask = (load: () => Promise<Pick<Asked, 'PictureDialog' | 'DeckDialog'>>): void => {
    closeMenu();
    const screenWidth = button.current?.closest('figure')?.clientWidth ?? QUICK.screenWidth;
    const context = contextNow();
    late(load).then(
      ({ PictureDialog, DeckDialog }) => {
        setOutcome((was) => (was?.state === 'unloaded' ? null : was));
        setDialog({ ...(PictureDialog && { PictureDialog }), ...(DeckDialog && { DeckDialog }), context, screenWidth });
      },
      () => setOutcome({ state: 'unloaded' }),
    );
  };

  const slides = (context: ExportContext, { cardCover, cardClosing }: DeckLook): void =>
    run('pptx', { ...context, pages: { cover: cardCover, closing: cardClosing } });

  return (
    <div className={styles.export}>
      <button
        ref={button}
        type="button"
        popoverTarget={menuId}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-busy={working}
        onKeyDown={onButtonKey}
        onBlur={onBlur}
      >
        {w.button}
      </button>
      <div
        ref={menu}
        id={menuId}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={w.menu(model.title)}
        className={styles.menu}
        onToggle={onToggle}
        onKeyDown={onKeyDown}
      >
        {EXPORT_FORMATS.map((format) => (
          <Fragment key={format}>
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                run(format, contextNow());
                closeMenu();
              }}
            >
              {w.formats[format] + (format === 'pptx' ? w.onSlides[slideForm(model.kind)] : '')}
            </button>
            {format === 'pptx' && (
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                onClick={() => ask(() => import('../DeckDialog/DeckDialog.tsx'))}
              >
                {w.deck}
              </button>
            )}
          </Fragment>
        ))}
        <button
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => ask(() => import('../PictureDialog/PictureDialog.tsx'))}
        >
          {w.more}
        </button>
      </div>
      <span
        role="status"
        className={`${styles.said} ${/failed|unloaded/.test(outcome?.state ?? '') ? styles.failed : ''}`}
      >
        {outcome && textOf(outcome, here.lang)}
      </span>
      {dialog?.PictureDialog && (
        <dialog.PictureDialog
          model={model}
          context={dialog.context}
          screenWidth={dialog.screenWidth}
          onDone={(format, delivered) => done(format, dialog.context, delivered)}
          close={() => setDialog(null)}
        />
      )}
      {dialog?.DeckDialog && (
        <dialog.DeckDialog
          lang={here.lang}
          of="card"
          close={() => setDialog(null)}
          onMake={working ? null : (look) => slides(dialog.context, look)}
        />
      )}
    </div>
  );
}
