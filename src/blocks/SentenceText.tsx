import { Fragment } from 'react';
import type { Sentence } from '../charts/common/sentence.ts';
import { FigureLink } from './links.tsx';

/** A generated sentence; every number in it opens its evidence. */
export function SentenceText({ sentence }: { sentence: Sentence }) {
  let at = 0;
  return sentence.map((part) => {
    const text = typeof part === 'string' ? part : part.text;
    const key = at;
    at += text.length;
    return (
      <Fragment key={key}>
        {typeof part === 'string' ? (
          part
        ) : (
          <FigureLink figure={{ id: part.figure }} className="whole">
            {part.text}
          </FigureLink>
        )}
      </Fragment>
    );
  });
}
