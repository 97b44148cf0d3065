import { type DragEvent, type KeyboardEvent, useId } from 'react';
import { FoundCard } from '../../blocks/Card/LiveCard.tsx';
import { useCard } from '../../blocks/Card/useCard.ts';
import { heightOf } from '../../charts/models.ts';
import { BRIEF_LIMITS, type BriefItem } from '../../domain/brief.ts';
import { brief } from '../../i18n/brief.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './brief.module.css';

/** What a dragged item is known by to the browser. */
const DRAG_TYPE = 'application/x-yucai-item';

/** About the room for a drawing on a page across, px. */
const PAGE = { width: 1000, height: 620 } as const;

interface ItemProps {
  readonly item: BriefItem;
  readonly at: number;
  readonly last: number;
  /** The key of what is being dragged. */
  readonly dragged: string | null;
  readonly onDrag: (key: string | null) => void;
  /** Another item, by its key, was dropped here. */
  readonly onDropped: (key: string) => void;
  readonly onMove: (to: number, name: string) => void;
  readonly onWrite: (field: 'title' | 'comment', text: string) => void;
  readonly onRemove: (name: string) => void;
}

/** One item of the brief with what moves it, its title and its notes, above what it shows. */
export function Item(props: ItemProps) {
  const { item, at, last, dragged, onDrag, onDropped, onMove, onWrite, onRemove } = props;
  const { lang } = useNavigation().here;
  const w = brief[lang];
  const help = useId();
  const found = useCard(item.kind === 'card' ? item.card : '');
  const ofItsOwn = found.state === 'drawn' ? found.model.title : item.kind === 'section' ? w.section : w.title;
  const name = item.title || ofItsOwn;
  // On paper a tall chart takes the whole page.
  const tall = found.state === 'drawn' && heightOf(found.model, PAGE.width) > PAGE.height;
  const onKeyDown = (e: KeyboardEvent): void => {
    const to: Record<string, number> = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: last };
    const next = to[e.key];
    if (next === undefined || e.altKey || e.ctrlKey || e.metaKey) return;
    e.preventDefault();
    onMove(next, name);
  };
  const over = (e: DragEvent): void => {
    if (dragged !== null && dragged !== item.key) e.preventDefault();
  };
  return (
    <li
      className={dragged === item.key ? `${styles.item} ${styles.dragged}` : styles.item}
      data-kind={item.kind}
      data-brief-item={tall ? 'tall' : 'wide'}
      aria-label={w.item(at + 1, name)}
      onDragOver={over}
      onDrop={(e) => {
        e.preventDefault();
        const key = e.dataTransfer.getData(DRAG_TYPE);
        onDrag(null);
        if (key !== '' && key !== item.key) onDropped(key);
      }}
    >
      <div className={styles.bar}>
        <button
          type="button"
          className={styles.grip}
          draggable
          aria-label={w.grip(name)}
          aria-describedby={help}
          onKeyDown={onKeyDown}
          onDragStart={(e) => {
            e.dataTransfer.setData(DRAG_TYPE, item.key);
            e.dataTransfer.effectAllowed = 'move';
            onDrag(item.key);
          }}
          onDragEnd={() => onDrag(null)}
        >
          <span aria-hidden="true">⠿</span> {at + 1}
        </button>
        <span id={help} className="unseen">
          {w.gripHelp}
        </span>
        <input
          className={styles.title}
          aria-label={item.kind === 'section' ? w.sectionTitle : w.ownTitle}
          placeholder={item.kind === 'section' ? w.newSection : ofItsOwn}
          maxLength={BRIEF_LIMITS.title}
          value={item.title}
          onChange={(e) => onWrite('title', e.target.value)}
        />
        <button type="button" disabled={at === 0} onClick={() => onMove(at - 1, name)}>
          {w.up}
        </button>
        <button type="button" disabled={at === last} onClick={() => onMove(at + 1, name)}>
          {w.down}
        </button>
        <button type="button" onClick={() => onRemove(name)}>
          {w.remove}
        </button>
      </div>
      {item.kind === 'section' && <h2 className={styles.sectionTitle}>{item.title || w.section}</h2>}
      {item.kind === 'card' && <FoundCard found={found} title={item.title} />}
      <textarea
        className={styles.comment}
        aria-label={w.comment}
        placeholder={w.comment}
        rows={2}
        maxLength={BRIEF_LIMITS.comment}
        value={item.comment}
        onChange={(e) => onWrite('comment', e.target.value)}
      />
      {item.comment !== '' && <p className={styles.printed}>{item.comment}</p>}
    </li>
  );
}
