import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseQuantity } from '../../src/quantity/parse.ts';
import { fixtureDataset } from '../../src/testing/dataset.ts';
import { BREAKAGES } from './breakages.fixture.ts';
import { at, checkBroken, figure, type Mutation, row, TEXTS } from './broken.fixture.ts';
import { checkData } from './checkData.ts';
import { coverageOf, sourceIndexOf } from '../../src/domain/slice/coverageOf.ts';
import { formatProblem, type Problem, summaryLine } from './problem.ts';

const brief = (p: Problem): string => `${p.file} ${p.id} ${p.rule}`;

describe('a sound dataset', () => {
  it('has no problem, with and without its source texts', () => {
    expect(checkBroken(() => undefined).problems).toEqual([]);
    const proved = checkBroken(() => undefined, { texts: true });
    expect(proved.problems).toEqual([]);
    const { found, inTexts, ...counts } = proved.summary;
    expect([found, inTexts]).toEqual([4, 4]);
    expect(summaryLine(counts)).toBe('17 figures, 5 places, 5 indicators, 3 sources, 0 errors, 0 warnings');
  });
});

describe('a broken dataset', () => {
  const warnings = new Set(['time-kind', 'no-figures', 'unused-source', 'not-bare']);

  it.each(BREAKAGES)('$what is named: $file $id $rule', ({ file, id, rule, mutate, also }) => {
    const { problems, summary } = checkBroken(mutate);
    const named = problems.find((p) => p.file === file && p.id === id && p.rule === rule);
    expect(named, problems.map(formatProblem).join('\n')).toBeDefined();
    expect(named?.message).not.toBe('');
    expect(named?.mend).not.toBe('');
    expect(named?.severity).toBe(warnings.has(rule) ? 'warning' : 'error');
    expect(summary.errors > 0).toBe(!warnings.has(rule));
    // Nothing else is complained of but what follows from it: an editor is not sent after ghosts.
    expect(problems.filter((p) => p.rule !== rule && !also.includes(p.rule)).map(brief)).toEqual([]);
  });

  it('says what to correct an id to', () => {
    const { problems } = checkBroken((f) => {
      Object.assign(figure(f, 'gdp.jiangbei.2020'), { id: 'gdp.jiangbey.2020', place: 'jiangbey' });
    });
    expect(problems.map((p) => p.mend)).toEqual(['Correct the id, or add the place. Did you mean jiangbei?']);
  });
});

describe('files written by machine', () => {
  const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
  const encode = (s: string): Uint8Array => new TextEncoder().encode(s);
  const stale = (after: (files: Map<string, Uint8Array>) => void): string[] =>
    checkBroken(() => undefined, { after }).problems.map(brief);
  const edit = (file: string, from: string, to: string) => (files: Map<string, Uint8Array>) => {
    files.set(file, encode(text(files.get(file)).replace(from, to)));
  };

  it.each<readonly [string, (files: Map<string, Uint8Array>) => void, readonly string[]]>([
    ['added', (f) => void f.set('maps/x.geo.json', encode('{}')), ['manifest.json maps/x.geo.json stale-manifest']],
    ['made longer', edit('places.json', '{', '{ '), ['manifest.json places.json stale-manifest']],
    [
      'changed at the same size',
      edit('sources.json', '试验日报', '试验晚报'),
      [
        'bylines.json test-paper-2021 stale-bylines',
        'manifest.json sources.json stale-manifest',
        'search.json sources/test-paper-2021 stale-search',
      ],
    ],
    [
      'the missing index of names',
      (f) => void f.delete('search.json'),
      ['manifest.json search.json stale-manifest', 'search.json  missing-file'],
    ],
    [
      'a reading, edited by hand',
      edit('search.json', 'jiang bei qu', 'gong bei qu'),
      ['manifest.json search.json stale-manifest', 'search.json places/jiangbei stale-search'],
    ],
    [
      'a name of nobody',
      edit('search.json', '"test-web-undated"', '"test-web-undatee"'),
      ['manifest.json search.json stale-manifest', 'search.json sources/test-web-undated stale-search'],
    ],
    ['dated anew', edit('version.json', 'test-1', 'test-2'), ['manifest.json version stale-manifest']],
    [
      'the missing bylines',
      (f) => void f.delete('bylines.json'),
      ['bylines.json  missing-file', 'manifest.json bylines.json stale-manifest'],
    ],
    ['the missing manifest', (f) => void f.delete('manifest.json'), ['manifest.json  missing-file']],
    [
      'a byline, edited by hand',
      edit('bylines.json', '2021-10', '2021-11'),
      ['bylines.json test-paper-2021 stale-bylines', 'manifest.json bylines.json stale-manifest'],
    ],
    [
      'a byline of nobody',
      edit('bylines.json', 'test-web-undated', 'test-web-undatee'),
      ['bylines.json test-web-undated stale-bylines', 'manifest.json bylines.json stale-manifest'],
    ],
    [
      'the coverage, edited by hand',
      edit('coverage.json', '"partial":2', '"partial":3'),
      ['coverage.json jiangbei/postdoc_workstations stale-coverage', 'manifest.json coverage.json stale-manifest'],
    ],
    [
      'the index of sources, edited by hand',
      edit('source-index.json', '"postdoc_workstations":3', '"postdoc_workstations":4'),
      [
        'manifest.json source-index.json stale-manifest',
        'source-index.json test-bulletin-2021/postdoc_workstations stale-source-index',
      ],
    ],
    [
      'taken away',
      (f) => void f.delete('figures/rd_intensity.json'),
      [
        'coverage.json chongqing/rd_intensity stale-coverage',
        'indicators.json rd_intensity no-figures',
        'manifest.json figures/rd_intensity.json stale-manifest',
        'source-index.json test-bulletin-2021/rd_intensity stale-source-index',
      ],
    ],
  ])('name what was changed since: %s', (_what, after, problems) => {
    expect(stale(after)).toEqual(problems);
  });

  it('warn of a name whose sound nobody knows', () => {
    const { problems, summary } = checkBroken((f) => {
      Object.assign(row(f, 'places.json', 'jiangbei'), { aliases: ['龘北', '江北城'] });
    });
    expect(problems.map(brief)).toEqual(['search.json places/jiangbei no-reading']);
    expect(problems[0]?.message).toContain('龘:');
    expect([summary.errors, summary.warnings]).toEqual([0, 1]);
  });

  it('say of each source what is said beside its figures, a line a source', () => {
    const files = new Map<string, Uint8Array>();
    checkBroken(() => undefined, { after: (all) => all.forEach((bytes, path) => void files.set(path, bytes)) });
    expect(text(files.get('bylines.json')).split('\n')).toEqual([
      '{"$schema":"schema/bylines.schema.json","bylines":{',
      '"test-bulletin-2021":{"publisher":"试验局","published":"2021-03-18","reliability":"official"},',
      '"test-paper-2021":{"publisher":"试验日报","published":"2021-10","reliability":"press"},',
      '"test-web-undated":{"publisher":"试验网","published":null,"reliability":"reprint"}',
      '}}',
      '',
    ]);
    expect(JSON.parse(text(files.get('manifest.json'))).files['bylines.json']).toEqual({
      hash: createHash('sha256')
        .update(files.get('bylines.json') ?? '')
        .digest('hex')
        .slice(0, 16),
      bytes: files.get('bylines.json')?.length,
    });
  });

  it('count what is known by hand-worked numbers', () => {
    const coverage = coverageOf([...fixtureDataset().figures.values()].flat());
    expect(Object.fromEntries(coverage.get('jiangbei') ?? [])).toEqual({
      financial_assets: { exact: 0, bounded: 1, plan: 0, partial: 1, periods: ['2020'] },
      gdp: { exact: 0, bounded: 1, plan: 0, partial: 0, periods: ['2020'] },
      postdoc_workstations: { exact: 1, bounded: 0, plan: 0, partial: 2, periods: ['2020'] },
      talent_total: { exact: 0, bounded: 2, plan: 0, partial: 0, periods: ['2020', '2021-06'] },
    });
    expect(coverage.get('yuzhong')?.get('talent_total')).toEqual({
      exact: 0,
      bounded: 1,
      plan: 1,
      partial: 0,
      periods: ['2020', '2030'],
      figure: 'talent_total.yuzhong.2020',
    });
    expect(coverage.get('chongqing')?.get('gdp')?.periods).toEqual(['2020', '2021-01/2021-06']);
  });

  it('count what rests on each source: further evidence counts, a figure once', () => {
    const figures = [...fixtureDataset().figures.values()].flat();
    const index = sourceIndexOf(figures);
    expect([...index.keys()]).toEqual(['test-bulletin-2021', 'test-paper-2021', 'test-web-undated']);
    expect(Object.fromEntries(index.get('test-bulletin-2021') ?? [])).toEqual({
      gdp: 4,
      postdoc_workstations: 3,
      rd_intensity: 1,
      talent_total: 5,
    });
    expect(Object.fromEntries(index.get('test-paper-2021') ?? [])).toEqual({ financial_assets: 2, talent_total: 2 });
    expect(Object.fromEntries(index.get('test-web-undated') ?? [])).toEqual({ talent_total: 1 });

    const twice = figures.filter((f) => f.id === 'talent_total.chongqing.2020');
    const also = { source: 'test-bulletin-2021', paragraph: '第9段', asWritten: '600万' };
    const repeated = sourceIndexOf(twice.map((f) => ({ ...f, alsoIn: [also, also] })));
    expect([...repeated].map(([id, counts]) => [id, ...counts])).toEqual([['test-bulletin-2021', ['talent_total', 1]]]);
  });
});

describe('with the source texts', () => {
  const noBulletin: Mutation = (f) => {
    row(f, 'sources.json', 'test-bulletin-2021').file = 'bulletin.txt';
    for (const id of Object.keys(f)) {
      f[id] = JSON.parse(JSON.stringify(f[id]).replace(/"第\d段"/g, '1'));
    }
  };
  const change =
    (id: string, patch: Readonly<Record<string, unknown>>): Mutation =>
    (f) => {
      Object.assign(figure(f, id), patch);
    };

  it.each<readonly [string, Mutation, string, string]>([
    [
      'an expression in another line',
      change('talent_total.jiangbei.2021-06', { paragraph: 1 }),
      'figures/talent_total.json talent_total.jiangbei.2021-06 not-in-text',
      '3 of 4',
    ],
    [
      'a line beyond the text',
      change('financial_assets.jiangbei.2020.2', { paragraph: 6 }),
      'figures/financial_assets.json financial_assets.jiangbei.2020.2 paragraph',
      '3 of 4',
    ],
    [
      'a piece of a longer number',
      change('talent_total.jiangbei.2021-06', { asWritten: '2万人', value: 2e4, bound: 'exact', repeats: undefined }),
      'figures/talent_total.json talent_total.jiangbei.2021-06 not-in-text',
      '3 of 4',
    ],
    [
      'a bound word left out',
      change('financial_assets.jiangbei.2020', { asWritten: '3万亿元', bound: 'exact' }),
      'figures/financial_assets.json financial_assets.jiangbei.2020 bound-left-out',
      '3 of 4',
    ],
    [
      'further evidence that is not there',
      (f) => {
        at(figure(f, 'talent_total.chongqing.2020'), 'alsoIn', 0).asWritten = '不超过601万人';
      },
      'figures/talent_total.json talent_total.chongqing.2020 not-in-text',
      '3 of 4',
    ],
    ['a text that is not in the folder', noBulletin, 'sources.json test-bulletin-2021 no-source-text', '3 of 16'],
    [
      'an entity beyond the text',
      (f) => {
        row(f, 'entities.json', 'test-programme').paragraph = 60;
      },
      'entities.json test-programme paragraph',
      '4 of 4',
    ],
  ])('%s is named', (_what, mutate, problem, count) => {
    const { problems, summary } = checkBroken(mutate, { texts: true });
    expect([problems.map(brief), `${summary.found} of ${summary.inTexts}`]).toEqual([[problem], count]);
  });

  it('finds sentences that were taken over', () => {
    const sentence = '这是一句为了试验而编的话它比二十二个字长一些';
    const files = new Map<string, Uint8Array>();
    checkBroken(
      (f) => {
        at(f, 'entities.json', 'entities', 'test-fund', 'summary').zh = sentence;
      },
      { after: (all) => all.forEach((bytes, path) => void files.set(path, bytes)) },
    );
    const check = (texts: ReadonlyMap<string, string>): string[] =>
      checkData(files, { parse: parseQuantity, texts }).problems.map(brief);
    expect(check(TEXTS)).toEqual([]);
    expect(check(new Map([['report.txt', `${TEXTS.get('report.txt')}开头。${sentence}。`]]))).toEqual([
      'entities.json test-fund copied',
    ]);
    expect(check(new Map([...TEXTS, ['not-cited.txt', sentence]]))).toEqual([]);
  });
});
