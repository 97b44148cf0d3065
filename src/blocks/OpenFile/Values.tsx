import type { Lang } from '../../domain/words.ts';
import { passageLang } from '../../domain/passageLang.ts';
import type { RecordValue, ViewRecord } from '../../export/record.ts';
import type { Change } from '../../export/sinceThen.ts';
import { files } from '../../i18n/files.ts';
import { useNavigation } from '../../state/location.tsx';
import { GoLink } from '../links.tsx';
import styles from './OpenFile.module.css';

type Said = Pick<RecordValue, 'value' | 'unit' | 'asWritten' | 'period'>;

/** A value in one line: the plain number with its unit, and how the source writes it. */
function textOf({ value, unit, asWritten, period }: Said, lang: Lang): string {
  const number = value === '' ? '' : `${value} ${unit}`.trim();
  const both = number !== '' && asWritten !== '';
  return `${both ? files[lang].open.written(number, asWritten) : `${number}${asWritten}`} · ${period}`;
}

/** The name of a value, which opens the evidence of its figure. */
function Name({ drawn, leave }: { drawn: RecordValue; leave: () => void }) {
  const { lang } = useNavigation().here;
  const own = passageLang(drawn.name, lang);
  if (drawn.figure === null) return <span lang={own}>{drawn.name}</span>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the link inside takes keyboard and pointer; here only the dialog is left.
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link pressed by a key clicks, too.
    <span lang={own} onClick={leave}>
      <GoLink to={{ query: { open: { kind: 'figure', id: drawn.figure } } }}>{drawn.name}</GoLink>
    </span>
  );
}

/** What was drawn, and what stands there now. */
export function ChangedValues({ changes, leave }: { changes: readonly Change[]; leave: () => void }) {
  const { lang } = useNavigation().here;
  const w = files[lang].open;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className={styles.scroll} tabIndex={0} aria-label={w.changes}>
      <table>
        <caption>{w.changes}</caption>
        <thead>
          <tr>
            <th scope="col">{w.heads.name}</th>
            <th scope="col">{w.heads.drawn}</th>
            <th scope="col">{w.heads.now}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ drawn, now }) => (
            <tr key={drawn.mark}>
              <th scope="row">
                <Name drawn={drawn} leave={leave} />
              </th>
              <td lang={passageLang(textOf(drawn, lang), lang)}>{textOf(drawn, lang)}</td>
              <td lang={now === null ? undefined : passageLang(textOf(now, lang), lang)}>
                {now === null ? w.gone : textOf(now, lang)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** All values as they were drawn, with their sources; folded, for the view itself stands behind the dialog. */
export function DrawnValues({ record, leave }: { record: ViewRecord; leave: () => void }) {
  const { lang } = useNavigation().here;
  const w = files[lang].open;
  if (record.values.length === 0) return null;
  return (
    <details className={styles.all}>
      <summary>{w.all(record.values.length)}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section className={styles.scroll} tabIndex={0} aria-label={w.all(record.values.length)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{w.heads.name}</th>
              <th scope="col">{w.heads.drawn}</th>
              <th scope="col">{w.heads.source}</th>
            </tr>
          </thead>
          <tbody>
            {record.values.map((drawn) => (
              <tr key={drawn.mark}>
                <th scope="row">
                  <Name drawn={drawn} leave={leave} />
                </th>
                <td lang={passageLang(textOf(drawn, lang), lang)}>{textOf(drawn, lang)}</td>
                <td lang={passageLang(drawn.source, lang)}>{drawn.source}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
