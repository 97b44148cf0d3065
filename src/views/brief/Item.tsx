import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { FoundCard } from '../../blocks/Card/LiveCard.tsx';
import { useCard } from '../../blocks/Card/useCard.ts';
import { heightOf } from '../../charts/models.ts';
import { BRIEF_LIMITS, type BriefItem } from '../../domain/brief.ts';
import { passageLang } from '../../domain/passageLang.ts';
import { brief } from '../../i18n/brief.ts';
import { useNavigation } from '../../state/location.tsx';
import { SteadyButton } from '../../ui/SteadyButton.tsx';
import styles from './brief.module.css';
import { PaperPicture } from './PaperPicture.tsx';
import type { Drag, Dragging } from './useDrag.ts';

/** About the room for a drawing on a page across, px. */
const PAGE = { width: 1000, height: 620 } as const;

interface ItemProps {
  readonly item: BriefItem;
  readonly at: number;
  readonly last: number;
  /** Has it just been added, so that its title is written next? `onFresh`: the focus is there. */
  readonly fresh: boolean;
  readonly onFresh: () => void;
  /** What is being dragged, and where it would come to lie. */
  readonly drag: Drag | null;
  readonly onDrag: Dragging['begin'];
  readonly onMove: (to: number, name: string) => void;
  readonly onWrite: (field: 'title' | 'comment', text: string) => void;
  readonly onRemove: (name: string) => void;
}

/** One item of the brief with what moves it, its title and its notes, above what it shows. */
export function Item(props: ItemProps) {
  const { item, at, last, fresh, onFresh, drag, onDrag, onMove, onWrite, onRemove } = props;
  const title = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!fresh) return;
    title.current?.focus();
    onFresh();
  }, [fresh, onFresh]);
  const { lang } = useNavigation().here;
  const w = brief[lang];
  const help = useId();
  const found = useCard(item.kind === 'card' ? item.card : '');
  const ofItsOwn = found.state === 'drawn' ? found.model.title : item.kind === 'section' ? w.section : w.title;
  const name = item.title || ofItsOwn;
  // On paper a tall chart is drawn anew, for the whole page.
  const tall = found.state === 'drawn' && heightOf(found.model, PAGE.width) > PAGE.height;
  const onKeyDown = (e: KeyboardEvent): void => {
    const to: Record<string, number> = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: last };
    const next = to[e.key];
    if (next === undefined || e.altKey || e.ctrlKey || e.metaKey) return;
    e.preventDefault();
    onMove(next, name);
  };
  // The line that shows where it would come to lie stands above this item, or below.
  const target =
    drag === null || drag.to === drag.from || drag.to !== at ? null : drag.to < drag.from ? 'above' : 'below';
  return (
    <li
      className={drag?.from === at ? `${styles.item} ${styles.dragged}` : styles.item}
      data-target={target ?? undefined}
      data-kind={item.kind}
      data-brief-item={tall ? 'tall' : 'wide'}
      aria-label={w.item(at + 1, name)}
    >
      <div className={styles.bar}>
        <button
          type="button"
          className={styles.grip}
          aria-label={w.grip(name)}
          aria-describedby={help}
          onKeyDown={onKeyDown}
          onPointerDown={(e) => onDrag(at, e, (to) => onMove(to, name))}
        >
          <span aria-hidden="true">⠿</span> {at + 1}
        </button>
        <span id={help} className="unseen">
          {w.gripHelp}
        </span>
        <input
          ref={title}
          className={styles.title}
          aria-label={item.kind === 'section' ? w.sectionTitle : w.ownTitle}
          placeholder={item.kind === 'section' ? w.newSection : ofItsOwn}
          maxLength={BRIEF_LIMITS.title}
          value={item.title}
          onChange={(e) => onWrite('title', e.target.value)}
        />
        <SteadyButton idle={at === 0} onPress={() => onMove(at - 1, name)}>
          {w.up}
        </SteadyButton>
        <SteadyButton idle={at === last} onPress={() => onMove(at + 1, name)}>
          {w.down}
        </SteadyButton>
        <button type="button" onClick={() => onRemove(name)}>
          {w.remove}
        </button>
      </div>
      {item.kind === 'section' && (
        <h2 className={styles.sectionTitle} lang={passageLang(item.title, lang)}>
          {item.title || w.section}
        </h2>
      )}
      {item.kind === 'card' && <FoundCard found={found} title={item.title} />}
      {tall && <PaperPicture model={{ ...found.model, title: name }} card={found.card} />}
      <label className={styles.comment}>
        {w.comment}
        <textarea
          rows={2}
          maxLength={BRIEF_LIMITS.comment}
          value={item.comment}
          onChange={(e) => onWrite('comment', e.target.value)}
        />
      </label>
      {item.comment !== '' && <p className={styles.printed}>{item.comment}</p>}
    </li>
  );
}
