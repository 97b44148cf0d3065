import { zipSync } from 'fflate';
import type { Brief } from '../../domain/brief.ts';
import { writeBrief } from '../../domain/briefFile.ts';
import type { MadeFile } from '../context.ts';
import { cleanName } from '../fileName.ts';
import { png } from '../png.ts';
import { type BriefSlide, nextStep, type Run } from './run.ts';

/** Pictures are compressed already. */
const STORED = { level: 0 } as const;

/**
 * The pictures of a brief in its order, in one archive, with the brief itself beside them so that it can be opened again.
 * `name` is that of the archive without its ending.
 */
export async function zipPictures(
  slides: readonly BriefSlide[],
  brief: Brief,
  name: string,
  run: Run,
): Promise<MadeFile> {
  const files: Record<string, Uint8Array> = {};
  for (const [i, { model, context, title }] of slides.entries()) {
    run.onProgress(i, slides.length);
    await nextStep(run);
    const titled = title ? { ...model, title } : model;
    const picture = await png(titled, context);
    const number = String(i + 1).padStart(2, '0');
    files[`${number} ${picture.name}`] = new Uint8Array(await picture.blob.arrayBuffer());
  }
  run.onProgress(slides.length, slides.length);
  await nextStep(run);
  files[`${cleanName(name)}.brief.json`] = new TextEncoder().encode(writeBrief(brief));
  // `zipSync` makes a buffer of its own, which is never shared.
  const bytes = zipSync(files, STORED) as Uint8Array<ArrayBuffer>;
  return { name: `${cleanName(name)}.zip`, blob: new Blob([bytes], { type: 'application/zip' }) };
}
