/** Where a picture goes: each is drawn anew at its own size. */
export const PRESETS = ['card', 'slide', 'fourThree', 'square', 'a4', 'phone', 'screen'] as const;
export type Preset = (typeof PRESETS)[number];

export const GROUNDS = ['white', 'dark', 'transparent'] as const;
export type Ground = (typeof GROUNDS)[number];

/** All that the card says, or the plot with its source alone. */
export const EXTENTS = ['full', 'plain'] as const;
export type Extent = (typeof EXTENTS)[number];

/** Bitmap pixels for each px of the picture. */
export const SCALES = [1, 2, 3] as const;
export type Scale = (typeof SCALES)[number];

/** How a reader wants a picture. */
export interface PictureChoice {
  readonly preset: Preset;
  readonly ground: Ground;
  readonly extent: Extent;
  readonly scale: Scale;
  /** Width of the card on the reader's screen, px: that of the preset `screen`. */
  readonly screenWidth: number;
}

/** A picture of one click. */
export const QUICK: PictureChoice = { preset: 'card', ground: 'white', extent: 'full', scale: 2, screenWidth: 960 };

/** Size of a picture in px; `height` null: as tall as it needs. */
export interface Shape {
  readonly width: number;
  readonly height: number | null;
  readonly margin: number;
}

/** Narrower, and words are broken to pieces; wider, and no picture needs it. */
const SCREEN = { least: 320, most: 1920 } as const;

/**
 * The size of a preset. A slide is 540 tall, so that 2× fills a 1080p screen and the smallest type, 12 px, is 24 px there; A4 is at 96 dpi, so that 3× prints at 288.
 */
export function shapeOf({ preset, screenWidth }: PictureChoice): Shape {
  switch (preset) {
    case 'card':
      return { width: 960, height: null, margin: 40 };
    case 'slide':
      return { width: 960, height: 540, margin: 36 };
    case 'fourThree':
      return { width: 720, height: 540, margin: 30 };
    case 'square':
      return { width: 800, height: 800, margin: 36 };
    case 'a4':
      return { width: 1123, height: 794, margin: 48 };
    case 'phone':
      return { width: 400, height: null, margin: 16 };
    case 'screen': {
      const width = Math.round(Math.max(SCREEN.least, Math.min(SCREEN.most, screenWidth)));
      return { width, height: null, margin: width < 600 ? 16 : 32 };
    }
  }
}
