import type { AnyModel } from '../charts/models.ts';
import type { Copies, ExportContext, MadeFile } from './context.ts';
import { link } from './link.ts';

/** Every way out of a chart card, in the order of its menu. */
export const EXPORT_FORMATS = ['png', 'svg', 'pptx', 'xlsx', 'csv', 'json', 'copy', 'table', 'link'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A model as a file, as text for the clipboard, or as several forms of itself for it. `load` fetches its code: the menu stands before any of it arrives. */
export type Exporter =
  | {
      readonly to: 'file';
      readonly load: () => Promise<(model: AnyModel, context: ExportContext) => MadeFile | Promise<MadeFile>>;
    }
  | {
      readonly to: 'clipboard';
      readonly load: () => Promise<(model: AnyModel, context: ExportContext) => string>;
    }
  | {
      readonly to: 'clipboards';
      readonly load: () => Promise<(model: AnyModel, context: ExportContext) => Copies>;
    };

/** Every format; forgetting one does not compile. */
export const EXPORTERS = {
  png: { to: 'file', load: () => import('./png.ts').then((m) => m.png) },
  svg: { to: 'file', load: () => import('./svg.ts').then((m) => m.svg) },
  pptx: { to: 'file', load: () => import('./pptx.ts').then((m) => m.pptx) },
  xlsx: { to: 'file', load: () => import('./xlsx.ts').then((m) => m.xlsx) },
  csv: { to: 'file', load: () => import('./csv.ts').then((m) => m.csv) },
  json: { to: 'file', load: () => import('./json.ts').then((m) => m.json) },
  copy: { to: 'clipboards', load: () => import('./copy.ts').then((m) => m.copies) },
  table: { to: 'clipboard', load: () => import('./table.ts').then((m) => m.table) },
  link: { to: 'clipboard', load: () => Promise.resolve(link) },
} as const satisfies { readonly [K in ExportFormat]: Exporter };
