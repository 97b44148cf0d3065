import { search } from '../../i18n/search.ts';
import { useNavigation } from '../../state/location.tsx';
import type { Marked, Option, OptionGroup } from './options.ts';
import styles from './search.module.css';

interface ResultListProps {
  readonly id: string;
  readonly groups: readonly OptionGroup[];
  readonly active: Option | null;
  readonly idOf: (option: Option) => string;
  readonly onActive: (option: Option) => void;
  readonly onChoose: (option: Option, page: boolean) => void;
}

/** What was found, by kind. The focus stays in the field; the one that Enter takes is said by `aria-activedescendant`. */
export function ResultList({ id, groups, active, idOf, onActive, onChoose }: ResultListProps) {
  const w = search[useNavigation().here.lang];
  return (
    <div id={id} role="listbox" aria-label={w.results} className={styles.list} tabIndex={-1}>
      {groups.map(({ kind, options, more }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options in a list, not of fields in a form.
        <div key={kind} role="group" aria-label={w.kinds[kind]} className={styles.group}>
          <p aria-hidden="true" className={styles.kind}>
            {w.kinds[kind]}
            {more > 0 && <span> {w.more(more)}</span>}
          </p>
          {options.map((option) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are pressed in the field, which keeps the focus.
            <div
              key={option.id}
              id={idOf(option)}
              role="option"
              tabIndex={-1}
              aria-selected={option === active}
              className={styles.option}
              onMouseMove={() => {
                if (option !== active) onActive(option);
              }}
              onClick={(e) => onChoose(option, e.shiftKey || e.ctrlKey || e.metaKey)}
            >
              <span className={styles.name}>
                <Highlighted marked={option.label} />
                {option.alias && (
                  <span className={styles.alias}>
                    <Highlighted marked={option.alias} />
                  </span>
                )}
              </span>
              <span className={styles.detail}>{option.detail}</span>
              {option === active && (
                <span aria-hidden="true" className={styles.keys}>
                  <kbd>↵</kbd> {w.open}
                  {option.page && (
                    <>
                      {' '}
                      <kbd>⇧↵</kbd> {w.openPage}
                    </>
                  )}
                </span>
              )}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function Highlighted({ marked: { text, ranges } }: { marked: Marked }) {
  const starts = [0, ...ranges.map(([, to]) => to)];
  return starts.map((start, i) => {
    const range = ranges[i];
    return (
      <span key={start}>
        {text.slice(start, range?.[0])}
        {range && <mark>{text.slice(range[0], range[1])}</mark>}
      </span>
    );
  });
}
