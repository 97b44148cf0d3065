import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { chooseFile } from '../../blocks/OpenFile/choose.ts';
import { sourcesQuery } from '../../data/queries.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { saveFile } from '../../export/deliver.ts';
import { files } from '../../i18n/files.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './data.module.css';

interface PackageButtonProps {
  readonly data: Dataset;
  /** Every file has arrived: a package with gaps would pass for the whole. */
  readonly whole: boolean;
}

/** The whole dataset as a Data Package; and the way back: a picture that was exported here opens its view. */
export function PackageButton({ data, whole }: PackageButtonProps) {
  const w = files[useNavigation().here.lang];
  const client = useQueryClient();
  const [said, setSaid] = useState('');
  const [working, setWorking] = useState(false);
  const save = async (): Promise<string> => {
    const [{ sources }, { dataPackage }] = await Promise.all([
      client.fetchQuery(sourcesQuery()),
      import('../../export/package/dataPackage.ts'),
    ]);
    const file = dataPackage({ ...data, sources });
    saveFile(file);
    return file.name;
  };
  const onClick = (): void => {
    if (working) return;
    setWorking(true);
    setSaid(w.dataset.working);
    save()
      .then(
        (name) => setSaid(w.dataset.done(name)),
        () => setSaid(w.dataset.failed),
      )
      .finally(() => setWorking(false));
  };
  return (
    <div className={styles.package}>
      <button type="button" disabled={!whole} aria-busy={working} title={w.dataset.help} onClick={onClick}>
        {w.dataset.button}
      </button>
      <button type="button" title={w.open.buttonHelp} onClick={chooseFile}>
        {w.open.button}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
