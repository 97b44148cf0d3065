import { useMemo } from 'react';
import type { Figure } from '../../domain/figure.ts';
import { passageLang } from '../../domain/passageLang.ts';
import type { ViewRecord } from '../../export/record.ts';
import { changesSince, type Changes, figureChanges } from '../../export/sinceThen.ts';
import { formatDate } from '../../format/date.ts';
import { files } from '../../i18n/files.ts';
import { useNavigation } from '../../state/location.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useCard } from '../Card/useCard.ts';
import { useCatalogue, useDataset } from '../dataset.tsx';
import { ChangedValues, DrawnValues } from './Values.tsx';
import type { Opened } from './opened.ts';
import styles from './OpenFile.module.css';

/** What came of opening a file: the view and what has changed since, or why it could not be opened. */
export function OpenDialog({ result, close }: { result: Opened; close: () => void }) {
  const w = files[useNavigation().here.lang].open;
  const failed = typeof result === 'string';
  return (
    <Dialog title={failed ? w.failedTitle : w.title} closeLabel={w.close} onClose={close} width="table">
      {(leave) => (
        <div className={styles.said}>
          {failed ? <p role="alert">{w.faults[result]}</p> : <Restored record={result} leave={leave} />}
          <p className={styles.note}>{w.nothingSent}</p>
        </div>
      )}
    </Dialog>
  );
}

interface RestoredProps {
  readonly record: ViewRecord;
  readonly leave: () => void;
}

function Restored({ record, leave }: RestoredProps) {
  const { lang } = useNavigation().here;
  const w = files[lang].open;
  const { catalogue } = useCatalogue();
  const { version, date } = record.dataset;
  const now =
    version === catalogue.version && date === catalogue.date
      ? w.sameVersion
      : w.now(catalogue.version, formatDate(catalogue.date, lang));
  return (
    <>
      <p>
        <strong lang={passageLang(record.title, lang)}>{record.title}</strong>
      </p>
      <p className={styles.note}>
        {w.made(version, formatDate(date, lang))} · {now}
        {record.id !== '' && ` · ${w.id} ${record.id}`}
      </p>
      {record.card === '' ? <ByFigure record={record} leave={leave} /> : <ByCard record={record} leave={leave} />}
      <DrawnValues record={record} leave={leave} />
    </>
  );
}

/** What the card draws now, beside what it drew. */
function ByCard({ record, leave }: RestoredProps) {
  const w = files[useNavigation().here.lang].open;
  const card = useCard(record.card);
  switch (card.state) {
    case 'loading':
      return <p role="status">{w.comparing}</p>;
    case 'drawn':
      return <Said changes={changesSince(record, card.model.table)} record={record} leave={leave} />;
    case 'bad':
    case 'failed':
    case 'nothing':
      return <ByFigure record={record} leave={leave} />;
  }
}

/** What the figures behind the values are now. */
function ByFigure({ record, leave }: RestoredProps) {
  const w = files[useNavigation().here.lang].open;
  const ids = useMemo(() => record.values.flatMap((v) => v.figure?.split('.')[0] ?? []), [record]);
  const { data, pending, errors } = useDataset(ids);
  if (pending) return <p role="status">{w.comparing}</p>;
  if (errors.length > 0) return <p role="alert">{w.compareFailed}</p>;
  const figures = new Map<string, Figure>();
  for (const list of data.figures.values()) for (const figure of list) figures.set(figure.id, figure);
  return <Said changes={figureChanges(record, figures)} record={record} leave={leave} />;
}

function Said({ changes, record, leave }: RestoredProps & { changes: Changes }) {
  const w = files[useNavigation().here.lang].open;
  const all = record.values.length;
  const said = all === 0 ? w.none : changes.changed.length === 0 ? w.same(all) : w.changed(changes.changed.length, all);
  return (
    <>
      <p role="status">
        {said}
        {changes.added.length > 0 && ` ${w.added(changes.added.length)}`}
      </p>
      {changes.changed.length > 0 && <ChangedValues changes={changes.changed} leave={leave} />}
    </>
  );
}
