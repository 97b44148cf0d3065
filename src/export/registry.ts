import type { AnyModel } from '../charts/models.ts';
import type { ExportContext, MadeFile } from './context.ts';
import { link } from './link.ts';

/** Every way out of a chart card, in the order of its menu. */
export const EXPORT_FORMATS = ['png', 'svg', 'pptx', 'csv', 'table', 'link'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A model as a file, or as text for the clipboard. `load` fetches its code: the menu stands before any of it arrives. */
export type Exporter =
  | {
      readonly to: 'file';
      readonly load: () => Promise<(model: AnyModel, context: ExportContext) => MadeFile | Promise<MadeFile>>;
    }
  | {
      readonly to: 'clipboard';
      readonly load: () => Promise<(model: AnyModel, context: ExportContext) => string>;
    };

/** Every format; forgetting one does not compile. */
export const EXPORTERS = {
  png: { to: 'file', load: () => import('./png.ts').then((m) => m.png) },
  svg: { to: 'file', load: () => import('./svg.ts').then((m) => m.svg) },
  pptx: { to: 'file', load: () => import('./pptx.ts').then((m) => m.pptx) },
  csv: { to: 'file', load: () => import('./csv.ts').then((m) => m.csv) },
  table: { to: 'clipboard', load: () => import('./table.ts').then((m) => m.table) },
  link: { to: 'clipboard', load: () => Promise.resolve(link) },
} as const satisfies { readonly [K in ExportFormat]: Exporter };
