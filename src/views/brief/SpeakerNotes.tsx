import { useEffect, useState } from 'react';
import { useCard } from '../../blocks/Card/useCard.ts';
import { formatClock, formatElapsed } from '../../format/clock.ts';
import { passageLang } from '../../domain/passageLang.ts';
import { brief } from '../../i18n/brief.ts';
import { useNavigation } from '../../state/location.tsx';
import { charts } from '../../i18n/charts.ts';
import styles from './presenter.module.css';
import { notesText, type Slide } from './slides.ts';

/** Time of day, and how long it has been since `began`, ms since 1970. */
export function Clock({ began }: { began: number }) {
  const w = brief[useNavigation().here.lang];
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <>
      <p>
        {w.now} <strong>{formatClock(new Date(now))}</strong>
      </p>
      <p>
        {w.elapsed} <strong>{formatElapsed(Math.max(0, now - began))}</strong>
      </p>
    </>
  );
}

/** What the presenter reads: notes and evidence of the slide, and what comes next. */
export function SpeakerNotes({ slide, next }: { slide: Slide | undefined; next: Slide | undefined }) {
  const { lang } = useNavigation().here;
  const w = brief[lang];
  const notes = slide?.kind === 'card' ? slide.item.comment : (slide?.comment ?? '');
  return (
    <>
      <section aria-label={w.printedNotes} className={styles.notes} lang={passageLang(notes, lang)}>
        {notes === '' ? w.noNotes : notes}
      </section>
      {slide?.kind === 'card' && <Evidence query={slide.item.card} />}
      <section aria-label={w.upNext} className={styles.next}>
        <h2>{w.upNext}</h2>
        {next === undefined && <p>{w.lastSlide}</p>}
        {next?.kind === 'head' && <p>{next.title || w.section}</p>}
        {next?.kind === 'card' && <Next query={next.item.card} title={next.item.title} />}
      </section>
    </>
  );
}

/** Every value of the slide with what stands behind it. */
function Evidence({ query }: { query: string }) {
  const { lang } = useNavigation().here;
  const w = brief[lang];
  const found = useCard(query);
  if (found.state !== 'drawn') return null;
  return (
    <section aria-label={w.evidence} className={styles.evidence}>
      <h2>{w.evidence}</h2>
      <p>{found.model.summary}</p>
      {found.model.notes.length > 0 && <p>{notesText(found.model.notes, charts[lang].comma)}</p>}
      <table>
        <tbody>
          {found.model.table.map((row) => (
            <tr key={row.mark}>
              <th scope="row">{row.name}</th>
              <td lang={passageLang(row.asWritten, lang)}>{row.asWritten || row.value}</td>
              <td>{row.period}</td>
              <td lang={passageLang(row.source, lang)}>{row.source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Next({ query, title }: { query: string; title: string }) {
  const found = useCard(query);
  if (found.state !== 'drawn') return <p>{title}</p>;
  return (
    <>
      <p>
        <strong>{title || found.model.title}</strong>
      </p>
      <p>{found.model.summary}</p>
    </>
  );
}
