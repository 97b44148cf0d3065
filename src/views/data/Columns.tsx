import { COLUMNS, FIRST_COLUMNS, ROW_HEAD } from '../../domain/column.ts';
import { figures } from '../../i18n/figures.ts';
import { useNavigation } from '../../state/location.tsx';
import { withColumns } from './ask.ts';
import { Menu } from './Menu.tsx';

/** Which columns the table has. The place stays: it names the row. */
export function Columns() {
  const { here, go } = useNavigation();
  const w = figures[here.lang];
  const { columns } = here.table;
  const said = `${w.columnsButton} ${columns.length}/${COLUMNS.length}`;
  const changed = columns.join() !== FIRST_COLUMNS.join();
  return (
    <Menu name={w.columnsButton} text={said} label={said}>
      <ul>
        {COLUMNS.filter((c) => c !== ROW_HEAD).map((column) => (
          <li key={column}>
            <label>
              <input
                type="checkbox"
                checked={columns.includes(column)}
                onChange={(e) => {
                  const next = COLUMNS.filter((c) => (c === column ? e.target.checked : columns.includes(c)));
                  go({ query: withColumns(here, next) });
                }}
              />
              <span>{w.columns[column]}</span>
            </label>
          </li>
        ))}
      </ul>
      {changed && (
        <button type="button" className="quiet" onClick={() => go({ query: withColumns(here, FIRST_COLUMNS) })}>
          {w.columnsReset}
        </button>
      )}
    </Menu>
  );
}
