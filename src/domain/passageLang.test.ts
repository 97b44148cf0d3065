import { expect, test } from 'vitest';
import { passageLang } from './passageLang.ts';

test('a passage has a language of its own where it is not the page’s', () => {
  expect(passageLang('超2万亿元', 'en')).toBe('zh-CN');
  expect(passageLang('Xinhua 新华社 (2021)', 'en')).toBe('zh-CN');
  expect(passageLang('over 2 trillion', 'en')).toBeUndefined();
  expect(passageLang('over 2 trillion', 'zh')).toBe('en');
  expect(passageLang('超2万亿元', 'zh')).toBeUndefined();
});

test('numbers, short names and nothing have none', () => {
  for (const text of ['', '2020', 'GDP', '≥ 3.5', 'R&D']) {
    expect(passageLang(text, 'zh')).toBeUndefined();
    expect(passageLang(text, 'en')).toBeUndefined();
  }
});
