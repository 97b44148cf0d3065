import type { DotPlotModel } from '../../charts/dot-plot/model.ts';
import type { DumbbellModel } from '../../charts/dumbbell/model.ts';
import { charts } from '../../i18n/charts.ts';
import { textWidth } from '../../charts/common/text.ts';
import { NAMES } from './bars.ts';
import { barSize, rowOf, sheetUnit } from './barKinds.ts';
import type { DotGroup } from './dotPlane.ts';
import { dotChart } from './dots.ts';
import type { Look } from './evidence.ts';
import { markOf } from './marks.ts';
import type { NativeChart } from './native.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Part {
  readonly from: number;
  readonly until: number;
}

/** The dot plot's columns, one chart each; the first of a line has the names. Rows `from` to before `until`. */
export function dotColumns(
  model: DotPlotModel,
  columns: readonly number[],
  part: Part,
  size: Size,
  look: Look,
): NativeChart[] {
  const { inks } = look;
  const names = model.rows.slice(part.from, part.until).map((r) => r.name);
  const most = size.width * columns.length * NAMES;
  const type = barSize(names, size.height, most);
  // The first chart is wider by the names that it has.
  const room = Math.min(Math.max(24, ...names.map((n) => textWidth(n, type))) + 12, most);
  const each = (size.width * columns.length - room) / columns.length;
  return columns.map((column, k) => {
    const c = model.columns[column];
    const all = model.cells.filter((cell) => (model.shared ? true : cell.column === column));
    const cells = model.cells.filter(
      (cell) => cell.column === column && cell.row >= part.from && cell.row < part.until,
    );
    // Plans are a series of their own: some programs draw all points of a series alike.
    const groups = [false, true].map(
      (plan): DotGroup => ({
        name: plan ? charts[look.context.lang].planTag : (c?.title ?? ''),
        dots: cells
          .filter((cell) => cell.plan === plan)
          .map((cell) => ({
            row: cell.row - part.from,
            value: cell.value,
            interval: cell.interval,
            label: c?.mixed && columns.length < 3 ? `${cell.label}  ${cell.period}` : cell.label,
            soft: cell.plan || cell.faded,
            atLeft: false,
            look: markOf(cell.kind, inks.accent, inks, { hollow: cell.faded }),
            ink: cell.faded ? inks.pale(inks.accent) : inks.accent,
            table: rowOf(model, cell.mark),
          })),
      }),
    );
    return dotChart(
      groups,
      {
        head:
          model.columns.length > 1 && c
            ? c.unit === ''
              ? c.title
              : charts[look.context.lang].by(c.title, c.unit)
            : '',
        width: k === 0 ? each + room : each,
        height: size.height,
        size: type,
        factor: c?.magnitude.factor ?? 1,
        unit: c?.unit ?? '',
        log: model.scale === 'log' && all.some((cell) => cell.value > 0),
        names,
        named: k === 0,
        gaps: model.gaps
          .filter((g) => g.column === column && g.row >= part.from && g.row < part.until)
          .map((g) => ({ row: g.row - part.from, other: g.other })),
        joins: [],
        crossed: [],
        also: all,
      },
      look,
    );
  });
}

/** Two dots a place, the earlier hollow; a bar joins them where the series is one. Rows `from` to before `until`. */
export function dumbbell(model: DumbbellModel, part: Part, size: Size, look: Look): NativeChart {
  const { inks } = look;
  const rows = model.rows.slice(part.from, part.until);
  const ends = model.ends.filter((e) => e.row >= part.from && e.row < part.until);
  const group = (earlier: boolean): DotGroup => {
    const own = ends.filter((e) => e.earlier === earlier);
    const periods = new Set(own.map((e) => rowOf(model, e.mark)?.period ?? ''));
    const [only = ''] = periods;
    return {
      name: periods.size === 1 ? only : '',
      dots: own.map((e) => ({
        row: e.row - part.from,
        value: e.value,
        interval: e.interval,
        label: e.label,
        soft: e.earlier,
        atLeft: e.atLeft,
        look: markOf(e.kind, inks.accent, inks, { hollow: e.earlier, size: 10 }),
        ink: inks.accent,
        table: rowOf(model, e.mark),
      })),
    };
  };
  const joins = rows.flatMap((r, row) => {
    const [a, b] = ends.filter((e) => e.row === row + part.from);
    return r.joined && a && b ? [{ row, a: a.value, b: b.value, crossed: r.crossed }] : [];
  });
  const shown = model.scale === 'log' ? joins.filter((j) => j.a > 0 && j.b > 0) : joins;
  return dotChart(
    [group(true), group(false)],
    {
      ...size,
      head: '',
      size: barSize(
        rows.map((r) => r.name),
        size.height,
        size.width * NAMES,
      ),
      factor: model.magnitude.factor,
      unit: sheetUnit(model.magnitude.word, model.table[0]),
      log: model.scale === 'log' && model.ends.some((e) => e.value > 0),
      names: rows.map((r) => r.name),
      named: true,
      gaps: [],
      joins: shown.filter((j) => !j.crossed),
      crossed: shown.filter((j) => j.crossed),
      also: model.ends,
    },
    look,
  );
}
