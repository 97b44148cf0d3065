import styles from './CardSkeleton.module.css';

/** The room that a card will take, so that nothing jumps when it comes. */
export function CardSkeleton({ height }: { height: number }) {
  return <div className={styles.skeleton} style={{ height }} aria-busy="true" />;
}
