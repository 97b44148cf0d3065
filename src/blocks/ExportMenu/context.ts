import type { TableRow } from '../../charts/common/model.ts';
import type { AnyModel } from '../../charts/models.ts';
import { citationId } from '../../domain/citation.ts';
import type { ExportContext } from '../../export/context.ts';
import { stateOf } from '../../export/state.ts';
import { writePath } from '../../state/address.ts';
import { type Navigation, useNavigation } from '../../state/location.tsx';
import { writeQuery } from '../../state/query.ts';
import { PALETTES } from '../../theme/tokens.ts';
import { useCardHome } from '../Card/home.ts';
import { useCatalogue } from '../dataset.tsx';

/** The address of what stands behind a row: its figure, else its place. From a frame it leads to the site, not to the frame. */
function evidenceOf(row: TableRow, { here, href }: Pick<Navigation, 'here' | 'href'>): string {
  const site = here.address?.view === 'embed' ? { address: { view: 'overview', id: null } as const } : {};
  if (row.figure !== null) return href({ ...site, query: { open: { kind: 'figure', id: row.figure }, theme: null } });
  return row.place === null ? '' : href({ ...site, query: { open: { kind: 'place', id: row.place }, theme: null } });
}

/**
 * What an export of a card on this page needs to know, as of when it is asked for. `card`: the card's own query, '' where
 * it has none. `link`: its own address; else that of the page without its panel.
 */
export function useExportContext(model: AnyModel, card: string, link?: string): () => ExportContext {
  const { here, href } = useNavigation();
  const { catalogue } = useCatalogue();
  const home = useCardHome();
  return () => {
    const address = home ?? here.address;
    const page = `${address ? writePath(address) : ''}${writeQuery({ ...here, open: null, theme: null })}`;
    return {
      lang: here.lang,
      // Pictures go onto slides and paper, whatever the reader's screen is set to.
      palette: PALETTES.light,
      version: catalogue.version,
      date: catalogue.date,
      id: catalogue.version === '' ? '' : citationId(catalogue.version, stateOf(card, page, model)),
      card,
      page,
      link: link ?? href({ query: { open: null, theme: null } }),
      evidence: (row) => evidenceOf(row, { here, href }),
    };
  };
}
