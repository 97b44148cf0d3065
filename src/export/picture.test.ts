// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { CASES } from '../charts/cases.ts';
import type { AnyModel } from '../charts/models.ts';
import { CHART_KINDS } from '../domain/chartKind.ts';
import { LANGS } from '../domain/words.ts';
import { PALETTES } from '../theme/tokens.ts';
import { CONTEXT, hostileModel, HOSTILE } from './fixture.ts';
import { lineWidth } from './lines.ts';
import { composePicture } from './picture.ts';
import { noteText } from './sheet.ts';
import { svg } from './svg.ts';

/** Width and margin of a picture of one click, px. */
const PICTURE_WIDTH = 960;
const PICTURE_MARGIN = 40;

/** The picture as a document; throws where it is not well-formed XML. */
function parse(text: string): Element {
  const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  if (root.localName !== 'svg') throw new Error(root.textContent ?? 'not an SVG');
  return root;
}

function number(element: Element, name: string): number {
  return Number(element.getAttribute(name) ?? 0);
}

/** The lines that the picture itself writes, without the chart's. */
function ownText(root: Element): Element[] {
  return [...root.children].filter((e) => e.localName === 'text');
}

/** Texts of the chart as [left, right, baseline] in px of the picture; those that are turned are left out. */
function chartText(root: Element): [number, number, number][] {
  const chart = [...root.children].find((e) => e.localName === 'svg');
  if (!chart) return [];
  const [, top = 0, wide = 1] = (chart.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const scale = number(chart, 'width') / wide;
  return [...chart.getElementsByTagName('text')].flatMap((t): [number, number, number][] => {
    const move = /^translate\(([-\d.]+) ([-\d.]+)\)$/.exec(t.getAttribute('transform') ?? 'translate(0 0)');
    if (!move) return [];
    const width = lineWidth(t.textContent ?? '', number(t, 'font-size')) * 0.9;
    const anchor = t.getAttribute('text-anchor');
    const x = number(t, 'x') + Number(move[1]);
    const left = x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    const y = number(t, 'y') + Number(move[2]) - top;
    return [
      [number(chart, 'x') + left * scale, number(chart, 'x') + (left + width) * scale, number(chart, 'y') + y * scale],
    ];
  });
}

describe.each(CHART_KINDS)('%s', (kind) => {
  const cases = CASES[kind].map((c): [string, (typeof c)['model']] => [c.name, c.model]);
  describe.each(LANGS)('%s', (lang) => {
    test.each(cases)('%s: says all that the card says, inside its edges', (_name, build) => {
      const model: AnyModel = build(lang);
      const { svg: text, width, height } = composePicture(model, { ...CONTEXT, lang });
      const root = parse(text);
      const own = ownText(root);
      const said = own
        .map((t) => t.textContent ?? '')
        .join('')
        .replaceAll(' ', '');
      const must = [
        model.title,
        model.subtitle,
        model.empty ?? (model.kind === 'headline' ? '' : model.summary),
        ...model.notes.map((n) => noteText(n, lang)),
        ...model.sources.map((s) => s.text),
        CONTEXT.version,
        CONTEXT.id,
        CONTEXT.link,
      ];
      for (const part of must) expect(said).toContain(part.replace(/\s/g, ''));
      expect(width).toBe(PICTURE_WIDTH);
      for (const t of own) {
        const right = number(t, 'x') + lineWidth(t.textContent ?? '', number(t, 'font-size'));
        expect(right).toBeLessThanOrEqual(PICTURE_WIDTH - PICTURE_MARGIN);
        expect(number(t, 'y')).toBeGreaterThan(PICTURE_MARGIN);
        expect(number(t, 'y')).toBeLessThan(height - 20);
        expect(number(t, 'font-size')).toBeGreaterThanOrEqual(12);
      }
      for (const [left, right, y] of chartText(root)) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(PICTURE_WIDTH);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(height);
      }
      expect(root.getElementsByTagName('svg')).toHaveLength(model.empty === null ? 1 : 0);
    });
  });

  test('the same model gives the same text', () => {
    const model: AnyModel | undefined = CASES[kind][0]?.model('zh');
    if (!model) throw new Error('a kind without a case');
    expect(composePicture(model, CONTEXT).svg).toBe(composePicture(model, CONTEXT).svg);
  });
});

test('texts of the data stay texts: no element, attribute or control of theirs in the picture', () => {
  const text = composePicture(hostileModel('zh'), {
    ...CONTEXT,
    link: `https://x.example/?a="><script>1</script>`,
  }).svg;
  const root = parse(text);
  expect(root.getElementsByTagName('script')).toHaveLength(0);
  expect(text).not.toMatch(/<script/i);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that they are gone is what is tested.
  expect(text).not.toMatch(/[\u0000-\u0008\ufffe]/);
  const said = root.textContent ?? '';
  expect(said).toContain(HOSTILE[1]);
  expect(said).toContain(HOSTILE[2]);
});

test('nothing in a picture needs a browser: no style, class, script mark, baseline keyword or outside address', () => {
  for (const cases of Object.values(CASES)) {
    for (const c of cases) {
      const text = composePicture(c.model('zh'), CONTEXT).svg;
      expect(text).not.toMatch(
        /<style|<script|<image|<foreignObject| style=| class=| href=|ecmeta|dominant-baseline|paint-order|NaN|undefined/,
      );
    }
  }
});

test('the colours are those of the palette that is given', () => {
  const model = CASES.parts[0]?.model('zh');
  if (!model) throw new Error('no case');
  const dark = composePicture(model, { ...CONTEXT, palette: PALETTES.dark }).svg;
  expect(dark).toContain(`fill="${PALETTES.dark.paper}"`);
  expect(dark).not.toContain(PALETTES.light.ink);
});

test('a page opened from a disk: the picture has no address', () => {
  const model = CASES.parts[0]?.model('zh');
  if (!model) throw new Error('no case');
  expect(composePicture(model, { ...CONTEXT, link: 'file:///C:/Users/x/a.html' }).svg).not.toContain('file:');
});

test('the file: declared as XML, named after title and period', async () => {
  const model = CASES['ranked-bars'][0]?.model('zh');
  if (!model) throw new Error('no case');
  const made = svg(model, CONTEXT);
  expect(made.name).toBe('各区县（开发区）示例人才数 2020年末.svg');
  expect(await made.blob.text()).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg /);
  expect(made.blob.type).toBe('image/svg+xml');
});
