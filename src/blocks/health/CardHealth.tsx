import { useId, useState } from 'react';
import type { AnyModel } from '../../charts/models.ts';
import { healthOf } from '../../domain/slice/health.ts';
import { health as words } from '../../i18n/health.ts';
import { useNavigation } from '../../state/location.tsx';
import { useCatalogue, useDataset } from '../dataset.tsx';
import { HealthList } from './HealthList.tsx';
import styles from './health.module.css';

/** A button of a card that tells how well founded the numbers are that it draws. */
export function CardHealth({ model }: { model: AnyModel }) {
  const { lang } = useNavigation().here;
  const [open, setOpen] = useState(false);
  const id = useId();
  const figures = model.table.flatMap((r) => r.figure ?? []);
  if (figures.length === 0) return null;
  return (
    <>
      <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {words[lang].button}
      </button>
      <div id={id} className={styles.room}>
        {open && <Body model={model} figures={figures} />}
      </div>
    </>
  );
}

function Body({ model, figures: ids }: { model: AnyModel; figures: readonly string[] }) {
  const { lang } = useNavigation().here;
  const { catalogue } = useCatalogue();
  const { data } = useDataset(ids.map((id) => id.split('.')[0] ?? ''));
  const drawn = new Set(ids);
  const figures = [...data.figures.values()].flat().filter((f) => drawn.has(f.id));
  const { findings, disputed } = model.judged;
  const undecided = findings.filter((f) => f.rule === 'undecided').reduce((n, f) => n + f.pairs, 0);
  return (
    <>
      <p>{words[lang].lead(figures.length)}</p>
      {figures.length > 0 && (
        <HealthList health={healthOf(figures, catalogue.bylines)} drawn={{ undecided, disputed: disputed.length }} />
      )}
    </>
  );
}
