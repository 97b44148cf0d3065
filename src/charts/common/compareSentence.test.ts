import { expect, test } from 'vitest';
import { toModel as scatter } from '../scatter/model.ts';
import { contrast, readableSteps, stepOf, textOn } from '../heat-table/colour.ts';
import { PALETTES } from '../../theme/tokens.ts';
import { compareSentence } from './compareSentence.ts';
import { chosen, compared, MIXED } from './compareFixture.ts';
import { HEADS, MONEY, RATE } from './fixture.ts';
import { axisScale } from './scale.ts';
import { linker, spoken } from './sentence.ts';

test('a sentence with bounds, each number a link to its evidence', () => {
  const { slice } = compared([MONEY], ['qing', 'bai'], MIXED);
  const [column] = slice.columns;
  if (!column) throw new Error('no column');
  const sentence = compareSentence(column, 'zh');
  expect(spoken(sentence)).toBe(
    '示例资产：青山超2万亿元（2020年末）；白山0.84万亿元（2023年6月）；青山不低于白山的 2 倍（时点不同）。',
  );
  expect(sentence.flatMap((p) => (typeof p === 'string' ? [] : [p.figure]))).toEqual([
    'money.qing.2020',
    'money.bai.2023-06',
  ]);
  expect(spoken(compareSentence(column, 'en'))).toContain('Qing is at least 2 times Bai (dates differ)');
});

test('an undecided lead is not decided by the sentence', () => {
  const { slice } = compared([HEADS], chosen(5), MIXED);
  const [column] = slice.columns;
  if (!column) throw new Error('no column');
  expect(spoken(compareSentence(column, 'zh'))).toContain(
    '青山9,000人（2020年末）、白山超8,000人（2020年末）居前，先后无法判定',
  );
});

test('placeholders come back as links in the order of the template', () => {
  const { link, done } = linker();
  const [a, b] = [link('1', 'x.1'), link('2', 'x.2')];
  expect(done(`二${b}一${a}`)).toEqual(['二', { text: '2', figure: 'x.2' }, '一', { text: '1', figure: 'x.1' }]);
});

test('a linear scale holds zero, a logarithmic one does not; what is not above zero stands at its edge', () => {
  const v = (value: number) => ({ value, interval: { lo: value, hi: value, loOpen: false, hiOpen: false } });
  const one = { factor: 1, word: '' };
  const linear = axisScale('linear', [v(50), v(100)], 0, 200, one);
  expect([linear.toPx(0), linear.toPx(50), linear.toPx(100)]).toEqual([0, 100, 200]);
  const log = axisScale('log', [v(10), v(1000)], 0, 200, one);
  expect([log.toPx(10), log.toPx(100), log.toPx(1000), log.toPx(0)].map((x) => Math.round(x))).toEqual([
    0, 100, 200, 0,
  ]);
  expect(log.ticks.map((t) => t.text)).toEqual(['10', '100', '1,000']);
});

test('a scatter draws who has both, in the table with the evidence of each, and names who has not', () => {
  const { slice, data } = compared([HEADS, MONEY], chosen(6, 'xinqu'), MIXED);
  const model = scatter(slice, data, { scale: 'linear', chosen: new Set(['qing']) }, 'zh');
  expect(model?.points.map((p) => [p.mark, p.x.value, p.y.value, p.chosen])).toEqual([
    ['qing', 9000, 2e12, true],
    ['bai', 8000, 8.4e11, false],
    ['jin', 5000, 6e10, false],
    ['zhu', 700, 1.2e11, false],
  ]);
  expect(model?.table.map((r) => r.figure)).toContain('money.jin.2020');
  expect(model?.notes.flatMap((n) => n.places ?? []).map((p) => p.id)).toEqual(['xuan', 'xinqu', 'mu']);
  expect(
    scatter(compared([RATE], chosen(2), MIXED).slice, data, { scale: 'linear', chosen: new Set() }, 'zh'),
  ).toBeNull();
});

test('text on every step of colour can be read, light and dark', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  for (const palette of Object.values(PALETTES)) {
    const steps = readableSteps(palette);
    expect(steps.length).toBeGreaterThanOrEqual(4);
    for (const s of steps) expect(contrast(s, textOn(s, palette))).toBeGreaterThanOrEqual(4.5);
  }
  expect([0, 2.4, 2.5, 10].map((v) => stepOf(v, 0, 10, 4))).toEqual([0, 0, 1, 3]);
});

test('what is known at another date is not said to be unknown', () => {
  const said = (ask: Parameters<typeof compared>[3]): string => {
    const [column] = compared([HEADS], ['qing', 'bai'], MIXED, ask).slice.columns;
    return column ? spoken(compareSentence(column, 'zh')) : '';
  };
  expect(said({ time: { kind: 'at', period: '2016' } })).toBe('示例人才数：所选地区在所选时点都没有数据，其他时点有。');
  const [none] = compared([HEADS], ['huo'], MIXED, { time: { kind: 'at', period: '2016' } }).slice.columns;
  expect(none && spoken(compareSentence(none, 'zh'))).toBe('示例人才数：所选地区都未见数据。');
});
