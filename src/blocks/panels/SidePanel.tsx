import { citationShort } from '../../format/citation.ts';
import { known } from '../../i18n/known.ts';
import { panels } from '../../i18n/panels.ts';
import type { Open } from '../../state/query.ts';
import { useNavigation } from '../../state/location.tsx';
import { useCatalogue, useSources } from '../dataset.tsx';
import { EvidencePanel } from './EvidencePanel.tsx';
import { Panel } from './Panel.tsx';
import { PlacePanel } from './PlacePanel.tsx';
import { SourcePanel } from './SourcePanel.tsx';

/** The panel that the address asks for: a figure's evidence, a place, a source. */
export function SidePanel({ open }: { open: Open }) {
  const { lang, comparison } = useNavigation().here;
  const { catalogue } = useCatalogue();
  const { sources } = useSources({ wanted: open.kind === 'source' });
  if (open.kind === 'figure') return <EvidencePanel id={open.id} />;
  if (open.kind === 'place') {
    const place = catalogue.places.get(open.id);
    if (place) return <PlacePanel place={place} />;
    if (comparison.known === null) return null;
    // The id was found in the whole catalogue: the place was yet to come that day.
    const later = known[lang].placeLater(open.id, comparison.known);
    return (
      <Panel label={later} title={open.id} named="title" subject={open.id}>
        <p role="status">{later}</p>
      </Panel>
    );
  }
  const byline = catalogue.bylines.get(open.id);
  return byline ? (
    <Panel
      label={panels[lang].source}
      title={sources.get(byline.id)?.title ?? citationShort(byline, lang)}
      named="title"
      subject={open.id}
    >
      <SourcePanel byline={byline} />
    </Panel>
  ) : null;
}
