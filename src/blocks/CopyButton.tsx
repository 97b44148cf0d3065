import { useState } from 'react';
import { copyText } from '../export/deliver.ts';
import { panels } from '../i18n/panels.ts';
import { useNavigation } from '../state/location.tsx';

/** Copies a text, and says whether it could. */
export function CopyButton({ text, label }: { text: string; label?: string }) {
  const w = panels[useNavigation().here.lang];
  const [said, setSaid] = useState('');
  const copy = (): void => {
    copyText(Promise.resolve(text)).then(
      () => setSaid(w.copied),
      () => setSaid(w.copyFailed),
    );
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {label ?? w.copy}
      </button>{' '}
      <span role="status">{said}</span>
    </>
  );
}
