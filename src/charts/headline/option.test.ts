import { expect, test } from 'vitest';
import { PALETTES, SIZES } from '../../theme/tokens.ts';
import { textWidth } from '../common/text.ts';
import { drawSvg } from '../draw.ts';
import { optionOf } from '../registry.ts';
import { CASES } from './cases.ts';

test.each([150, 186, 220, 440])('at %s px the wording is whole wherever the width has room for it', (width) => {
  let seen = 0;
  for (const { model: of } of CASES) {
    // As a picture asks it: its place stands above the drawing.
    const model = { ...of('zh'), subtitle: '', period: '2023年末', wording: '突破630万人' };
    const detail = [model.period, model.wording].filter((s) => s !== '').join(' · ');
    if (detail === '' || textWidth(detail, SIZES.note) > width) continue;
    seen += 1;
    const svg = drawSvg(optionOf(model, { palette: PALETTES.light, width, height: 116, lang: 'zh' }), width, 116);
    expect(svg).toContain(`>${detail}<`);
  }
  expect(seen).toBeGreaterThan(0);
});
