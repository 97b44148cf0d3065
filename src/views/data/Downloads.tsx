import { CsvButton } from '../../blocks/CsvButton.tsx';
import { useCatalogue } from '../../blocks/dataset.tsx';
import { COLUMNS } from '../../domain/column.ts';
import type { FigureRow, TableAsk } from '../../domain/slice/table.ts';
import { formatNumber } from '../../format/number.ts';
import { figures } from '../../i18n/figures.ts';
import { useNavigation } from '../../state/location.tsx';
import { partsAsked } from './names.ts';

interface DownloadsProps {
  readonly rows: readonly FigureRow[];
  readonly shown: readonly FigureRow[];
  readonly ask: TableAsk;
  /** All files have arrived, or failed for good. */
  readonly complete: boolean;
}

/** What is shown as a file, with its columns and in its order; and everything with every column. */
export function Downloads({ rows, shown, ask, complete }: DownloadsProps) {
  const { here } = useNavigation();
  const { lang } = here;
  const w = figures[lang];
  const { catalogue } = useCatalogue();
  const parts = partsAsked(ask, catalogue, lang);
  const title = parts.map((p) => p.text).join(' ') || w.allData;
  return (
    <>
      <CsvButton
        label={w.csvShown(formatNumber(shown.length))}
        disabled={!complete || shown.length === 0}
        make={() => ({
          rows: shown,
          columns: here.table.columns,
          title: `${w.title} ${title}`,
          notes: parts.map((p) => w.item(w.facets[p.part], p.text)),
        })}
      />
      <CsvButton
        label={w.csvAll(formatNumber(rows.length))}
        disabled={!complete || rows.length === 0}
        make={() => ({ rows, columns: COLUMNS, title: `${w.title} ${w.allData}`, notes: [] })}
      />
    </>
  );
}
