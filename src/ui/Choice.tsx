import { useId } from 'react';
import styles from './Choice.module.css';

interface FewProps<T extends string | number> {
  readonly name: string;
  readonly list: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly isChosen: (item: T) => boolean;
  readonly onChoose: (item: T, chosen: boolean) => void;
}

function Few<T extends string | number>({
  type,
  name,
  list,
  words,
  isChosen,
  onChoose,
}: FewProps<T> & { readonly type: 'radio' | 'checkbox' }) {
  const group = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{name}</legend>
      {list.map((item) => (
        <label key={item}>
          <input type={type} name={group} checked={isChosen(item)} onChange={(e) => onChoose(item, e.target.checked)} />
          <span>{words[item]}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface ChoiceProps<T extends string | number> extends Pick<FewProps<T>, 'name' | 'list' | 'words'> {
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few, all in sight: arrows move between them. */
export function Choice<T extends string | number>({ value, onChange, ...few }: ChoiceProps<T>) {
  return <Few {...few} type="radio" isChosen={(item) => item === value} onChoose={onChange} />;
}

/** Any of a few, all in sight. */
export function Ticks<T extends string | number>(few: FewProps<T>) {
  return <Few {...few} type="checkbox" />;
}
