import type { SearchRow } from '../../domain/search/find.ts';
import { toName } from '../../domain/search/name.ts';
import { MENU } from '../../domain/viewName.ts';
import { shell as english } from '../../i18n/en/shell.ts';
import { COMMAND_PINYIN, search, VIEW_PINYIN } from '../../i18n/search.ts';
import { shell } from '../../i18n/shell.ts';
import type { Go, Here } from '../../state/location.tsx';

/** What a command does: goes to another state, copies the link, opens a file, or shows the keys. */
export type Deed = Go | 'copyLink' | 'openFile' | 'keys';

export interface Command {
  readonly row: SearchRow;
  readonly deed: Deed;
}

type Word = keyof typeof COMMAND_PINYIN;

function command(word: Word, deed: Deed): Command {
  const names = [toName(search.zh.commands[word], COMMAND_PINYIN[word]), toName(search.en.commands[word])];
  return { row: { kind: 'command', id: word, names }, deed };
}

/** The Chinese name of a view with its sound, where that is known. */
function pinyinOfView(name: string, before = ''): string {
  const pinyin = VIEW_PINYIN[name];
  return pinyin === undefined ? '' : `${before}${pinyin}`;
}

/**
 * All that can be commanded here: what is already so is left out. Views are found by their English names in Chinese, too,
 * when the page has not loaded its English words.
 */
export function commandsOf(here: Here): Command[] {
  const views = MENU.map(({ name }): Command => {
    const [zh, en] = [shell.zh.views[name], english.views[name]];
    const names = [
      toName(search.zh.goTo(zh), pinyinOfView(zh, `${VIEW_PINYIN.前往} `)),
      toName(search.en.goTo(en)),
      toName(zh, pinyinOfView(zh)),
      toName(en),
    ];
    return { row: { kind: 'command', id: `view-${name}`, names }, deed: { address: { view: name, id: null } } };
  });
  const at = here.address?.id === null ? here.address.view : null;
  return [
    ...views.filter((c) => c.row.id !== `view-${at}`),
    ...(here.lang === 'zh' ? [] : [command('langZh', { query: { lang: 'zh' } })]),
    ...(here.lang === 'en' ? [] : [command('langEn', { query: { lang: 'en' } })]),
    ...(here.theme === 'light' ? [] : [command('themeLight', { query: { theme: 'light' } })]),
    ...(here.theme === 'dark' ? [] : [command('themeDark', { query: { theme: 'dark' } })]),
    ...(here.theme === null ? [] : [command('themeSystem', { query: { theme: null } })]),
    command('copyLink', 'copyLink'),
    command('openFile', 'openFile'),
    command('keys', 'keys'),
  ];
}
