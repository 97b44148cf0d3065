import { expect, test } from 'vitest';
import { place } from '../../charts/common/fixture.ts';
import { placeFits } from './choose.ts';

test('a place is found by name, short name, pinyin, initials, former name and alias', () => {
  const p = place('yuzhong', '渝中', { pinyin: 'yu zhong', formerNames: ['市中区'], aliases: ['母城'] });
  for (const typed of ['渝中', '渝中区', 'yuzhong', 'Yu zhong', 'yz', 'yzq', 'zhong', '市中', '母城', ''])
    expect(placeFits(p, typed), typed).toBe(true);
  for (const typed of ['yb', '江北', 'zy', 'yuzhongx']) expect(placeFits(p, typed), typed).toBe(false);
});
