import { useRef } from 'react';
import type { AnyModel } from '../../charts/models.ts';
import type { Card } from '../../domain/card.ts';
import { leadTo, useLanding } from '../OpenFile/landing.ts';
import { Actions } from './Actions.tsx';

interface SectionActionsProps {
  readonly model: AnyModel;
  readonly card: Card;
  readonly className: string;
}

/** What can be done with a section that is a card by itself, and shows its table already. */
export function SectionActions({ model, card, className }: SectionActionsProps) {
  const box = useRef<HTMLDivElement>(null);
  useLanding(model, card, (focus) => leadTo(box.current?.closest('section'), focus));
  return (
    <div ref={box} className={className}>
      <Actions model={model} card={card} />
    </div>
  );
}
