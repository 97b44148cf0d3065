import { useLayoutEffect, useRef } from 'react';
import type { AnyModel } from '../../charts/models.ts';
import { type PaperRoom, paperPlot } from '../../export/paper.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './Plot.module.css';

/** What an element has room for on paper, as its style sheets say. */
function roomOf(element: HTMLElement): PaperRoom {
  const style = getComputedStyle(element);
  const [width = 0, high = 0, sheet = 0] = ['width', 'high', 'sheet'].map((side) =>
    Number.parseFloat(style.getPropertyValue(`--paper-${side}`)),
  );
  return { width, high, sheet };
}

/** A plot as paper has it: drawn anew for its column while the browser is about to print. */
export function PaperPlot({ model }: { model: AnyModel }) {
  const { lang } = useNavigation().here;
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    // The ids inside of a drawing are its own: in one tree with other drawings they would cut each other's shapes.
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const { svg } = paperPlot(model, lang, roomOf(element));
    root.replaceChildren(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement);
    element.dataset.paperPlot = '';
  }, [model, lang]);
  return <div ref={host} className={styles.paper} aria-hidden="true" />;
}
