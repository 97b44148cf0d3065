import { panels } from '../../i18n/panels.ts';
import type { Open } from '../../state/query.ts';
import { useNavigation } from '../../state/location.tsx';
import { useCatalogue } from '../dataset.tsx';
import { EvidencePanel } from './EvidencePanel.tsx';
import { Panel } from './Panel.tsx';
import { PlacePanel } from './PlacePanel.tsx';
import { SourcePanel } from './SourcePanel.tsx';

/** The panel that the address asks for: a figure's evidence, a place, a source. */
export function SidePanel({ open }: { open: Open }) {
  const { lang } = useNavigation().here;
  const { catalogue } = useCatalogue();
  if (open.kind === 'figure') return <EvidencePanel id={open.id} />;
  if (open.kind === 'place') {
    const place = catalogue.places.get(open.id);
    return place ? <PlacePanel place={place} /> : null;
  }
  const source = catalogue.sources.get(open.id);
  return source ? (
    <Panel label={panels[lang].source} title={source.title} named="title" subject={open.id}>
      <SourcePanel source={source} />
    </Panel>
  ) : null;
}
