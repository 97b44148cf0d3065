import { CHOICE_RULES } from '../../domain/rules/choose.ts';
import { method } from '../../i18n/method.ts';
import { methodRules } from '../../i18n/methodRules.ts';
import { panels } from '../../i18n/panels.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './method.module.css';

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
            <th scope="col">{w.why}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(methodRules[lang]).map(([id, rule]) => (
            <tr key={id}>
              <th scope="row">{rule.name}</th>
              <td>{rule.why}</td>
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
