import { useEffect } from 'react';
import styles from './CardSkeleton.module.css';
import { expectPlot } from './Plot.tsx';

/** The room that a card will take, so that nothing jumps when it comes; meanwhile what draws is fetched beside its figures. */
export function CardSkeleton({ height }: { height: number }) {
  useEffect(() => {
    // A moment later: the requests for the figures go first.
    const soon = setTimeout(expectPlot);
    return () => clearTimeout(soon);
  }, []);
  return <div className={styles.skeleton} style={{ height }} aria-busy="true" />;
}
