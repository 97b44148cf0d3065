import { parseCitation } from '../../domain/citation.ts';
import { files } from '../../i18n/files.ts';
import type { Here } from '../../state/location.tsx';
import { viewsOf } from '../kept/views.ts';
import { restoring } from '../OpenFile/restore.ts';
import type { Option, OptionGroup } from './options.ts';

/** What a typed citation id leads to, and what is said about it. */
export interface Cited {
  readonly group: OptionGroup;
  /** Why the id leads nowhere by itself; '' where it does. */
  readonly said: string;
}

/**
 * A citation id in the search field: the views that this browser knows by it; where it knows none that is said, and a file
 * can be opened instead. Null: what is typed is no id. `version`: that of the data now.
 */
export function citedIn(typed: string, version: string, here: Here): Cited | null {
  const asked = parseCitation(typed);
  if (!asked) return null;
  const w = files[here.lang].ids;
  const known = viewsOf(asked.id).flatMap((view, i): Option[] => {
    const deed = restoring(view, here);
    const made = parseCitation(view.id)?.version ?? '';
    if (!deed) return [];
    return [
      {
        id: `cited-${i}`,
        label: { text: view.title === '' ? view.id : view.title, ranges: [] },
        alias: null,
        detail: made === version ? w.detail(made) : w.other(made, version),
        deed,
        page: null,
        cites: view,
      },
    ];
  });
  const open: Option = {
    id: 'cited-file',
    label: { text: w.openFile, ranges: [] },
    alias: null,
    detail: '',
    deed: 'openFile',
    page: null,
  };
  return {
    group: { kind: 'command', options: known.length > 0 ? known : [open], more: 0 },
    said: known.length > 0 ? '' : w.unknown(asked.id),
  };
}
