import { OpenFile } from './OpenFile/OpenFile.tsx';
import { PaperFoot } from './PaperFoot.tsx';

/** What every screen has and no first view needs. */
export function AfterPaint() {
  return (
    <>
      <OpenFile />
      <PaperFoot />
    </>
  );
}
