// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { CHART_KINDS } from '../domain/chartKind.ts';
import { LANGS } from '../domain/words.ts';
import { longModels } from './pptx/fixture.ts';
import { noteText } from './sheet.ts';
import { stressCases } from './stress.fixture.ts';

/** What can be done on a screen only. A picture, a slide and a sheet cannot be opened, clicked or hovered over. */
const ON_SCREEN =
  /点开|点选|点击|点按|悬停|按钮|\bopen(?:s|ed)? (?:an?|any|it|the|them|to)\b|\b(?:click|tap|hover|press)\b/iu;

const models = LANGS.flatMap((lang) => [
  ...CHART_KINDS.flatMap((kind) =>
    stressCases(kind, lang).map(([name, model]) => ({ lang, name: `${kind} ${name}`, model })),
  ),
  ...longModels(lang).map((model) => ({ lang, name: `${model.kind} of forty`, model })),
]);

describe('no words of the screen in what leaves it', () => {
  test.each(models)('$lang $name', ({ lang, model }) => {
    const said = [
      model.title,
      model.subtitle,
      model.summary,
      model.empty ?? '',
      ...model.notes.map((n) => noteText(n, lang)),
    ];
    expect(said.filter((text) => ON_SCREEN.test(text))).toEqual([]);
  });
});
