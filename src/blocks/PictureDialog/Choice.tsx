import { useId } from 'react';
import styles from './PictureDialog.module.css';

interface ChoiceProps<T extends string | number> {
  readonly name: string;
  readonly list: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few, all in sight: arrows move between them. */
export function Choice<T extends string | number>({ name, list, words, value, onChange }: ChoiceProps<T>) {
  const group = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{name}</legend>
      {list.map((item) => (
        <label key={item}>
          <input type="radio" name={group} checked={item === value} onChange={() => onChange(item)} />
          <span>{words[item]}</span>
        </label>
      ))}
    </fieldset>
  );
}
