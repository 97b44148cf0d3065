import { useRef } from 'react';
import { useBrief } from '../../blocks/brief/useBrief.ts';
import { EMPTY_BRIEF } from '../../domain/brief.ts';
import { type BriefRead, LARGEST_BYTES, readBrief, writeBrief } from '../../domain/briefFile.ts';
import { webAddress } from '../../export/context.ts';
import { copyText, saveFile } from '../../export/deliver.ts';
import { cleanName } from '../../export/fileName.ts';
import { brief } from '../../i18n/brief.ts';
import { LONGEST_LINK, packBrief } from '../../state/briefLink.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './brief.module.css';

interface ToolsProps {
  /** On a phone: are all of them shown? */
  readonly all: boolean;
  readonly onAll: () => void;
  readonly say: (text: string) => void;
  readonly onPresent: () => void;
}

/** What is done with the whole brief: present, undo, sections, file, link. */
export function Tools({ all, onAll, say, onPresent }: ToolsProps) {
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
      <button type="button" disabled={state.past.length === 0} onClick={() => dispatch({ do: 'undo' })}>
        {w.undo}
      </button>
      <button type="button" disabled={state.future.length === 0} onClick={() => dispatch({ do: 'redo' })}>
        {w.redo}
      </button>
      <button type="button" className={styles.more} aria-expanded={all} onClick={onAll}>
        {w.more}
      </button>
      <button
        type="button"
        className={styles.rest}
        onClick={() => dispatch({ do: 'add', items: [{ kind: 'section', title: '', comment: '' }] })}
      >
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
      <button
        type="button"
        className={styles.rest}
        disabled={empty}
        onClick={() => dispatch({ do: 'open', brief: EMPTY_BRIEF })}
      >
        {w.clear}
      </button>
    </section>
  );
}
