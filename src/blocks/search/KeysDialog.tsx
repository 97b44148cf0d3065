import { useState } from 'react';
import { search } from '../../i18n/search.ts';
import { useNavigation } from '../../state/location.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './search.module.css';
import { keepSingleKeys, singleKeys } from './shortcuts.ts';

type Word = keyof (typeof search)['zh']['keys'];

const SEARCH: readonly (readonly [string, Word])[] = [
  ['↑ ↓', 'move'],
  ['Enter', 'open'],
  ['Shift + Enter', 'page'],
  ['Esc', 'escape'],
];
const CHART: readonly (readonly [string, Word])[] = [
  ['← ↑ ↓ →', 'marks'],
  ['Enter', 'evidence'],
  ['Shift + Enter', 'place'],
];

/** The keys that do something, and whether single ones may. */
export function KeysDialog({ close }: { close: () => void }) {
  const w = search[useNavigation().here.lang];
  const [single, setSingle] = useState(singleKeys);
  const anywhere: readonly (readonly [string, Word])[] = [
    ['Ctrl / ⌘ + K', 'palette'],
    ...(single
      ? ([
          ['/', 'search'],
          ['?', 'help'],
          ['P', 'present'],
        ] as const)
      : []),
    ['Esc', 'panel'],
  ];
  return (
    <Dialog title={w.keysTitle} closeLabel={w.close} onClose={close}>
      <div className={styles.allKeys}>
        {(
          [
            [w.keysAnywhere, anywhere],
            [w.keysSearch, SEARCH],
            [w.keysChart, CHART],
          ] as const
        ).map(([head, keys]) => (
          <section key={head}>
            <h3>{head}</h3>
            <dl>
              {keys.map(([key, word]) => (
                <div key={word}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{w.keys[word]}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <label className={styles.single}>
          <input
            type="checkbox"
            checked={single}
            onChange={(e) => {
              keepSingleKeys(e.target.checked);
              setSingle(e.target.checked);
            }}
          />
          {w.single}
        </label>
        <p className={styles.note}>{w.singleNote}</p>
      </div>
    </Dialog>
  );
}
