import type { Mark } from '../../charts/common/model.ts';
import styles from './Plot.module.css';

const WIDE = 260;

/** What the pointer is at, beside it; kept inside the plot. */
export function Tip({ mark, x, y, width }: { mark: Mark; x: number; y: number; width: number }) {
  const left = x + 16 + WIDE > width ? Math.max(0, x - 16 - WIDE) : x + 16;
  return (
    <div className={styles.tip} style={{ left, top: y + 12, maxWidth: WIDE }} aria-hidden="true">
      <strong>{mark.head}</strong>
      {mark.lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
