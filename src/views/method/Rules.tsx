import { CHOICE_RULES } from '../../domain/rules/choose.ts';
import { outcomeOf, PURPOSES, RULES, type RuleId } from '../../domain/rules/verdict.ts';
import { method } from '../../i18n/method.ts';
import { methodRules } from '../../i18n/methodRules.ts';
import { panels } from '../../i18n/panels.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './method.module.css';

/** The rules in the order of the engine's table. The keys of a constant are its own. */
const IDS = Object.keys(RULES) as RuleId[];

/** May a reader have it all the same? */
function insistable(id: RuleId): boolean {
  const rule: readonly unknown[] = RULES[id];
  return rule[5] === true;
}

/** The rules on pairs of values, read from the table that the engine goes by. */
export function Rules() {
  const { lang } = useNavigation().here;
  const w = method[lang];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className={styles.scroll} tabIndex={0} aria-label={w.rule}>
      <table>
        <caption>{w.rulesCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{w.rule}</th>
            {PURPOSES.map((p) => (
              <th key={p} scope="col">
                {w.outcomes[p]}
              </th>
            ))}
            <th scope="col">{w.why}</th>
          </tr>
        </thead>
        <tbody>
          {IDS.map((id) => (
            <tr key={id} id={`rule-${id}`}>
              <th scope="row">
                {methodRules[lang][id].name} <code>{id}</code>
              </th>
              {PURPOSES.map((p) => {
                const outcome = outcomeOf(id, p) || 'fine';
                return (
                  <td key={p} data-outcome={outcome}>
                    {w.outcome[outcome]}
                    {outcome === 'refused' && insistable(id) && <span> {w.insist}</span>}
                  </td>
                );
              })}
              <td>{methodRules[lang][id].why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The order in which sources that disagree are told apart, as `preferred` goes by it. */
export function ChoiceOrder() {
  const { lang } = useNavigation().here;
  return (
    <>
      <p>{method[lang].orderCaption}</p>
      <ol className={styles.order}>
        {CHOICE_RULES.filter((r) => r !== 'only').map((r) => (
          <li key={r}>{panels[lang].choice[r]}</li>
        ))}
      </ol>
    </>
  );
}
