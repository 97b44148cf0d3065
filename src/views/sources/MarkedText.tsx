import { Fragment, useState } from 'react';
import { FigureLink } from '../../blocks/links.tsx';
import { langOf } from '../../blocks/panels/SourceDetails.tsx';
import type { Source } from '../../domain/figure.ts';
import type { Lang } from '../../domain/words.ts';
import { formatMeasure } from '../../format/measure.ts';
import { sources } from '../../i18n/sources.ts';
import { useNavigation } from '../../state/location.tsx';
import { type Piece, type Proof, type Run, runsOf } from './proof.ts';
import type { Passage } from './rows.ts';
import styles from './TextProof.module.css';

/** Lines shown before and after one that holds a figure. */
const CONTEXT = 1;
/** More lines than this no article has; a page with more of them no longer scrolls well. */
const MOST = 4000;

/** The reader's text, its figures marked; only the paragraphs around figures, or all. */
export function MarkedText({ proof, source }: { proof: Proof<Passage>; source: Source }) {
  const w = sources[useNavigation().here.lang].proof;
  const [all, setAll] = useState(false);
  const count = proof.lines.length;
  const runs: readonly Run[] = all
    ? [{ from: 1, until: Math.min(count, MOST), skipped: 0 }]
    : runsOf(proof.marked.keys(), count, CONTEXT);
  const rest = count - (runs.at(-1)?.until ?? 0);
  return (
    <div className={styles.text}>
      <div className={styles.textHead}>
        <h3>{w.text}</h3>
        <label className={styles.switch}>
          <input type="checkbox" checked={all} onChange={(e) => setAll(e.target.checked)} />
          {w.showAll}
        </label>
      </div>
      <p className={styles.note}>{all ? count > MOST && w.tooLong(MOST) : w.textHelp}</p>
      <ol className={all ? `${styles.lines} ${styles.whole}` : styles.lines}>
        {runs.map((run) => (
          <Fragment key={run.from}>
            <Skipped n={run.skipped} />
            {numbers(run).map((n) => (
              <Line
                key={n}
                number={n}
                pieces={proof.marked.get(n)}
                line={proof.lines[n - 1] ?? ''}
                lang={langOf(source)}
              />
            ))}
          </Fragment>
        ))}
        <Skipped n={rest} />
      </ol>
    </div>
  );
}

function numbers({ from, until }: Run): number[] {
  return Array.from({ length: until - from + 1 }, (_, i) => from + i);
}

function Skipped({ n }: { n: number }) {
  const { lang } = useNavigation().here;
  return n === 0 ? null : <li className={styles.skipped}>{sources[lang].proof.skipped(n)}</li>;
}

interface LineProps {
  readonly number: number;
  readonly line: string;
  /** The language of the text. */
  readonly lang: string;
  readonly pieces: readonly Piece<Passage>[] | undefined;
}

/** A paragraph of the text; beside it what is taken from it. */
function Line({ number, line, lang, pieces }: LineProps) {
  const cited = [...new Set(pieces?.flatMap((piece) => piece.cited))].filter((p) => p.paragraph === number);
  return (
    <li className={pieces ? `${styles.line} ${styles.holds}` : styles.line} value={number}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <span className={styles.words} lang={lang}>
        {pieces ? pieces.map((piece) => <PieceOf key={piece.from} piece={piece} />) : line}
      </span>
      {cited.length > 0 && (
        <ul className={styles.beside}>
          {cited.map((p) => (
            <Taken key={p.key} passage={p} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Taken({ passage }: { passage: Passage }) {
  const { lang } = useNavigation().here;
  return (
    <li>
      <FigureLink figure={passage.figure}>{formatMeasure(passage.measure, lang)}</FigureLink>{' '}
      <span>{nameOf(passage, lang)}</span>
    </li>
  );
}

function nameOf(passage: Passage, lang: Lang): string {
  return `${passage.indicator.name[lang]} · ${passage.place.name[lang]}`;
}

/** Plain text, or a mark that leads to the evidence; further figures of the same words follow it. */
function PieceOf({ piece }: { piece: Piece<Passage> }) {
  const { lang } = useNavigation().here;
  const [first, ...further] = piece.cited;
  if (!first) return piece.text;
  return (
    <mark className={styles.mark} title={piece.cited.map((p) => nameOf(p, lang)).join('\n')}>
      <FigureLink figure={first.figure}>{piece.text}</FigureLink>
      {further.map((p, i) => (
        <sup key={p.key}>
          <FigureLink figure={p.figure}>
            {i + 2}
            <span className="unseen"> {nameOf(p, lang)}</span>
          </FigureLink>
        </sup>
      ))}
    </mark>
  );
}
