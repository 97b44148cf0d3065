import type { Judged } from '../../domain/rules/judge.ts';
import { honest } from '../../i18n/honest.ts';
import { useNavigation } from '../../state/location.tsx';
import { GoLink } from '../links.tsx';

/**
 * Where the rules refused what was asked for, the nearest honest view is drawn; a reader may insist, and go back. Not where
 * the page shows cards that are kept: its address is not theirs.
 */
export function Insist({ judged }: { judged: Judged }) {
  const { comparison, lang, address } = useNavigation().here;
  if (!judged.insistable && !judged.insisted) return null;
  const w = honest[lang];
  const rule = judged.refusals.some((f) => f.rule === 'definition') ? 'definition' : 'break';
  const own = String(address?.view) !== 'brief';
  return (
    own && (
      <GoLink to={{ query: { comparison: { ...comparison, insist: !judged.insisted } } }}>
        {judged.insisted ? w.desist : w.insist[rule]}
      </GoLink>
    )
  );
}
