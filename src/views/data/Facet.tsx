import { useState } from 'react';
import type { Facet } from '../../domain/slice/table.ts';
import { figures } from '../../i18n/figures.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './data.module.css';
import { Menu } from './Menu.tsx';
import type { Option } from './names.ts';
import { TextBox } from './TextBox.tsx';

/** From so many options on they can be searched. */
const MANY = 10;

interface FacetProps {
  readonly facet: Facet;
  readonly options: readonly Option[];
  /** How many figures each would leave. */
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  readonly onChoose: (values: readonly string[]) => void;
}

/** One filter: a button that says what is chosen, and a list of check boxes that it opens. */
export function FacetMenu({ facet, options, counts, chosen, onChoose }: FacetProps) {
  const w = figures[useNavigation().here.lang];
  const [find, setFind] = useState('');
  const name = w.facets[facet];
  const [only, ...more] = options.filter((o) => chosen.includes(o.value));
  const said = only ? (more.length > 0 ? w.chosen(chosen.length) : only.name) : w.all;
  const possible = options.filter((o) => counts.has(o.value) || chosen.includes(o.value));
  const wanted = find.trim().toLowerCase();
  const shown = possible.filter((o) => `${o.name} ${o.also}`.toLowerCase().includes(wanted));
  return (
    <div className={styles.facet}>
      <span aria-hidden="true">{name}</span>
      <Menu name={name} text={said} label={w.item(name, said)} used={chosen.length > 0} onClose={() => setFind('')}>
        {possible.length > MANY && <TextBox label={w.find(name)} text={find} onText={setFind} />}
        <ul>
          {shown.map((o) => (
            <li key={o.value}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.includes(o.value)}
                  onChange={(e) =>
                    onChoose(e.target.checked ? [...chosen, o.value] : chosen.filter((v) => v !== o.value))
                  }
                />
                <span>{o.name}</span>
                <small>{counts.get(o.value) ?? 0}</small>
              </label>
            </li>
          ))}
        </ul>
        {shown.length === 0 && <p role="status">{w.findNone}</p>}
        {chosen.length > 0 && (
          <button type="button" className="quiet" onClick={() => onChoose([])}>
            {w.clear}
          </button>
        )}
      </Menu>
    </div>
  );
}
