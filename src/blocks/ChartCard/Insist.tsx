import type { Judged } from '../../domain/rules/judge.ts';
import { honest } from '../../i18n/honest.ts';
import { useNavigation } from '../../state/location.tsx';
import { GoLink } from '../links.tsx';

/**
 * Where the rules refused what was asked for, the nearest honest view is drawn; a reader may insist, and go back. It changes the
 * address of the page, so it has no place where cards of other addresses are kept.
 */
export function Insist({ judged }: { judged: Judged }) {
  const { comparison, lang } = useNavigation().here;
  if (!judged.insistable && !judged.insisted) return null;
  const w = honest[lang];
  const rule = judged.refusals.some((f) => f.rule === 'definition') ? 'definition' : 'break';
  return (
    <GoLink to={{ query: { comparison: { ...comparison, insist: !judged.insisted } } }}>
      {judged.insisted ? w.desist : w.insist[rule]}
    </GoLink>
  );
}
