import type { AnyModel } from '../../charts/models.ts';
import type { Card } from '../../domain/card.ts';
import { card as words } from '../../i18n/card.ts';
import { screenOfCard, writeCard } from '../../state/cardQuery.ts';
import { useNavigation } from '../../state/location.tsx';
import { AddToBrief } from '../brief/AddToBrief.tsx';
import { ExportMenu } from '../ExportMenu/ExportMenu.tsx';
import { CardHealth } from '../health/CardHealth.tsx';
import { ShareButton } from '../Share/ShareButton.tsx';
import { Insist } from './Insist.tsx';
import styles from './Actions.module.css';
import { PrintNotes } from './PrintNotes.tsx';

/** What can be done with a card beside looking at it: export it, ask how well it is founded. */
export function Actions({ model, card }: { model: AnyModel; card: Card | null }) {
  const { here, href } = useNavigation();
  const query = card ? writeCard(card) : '';
  const view = here.address?.view;
  // Away from its own screen the card's address is that of the screen, not of the page that it stands on.
  const away = card !== null && (view === 'embed' || view === 'brief');
  return (
    <>
      <ExportMenu model={model} card={query} {...(away ? { link: href(screenOfCard(card)) } : {})} />
      {card !== null && view !== 'embed' && <ShareButton card={card} title={model.title} />}
      {card !== null && !away && <AddToBrief queries={[query]} />}
      <PrintNotes model={model} card={card} />
      {view !== 'brief' && <Insist judged={model.judged} />}
      <CardHealth model={model} />
      {card === null && <p className={styles.soft}>{words[here.lang].onlyHere}</p>}
    </>
  );
}
