import { Fragment } from 'react';
import type { AnyModel } from '../../charts/models.ts';
import { passageLang } from '../../domain/passageLang.ts';
import { brief } from '../../i18n/brief.ts';
import { charts } from '../../i18n/charts.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './slide.module.css';

/** How many sources a slide names before it counts the rest. */
const NAMED_SOURCES = 4;

/** Whose numbers a slide shows: its last line, always there. */
export function SlideSources({ model }: { model: AnyModel }) {
  const { lang } = useNavigation().here;
  const named = model.sources.slice(0, NAMED_SOURCES);
  if (named.length === 0) return null;
  return (
    <p className={styles.sources}>
      {brief[lang].sources}
      {named.map((s, i) => (
        <Fragment key={s.id}>
          {i > 0 && charts[lang].comma}
          <span lang={passageLang(s.text, lang)}>{s.text}</span>
        </Fragment>
      ))}
      {named.length < model.sources.length && ` ${charts[lang].moreSources(model.sources.length)}`}
    </p>
  );
}
