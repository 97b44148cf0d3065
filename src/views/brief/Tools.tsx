import { type RefObject, useRef } from 'react';
import { useBrief } from '../../blocks/brief/useBrief.ts';
import { BRIEF_LIMITS, EMPTY_BRIEF } from '../../domain/brief.ts';
import { type BriefRead, LARGEST_BYTES, readBrief, writeBrief } from '../../domain/briefFile.ts';
import { webAddress } from '../../export/context.ts';
import { copyText, saveFile } from '../../export/deliver.ts';
import { cleanName } from '../../export/fileName.ts';
import { brief } from '../../i18n/brief.ts';
import { card } from '../../i18n/card.ts';
import { LONGEST_LINK, packBrief } from '../../state/briefLink.ts';
import { useNavigation } from '../../state/location.tsx';
import { SteadyButton } from '../../ui/SteadyButton.tsx';
import styles from './brief.module.css';

interface ToolsProps {
  /** On a phone: are all of them shown? */
  readonly all: boolean;
  readonly onAll: () => void;
  readonly say: (text: string) => void;
  /** The button that goes one step back. */
  readonly undo: RefObject<HTMLButtonElement | null>;
  readonly onStep: (back: boolean) => void;
  readonly onPresent: () => void;
  /** A section has been added at the end. */
  readonly onSection: () => void;
}

/** What is done with the whole brief: present, undo, sections, file, link. */
export function Tools({ all, onAll, say, undo, onStep, onPresent, onSection }: ToolsProps) {
  const { here, href } = useNavigation();
  const w = brief[here.lang];
  const { state, dispatch } = useBrief();
  const { now } = state;
  const input = useRef<HTMLInputElement>(null);
  const empty = now.items.length === 0;
  const open = async (file: File): Promise<void> => {
    // What is far too large is not even read: a browser would hold all of it.
    const read: BriefRead = file.size > LARGEST_BYTES ? { fault: 'too_large' } : readBrief(await file.text());
    if ('brief' in read) {
      dispatch({ do: 'open', brief: read.brief });
      say(w.opened(file.name));
    } else {
      const at = read.at === undefined ? '' : w.badItem(read.at);
      say(w.fileFailed(file.name, `${w.fileFaults[read.fault]}${at}`));
    }
  };
  const save = (): void => {
    const name = `${cleanName(now.title) || w.title}.brief.json`;
    saveFile({ name, blob: new Blob([writeBrief(now)], { type: 'application/json' }) });
    say(w.saved(name));
  };
  const addSection = (): void => {
    const full = now.items.length >= BRIEF_LIMITS.items;
    if (!full) {
      dispatch({ do: 'add', items: [{ kind: 'section', title: '', comment: '' }] });
      onSection();
    }
    say(full ? card[here.lang].fullBrief(BRIEF_LIMITS.items) : w.sectionAdded);
  };
  const clear = (): void => {
    dispatch({ do: 'open', brief: EMPTY_BRIEF });
    say(w.cleared);
  };
  const copy = (): void => {
    const page = href({ query: { open: null, theme: null } });
    if (webAddress(page) === '') {
      say(w.linkLocal);
      return;
    }
    const link = packBrief(now).then((packed) => `${page}${page.includes('?') ? '&' : '?'}brief=${packed}`);
    link
      .then((text) => {
        if (text.length > LONGEST_LINK) say(w.linkTooLong(text.length, LONGEST_LINK));
        else return copyText(Promise.resolve(text)).then(() => say(w.linkCopied));
      })
      .catch(() => say(w.copyFailed));
  };
  return (
    <section className={styles.tools} data-all={all || undefined} aria-label={w.tools}>
      <button type="button" className={styles.main} disabled={empty} onClick={onPresent}>
        {w.presentKey}
      </button>
      <SteadyButton ref={undo} idle={state.past.length === 0} onPress={() => onStep(true)}>
        {w.undo}
      </SteadyButton>
      <SteadyButton idle={state.future.length === 0} onPress={() => onStep(false)}>
        {w.redo}
      </SteadyButton>
      <button type="button" className={styles.more} aria-expanded={all} onClick={onAll}>
        {w.more}
      </button>
      <button type="button" className={styles.rest} onClick={addSection}>
        {w.addSection}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={(e) => {
          const file = e.target.files?.[0];
          if (file) open(file).catch(() => say(w.fileFailed(file.name, w.fileFaults.not_json)));
          // The same file, mended, can be chosen again.
          e.target.value = '';
        }}
      />
      <button type="button" className={styles.rest} onClick={() => input.current?.click()}>
        {w.openFile}
      </button>
      <button type="button" className={styles.rest} disabled={empty} onClick={save}>
        {w.saveFile}
      </button>
      <button type="button" className={styles.rest} disabled={empty} onClick={copy}>
        {w.copyLink}
      </button>
      <SteadyButton className={styles.rest} idle={empty} onPress={clear}>
        {w.clear}
      </SteadyButton>
    </section>
  );
}
