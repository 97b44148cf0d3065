import { words } from './words.ts';

/** Single cards, their links, the brief and its presentation. */
export const brief = words(
  {
    badCard: '链接里没有可画的图：缺少图的种类或指标。',
    noCard: '这里可放一张图。在任一图的“分享”里可取它的嵌入代码。',
    nothing: '数据中没有这张图所要的内容：指标、地区或数字可能已更名。',
    fullView: '在渝才图中打开',
    embedIgnored: (list: string) => `链接中有未能识别的部分，已忽略：${list}。`,
  },
  {
    badCard: 'The link holds no chart: it names no kind of chart, or no indicator.',
    noCard: 'One chart can stand here. Each chart has its code under “Share”.',
    nothing: 'The data have nothing of what this chart asks for: an indicator, place or figure may have a new name.',
    fullView: 'Open in Yucai Atlas',
    embedIgnored: (list: string) => `Parts of the link were not understood and ignored: ${list}.`,
  },
);
