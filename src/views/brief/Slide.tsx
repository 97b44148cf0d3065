import { lazy, type ReactNode, Suspense } from 'react';
import { useCard } from '../../blocks/Card/useCard.ts';
import { FileFailed } from '../../blocks/messages.tsx';
import type { BriefCard } from '../../domain/brief.ts';
import { passageLang } from '../../domain/passageLang.ts';
import { card } from '../../i18n/card.ts';
import { shell } from '../../i18n/shell.ts';
import { useNavigation } from '../../state/location.tsx';
import styles from './slide.module.css';

const DrawnSlide = lazy(() => import('./DrawnSlide.tsx').then((m) => ({ default: m.DrawnSlide })));
const NumberSlide = lazy(() => import('./NumberSlide.tsx').then((m) => ({ default: m.NumberSlide })));

interface CardSlideProps {
  readonly item: BriefCard;
  /** Which window of a tall chart is shown, from 0. */
  readonly part: number;
  /** Is the slide so wide that words may stand beside a drawing? */
  readonly wide: boolean;
  /** Told how many windows there are. */
  readonly onParts: (parts: number) => void;
}

/** A chart as a slide: title, drawing, notes, and always its sources. */
export function CardSlide({ item, part, wide, onParts }: CardSlideProps) {
  const { lang } = useNavigation().here;
  const found = useCard(item.card);
  switch (found.state) {
    case 'bad':
      return (
        <Failed title={item.title}>
          <p role="alert">{card[lang].badCard}</p>
        </Failed>
      );
    case 'nothing':
      return (
        <Failed title={item.title}>
          <p role="alert">{card[lang].nothing}</p>
        </Failed>
      );
    case 'failed':
      return (
        <Failed title={item.title}>
          <FileFailed errors={[found.error]} retry={found.retry} />
        </Failed>
      );
    case 'loading':
      return <p role="status">{shell[lang].loading}</p>;
    case 'drawn': {
      const { model } = found;
      const title = item.title || model.title;
      return (
        <Suspense fallback={<p role="status">{shell[lang].loading}</p>}>
          {model.kind === 'headline' && model.parts ? (
            <NumberSlide model={model} parts={model.parts} title={title} onParts={onParts} />
          ) : (
            <DrawnSlide model={model} title={title} part={part} wide={wide} onParts={onParts} />
          )}
        </Suspense>
      );
    }
  }
}

/** The reader's own title stands above what is said instead of a chart. */
function Failed({ title, children }: { title: string; children: ReactNode }) {
  const { lang } = useNavigation().here;
  return (
    <>
      {title !== '' && (
        <h2 className={styles.title} lang={passageLang(title, lang)}>
          {title}
        </h2>
      )}
      {children}
    </>
  );
}
