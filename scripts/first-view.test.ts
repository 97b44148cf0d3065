import { expect, it } from 'vitest';
import { memoryLoader } from '../src/data/loader.ts';
import { fixtureFiles } from '../src/testing/dataset.ts';
import { bytesOf, figure, row, withIndex } from './checks/broken.fixture.ts';
import { firstView } from './first-view.ts';

it('names what the overview loads: the catalogue, the ranked indicator, those of the headlines and of the parts', async () => {
  const files = fixtureFiles();
  row(files, 'indicators.json', 'postdoc_workstations').theme = 'talent';
  figure(files, 'talent_total.chongqing.2020').parts = ['talent_total.jiangbei.2020', 'gdp.chongqing.2020'];
  const json = [...withIndex(bytesOf(files))].map(([path, bytes]) => {
    const content: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return [path, content] as const;
  });
  const first = await firstView(memoryLoader(Object.fromEntries(json)));
  expect(first.catalogue).toEqual(['manifest.json', 'places.json', 'indicators.json', 'bylines.json', 'coverage.json']);
  expect(first.figures).toEqual(['figures/talent_total.json', 'figures/postdoc_workstations.json', 'figures/gdp.json']);
});
