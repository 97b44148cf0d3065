import { EXTENTS, GROUNDS, type PictureChoice, PRESETS, QUICK, SCALES } from '../../export/shape.ts';
import { stored, store } from '../../state/stored.ts';

const NAME = 'picture';

function one<T>(list: readonly T[], value: unknown, otherwise: T): T {
  return list.find((item) => item === value) ?? otherwise;
}

/** The reader's last choice, each part checked: another version may have kept it. */
export function keptChoice(): PictureChoice {
  const kept = stored(NAME);
  const { preset, ground, extent, scale }: Record<string, unknown> =
    typeof kept === 'object' && kept !== null ? { ...kept } : {};
  return {
    preset: one(PRESETS, preset, 'slide'),
    ground: one(GROUNDS, ground, QUICK.ground),
    extent: one(EXTENTS, extent, QUICK.extent),
    scale: one(SCALES, scale, QUICK.scale),
    screenWidth: QUICK.screenWidth,
  };
}

export function keepChoice({ preset, ground, extent, scale }: PictureChoice): void {
  store(NAME, { preset, ground, extent, scale });
}

/** An SVG as the address of an image. */
export function previewAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
