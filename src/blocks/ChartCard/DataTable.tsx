import { choiceText } from '../../charts/common/choiceText.ts';
import { inputsText } from '../../charts/common/inputsText.ts';
import { nameHead } from '../../charts/common/nameHead.ts';
import type { AnyModel } from '../../charts/models.ts';
import { charts } from '../../i18n/charts.ts';
import { honest } from '../../i18n/honest.ts';
import { useNavigation } from '../../state/location.tsx';
import { FigureLink, PlaceLink, SourceLink } from '../links.tsx';
import styles from './DataTable.module.css';

/** Exactly what the chart draws, as a table: value as a plain number, as written, bound, period, source. */
export function DataTable({ model }: { model: AnyModel }) {
  const { here } = useNavigation();
  const w = charts[here.lang].columns;
  // What a row counts rather than writes opens what its mark opens.
  const opens = new Map(model.marks.map((m) => [m.id, m.figure]));
  const disputed = model.table.some((row) => row.disputed !== undefined);
  const reckoned = model.table.some((row) => row.inputs !== undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className={styles.scroll} tabIndex={0} aria-label={model.title}>
      <table className={styles.table}>
        <caption className="unseen">{model.title}</caption>
        <thead>
          <tr>
            <th scope="col">{nameHead(model.kind, here.lang)}</th>
            <th scope="col" className={styles.number}>
              {w.value}
            </th>
            <th scope="col">{w.unit}</th>
            <th scope="col">{w.asWritten}</th>
            <th scope="col">{w.bound}</th>
            <th scope="col">{w.period}</th>
            <th scope="col">{w.source}</th>
            {disputed && <th scope="col">{honest[here.lang].column}</th>}
            {reckoned && <th scope="col">{honest[here.lang].inputs}</th>}
          </tr>
        </thead>
        <tbody>
          {model.table.map((row) => {
            const figure = row.figure ?? opens.get(row.mark) ?? null;
            return (
              <tr key={row.mark}>
                <th scope="row">
                  {row.place === null ? row.name : <PlaceLink place={{ id: row.place }}>{row.name}</PlaceLink>}
                </th>
                <td className={styles.number}>
                  {figure === null ? row.value : <FigureLink figure={{ id: figure }}>{row.value}</FigureLink>}
                </td>
                <td>{row.unit}</td>
                <td>{row.asWritten}</td>
                <td>{row.bound}</td>
                <td>{row.period}</td>
                <td>
                  {row.sourceId === null ? (
                    row.source
                  ) : (
                    <SourceLink source={{ id: row.sourceId }}>{row.source}</SourceLink>
                  )}
                </td>
                {disputed && <td>{row.disputed ? choiceText(row.disputed, here.lang) : ''}</td>}
                {reckoned && <td>{inputsText(row, here.lang)}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
