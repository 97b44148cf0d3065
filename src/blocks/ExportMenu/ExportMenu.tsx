import { type FocusEvent, type KeyboardEvent, type ToggleEvent, useId, useRef, useState } from 'react';
import type { AnyModel } from '../../charts/models.ts';
import type { TableRow } from '../../charts/common/model.ts';
import { type ExportContext, ExportError } from '../../export/context.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../export/registry.ts';
import { runExport } from '../../export/run.ts';
import { stateOf } from '../../export/state.ts';
import { exports } from '../../i18n/exports.ts';
import { writePath } from '../../state/address.ts';
import { type Navigation, useNavigation } from '../../state/location.tsx';
import { writeQuery } from '../../state/query.ts';
import { PALETTES } from '../../theme/tokens.ts';
import { citationId } from '../../domain/citation.ts';
import { useCatalogue } from '../dataset.tsx';
import styles from './ExportMenu.module.css';
import { place } from './place.ts';

/** What the last export has come to. */
type Outcome =
  | { readonly state: 'working'; readonly format: ExportFormat }
  | { readonly state: 'done'; readonly format: ExportFormat; readonly file: string | null }
  | { readonly state: 'failed'; readonly format: ExportFormat; readonly error: unknown };

function textOf(outcome: Outcome, lang: ExportContext['lang']): string {
  const w = exports[lang];
  const { format } = outcome;
  switch (outcome.state) {
    case 'working':
      return w.working[format];
    case 'done':
      return outcome.file === null ? w.copied[format === 'link' ? 'link' : 'table'] : w.saved(outcome.file);
    case 'failed': {
      const fault = outcome.error instanceof ExportError ? outcome.error.fault : 'unknown';
      return w.failed(w.formats[format], w.faults[fault]);
    }
  }
}

/** The address of what stands behind a row: its figure, else its place. */
function evidenceOf(row: TableRow, href: Navigation['href']): string {
  if (row.figure !== null) return href({ query: { open: { kind: 'figure', id: row.figure }, theme: null } });
  return row.place === null ? '' : href({ query: { open: { kind: 'place', id: row.place }, theme: null } });
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
  const { here, href } = useNavigation();
  const { catalogue } = useCatalogue();
  const w = exports[here.lang];
  const menuId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const working = outcome?.state === 'working';

  const onToggle = (e: ToggleEvent<HTMLDivElement>): void => {
    setOpen(e.newState === 'open');
    if (e.newState !== 'open' || !button.current) return;
    place(e.currentTarget, button.current);
    e.currentTarget.querySelector('button')?.focus();
  };

  const onKeyDown = (e: KeyboardEvent): void => {
    const items = [...(menu.current?.querySelectorAll('button') ?? [])];
    const at = items.findIndex((item) => item.matches(':focus'));
    const to: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    const next = to[e.key];
    if (next !== undefined) {
      e.preventDefault();
      e.stopPropagation();
      items.at(next % items.length)?.focus();
    } else if (e.key === 'Escape') {
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

  const run = (format: ExportFormat): void => {
    if (working) return;
    const page = `${here.address ? writePath(here.address) : ''}${writeQuery({ ...here, open: null, theme: null })}`;
    const context: ExportContext = {
      lang: here.lang,
      // Pictures go onto slides and paper, whatever the reader's screen is set to.
      palette: PALETTES.light,
      version: catalogue.version,
      date: catalogue.date,
      id: catalogue.version === '' ? '' : citationId(catalogue.version, stateOf(card, page, model)),
      card,
      page,
      link: link ?? href({ query: { open: null, theme: null } }),
      evidence: (row) => evidenceOf(row, href),
    };
    setOutcome({ state: 'working', format });
    runExport(format, model, context).then(
      ({ file }) => setOutcome({ state: 'done', format, file }),
      (error: unknown) => setOutcome({ state: 'failed', format, error }),
    );
    menu.current?.hidePopover();
    button.current?.focus();
  };

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
          <button key={format} type="button" role="menuitem" tabIndex={-1} onClick={() => run(format)}>
            {w.formats[format]}
          </button>
        ))}
      </div>
      <span role="status" className={`${styles.said} ${outcome?.state === 'failed' ? styles.failed : ''}`}>
        {outcome && textOf(outcome, here.lang)}
      </span>
    </div>
  );
}
