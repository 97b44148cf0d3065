import { choicesText } from '../../charts/common/choiceText.ts';
import type { Disputed } from '../../domain/rules/judge.ts';
import { useNavigation } from '../../state/location.tsx';

/** Which of several figures were drawn, and why: behind the note that counts them. */
export function Choices({ disputed }: { disputed: readonly Disputed[] }) {
  return <> {choicesText(disputed, useNavigation().here.lang)}</>;
}
