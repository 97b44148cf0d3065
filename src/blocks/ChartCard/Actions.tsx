import type { AnyModel } from '../../charts/models.ts';
import type { Card } from '../../domain/card.ts';
import { ExportMenu } from '../ExportMenu/ExportMenu.tsx';

/** What can be done with a card beside looking at it. */
export function Actions({ model }: { model: AnyModel; card: Card | null }) {
  return <ExportMenu model={model} />;
}
