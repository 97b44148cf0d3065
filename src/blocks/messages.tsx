import type { DataFileError, DataProblem } from '../data/problem.ts';
import { shell } from '../i18n/shell.ts';
import { useNavigation } from '../state/location.tsx';
import styles from './messages.module.css';

/** A file that could not be read: which, why, and the offer to try again. */
export function FileFailed({ errors, retry }: { errors: readonly DataFileError[]; retry: () => void }) {
  const w = shell[useNavigation().here.lang];
  return (
    <div role="alert" className={styles.failed}>
      {errors.map((e) => (
        <p key={e.file}>
          <strong>{w.fileFailed(e.file)}</strong> {w.faults[e.fault]}
        </p>
      ))}
      <button type="button" onClick={retry}>
        {w.retry}
      </button>
    </div>
  );
}

/** A screen or panel whose program could not be loaded, or that failed: only a new page can try again. */
export function ViewFailed() {
  const w = shell[useNavigation().here.lang];
  return (
    <div role="alert" className={styles.failed}>
      <p>{w.viewFailed}</p>
      <button type="button" onClick={() => window.location.reload()}>
        {w.retry}
      </button>
    </div>
  );
}

/** Rows that were left out of what is shown. */
export function RowsLeftOut({ problems }: { problems: readonly DataProblem[] }) {
  const w = shell[useNavigation().here.lang];
  if (problems.length === 0) return null;
  const files = new Map<string, number>();
  for (const p of problems) files.set(p.file, (files.get(p.file) ?? 0) + 1);
  return (
    <p role="status" className={styles.note}>
      {[...files].map(([file, n]) => w.rowsLeftOut(n, file)).join(' ')}
    </p>
  );
}
