import { useLayoutEffect, useRef } from 'react';
import type { AnyModel } from '../../charts/models.ts';
import { paperPlot } from '../../export/paper.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './Plot.module.css';

/** The width of the column that an element stands in on paper, CSS px, as its style sheets say; null: it shrinks from the screen. */
function roomOf(element: HTMLElement): number | null {
  const room = Number.parseFloat(getComputedStyle(element).getPropertyValue('--print-room'));
  return Number.isFinite(room) ? room : null;
}

/** A plot as paper has it: drawn anew for its column while the browser is about to print. */
export function PaperPlot({ model }: { model: AnyModel }) {
  const { lang } = useNavigation().here;
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = host.current;
    const room = element && roomOf(element);
    if (!element || room === null) return;
    // The ids inside of a drawing are its own: in one tree with other drawings they would cut each other's shapes.
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const { svg } = paperPlot(model, lang, room);
    root.replaceChildren(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement);
    element.dataset.paperPlot = '';
  }, [model, lang]);
  return <div ref={host} className={styles.paper} aria-hidden="true" />;
}
