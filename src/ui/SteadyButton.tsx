import type { ComponentProps } from 'react';
import styles from './SteadyButton.module.css';

type SteadyButtonProps = Omit<ComponentProps<'button'>, 'type' | 'onClick'> & {
  /** Nothing to do at the moment: said, seen, and a press does nothing. */
  readonly idle: boolean;
  readonly onPress: () => void;
};

/**
 * A button whose own press may leave it with nothing to do (the last step back, the first slide). It keeps the focus then, which
 * a browser takes away from a disabled one, and with it the reader's place on the page.
 */
export function SteadyButton({ idle, onPress, className, ...rest }: SteadyButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      aria-disabled={idle || undefined}
      className={className ? `${styles.steady} ${className}` : styles.steady}
      onClick={() => {
        if (!idle) onPress();
      }}
    />
  );
}
