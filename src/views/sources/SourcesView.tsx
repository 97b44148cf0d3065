import { useDeferredValue, useMemo, useState } from 'react';
import { useCatalogue, useSources } from '../../blocks/dataset.tsx';
import { useSourceIndex } from '../../blocks/sourceIndex.ts';
import { FileFailed, RowsLeftOut } from '../../blocks/messages.tsx';
import { publishedBy } from '../../domain/rules/known.ts';
import { charts } from '../../i18n/charts.ts';
import { shell } from '../../i18n/shell.ts';
import { sources } from '../../i18n/sources.ts';
import { useNavigation } from '../../state/location.tsx';
import { ASK_ALL, type Ask, askOf, entriesOf, SORTS, select, tableOf, tallies } from './bibliography.ts';
import { EntryRow } from './EntryRow.tsx';
import styles from './SourcesView.module.css';
import { kinds } from '../../i18n/kinds.ts';

/** Every source, to be searched, filtered and sorted. */
export function SourcesView() {
  const { here, go } = useNavigation();
  const { lang, comparison } = here;
  const w = sources[lang];
  const { date } = useCatalogue().catalogue;
  const { known } = comparison;
  const full = useSources();
  const { index, ...counted } = useSourceIndex();
  const pending = full.pending || counted.pending;
  const ask = useMemo(() => askOf(here.table), [here.table]);
  // The first letter is a step, so that Back leads to the list as it was; the next ones go on with it.
  const setAsk = (next: Ask): void =>
    go({ query: { table: tableOf(next) } }, next.text === ask.text || ask.text === '' ? 'push' : 'replace');
  // Not before it is known how much rests on each: the list is sorted by that, and would jump.
  const entries = useMemo(
    () =>
      (pending ? [] : entriesOf(full.sources, index ?? new Map())).filter(
        ({ source }) => known === null || publishedBy(source.published, known, date),
      ),
    [full.sources, index, pending, known, date],
  );
  // Typing stays quick while a long list follows.
  const asked = useDeferredValue(ask);
  const shown = useMemo(() => select(entries, asked), [entries, asked]);
  return (
    <div className={styles.view}>
      <header className={styles.head}>
        <h1>{w.title}</h1>
        <p>{w.lead}</p>
      </header>
      <Filters ask={ask} setAsk={setAsk} found={tallies(entries)} />
      <RowsLeftOut problems={full.problems} />
      {counted.error && <FileFailed errors={[counted.error]} retry={counted.retry} />}
      {full.error ? (
        <FileFailed errors={[full.error]} retry={full.retry} />
      ) : (
        <p role="status" className={styles.count}>
          {pending ? shell[lang].loading : shown.length === 0 ? w.none : w.shown(shown.length, entries.length)}
        </p>
      )}
      <ul className={styles.list}>
        {shown.map((entry) => (
          <EntryRow key={entry.source.id} entry={entry} />
        ))}
      </ul>
    </div>
  );
}

interface FiltersProps {
  readonly ask: Ask;
  readonly setAsk: (ask: Ask) => void;
  readonly found: ReturnType<typeof tallies>;
}

function Filters({ ask, setAsk, found }: FiltersProps) {
  const { lang } = useNavigation().here;
  const w = sources[lang];
  const changed = JSON.stringify(ask) !== JSON.stringify(ASK_ALL);
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of 2023 do not know the element <search>.
    <form role="search" className={styles.filters} onSubmit={(e) => e.preventDefault()}>
      <SearchBox text={ask.text} onText={(text) => setAsk({ ...ask, text })} />
      <Choice
        label={w.kind}
        chosen={ask.kinds}
        options={found.kinds.map(([k, n]) => [k, w.option(kinds[lang].source[k], n)])}
        onChoose={(kinds) => setAsk({ ...ask, kinds })}
      />
      <Choice
        label={w.reliability}
        chosen={ask.reliabilities}
        options={found.reliabilities.map(([r, n]) => [r, w.option(kinds[lang].reliability[r], n)])}
        onChoose={(reliabilities) => setAsk({ ...ask, reliabilities })}
      />
      <label>
        <span>{w.sort}</span>
        <select
          value={ask.sort}
          onChange={(e) => setAsk({ ...ask, sort: SORTS.find((s) => s === e.target.value) ?? ASK_ALL.sort })}
        >
          {SORTS.map((s) => (
            <option key={s} value={s}>
              {w.sorts[s]}
            </option>
          ))}
        </select>
      </label>
      {changed && (
        <button type="button" onClick={() => setAsk(ASK_ALL)}>
          {w.reset}
        </button>
      )}
    </form>
  );
}

/** A box that waits with its search while an input method is composing. */
function SearchBox({ text, onText }: { text: string; onText: (text: string) => void }) {
  const w = sources[useNavigation().here.lang];
  // What an input method has not finished yet; null when it is not at work.
  const [composing, setComposing] = useState<string | null>(null);
  return (
    <label className={styles.search}>
      <span>{w.search}</span>
      <input
        type="search"
        value={composing ?? text}
        maxLength={80}
        onCompositionStart={(e) => setComposing(e.currentTarget.value)}
        onCompositionEnd={(e) => {
          setComposing(null);
          onText(e.currentTarget.value);
        }}
        onChange={(e) => (composing === null ? onText(e.target.value) : setComposing(e.target.value))}
      />
    </label>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly chosen: readonly T[];
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly onChoose: (values: readonly T[]) => void;
}

/** One word of a vocabulary, or all; an address may name several. */
function Choice<T extends string>({ label, chosen, options, onChoose }: ChoiceProps<T>) {
  const { lang } = useNavigation().here;
  const w = sources[lang];
  const names = chosen.map((c) => options.find(([value]) => value === c)?.[1] ?? c);
  return (
    <label>
      <span>{label}</span>
      <select
        value={chosen.join()}
        onChange={(e) => onChoose(options.flatMap(([value]) => (value === e.target.value ? [value] : [])))}
      >
        <option value="">{w.all}</option>
        {(chosen.length > 1 || !options.some(([value]) => value === chosen[0])) && chosen.length > 0 && (
          <option value={chosen.join()}>{names.join(charts[lang].comma)}</option>
        )}
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
