import { words } from './words.ts';

/** One card: how its drawing is read by keys, what it says where it cannot be drawn, how it comes into the brief. */
export const card = words(
  {
    badCard: '链接里没有可画的图：缺少图的种类或指标。',
    noCard: '这里可放一张图。在任一图的“分享”里可取它的嵌入代码。',
    nothing: '数据中没有这张图所要的内容：指标、地区或数字可能已更名。',
    blocked: '图未能载入。如果它嵌在受限的框（iframe sandbox）里，服务器须允许其他来源读取它的文件。',
    fullView: '在渝才图中打开',
    embedIgnored: (list: string) => `链接中有未能识别的部分，已忽略：${list}。`,
    more: (what: string) => `分享、导出：${what}`,
    close: '关闭',
    onlyHere:
      '图中的边界是您自己的文件，只在本页里，没有离开浏览器；所以这张图没有链接和嵌入代码，也不能加入简报。图片、表格与 PPTX 可以导出。',
    add: '加入简报',
    addNumbers: (n: number) => `把这 ${n} 个数加入简报`,
    added: (n: number) => `已加入，简报现有 ${n} 张图。`,
    openBrief: '打开简报',
    fullBrief: (most: number) => `简报最多 ${most} 项，放不下了，请先移去几项。`,
    keepFaults: {
      full: '浏览器没有空间了：改动只在本页里，关闭前请存为文件。',
      denied: '浏览器不允许保存：改动只在本页里，关闭前请存为文件。',
    },
    help: '方向键移到各个数值，回车看出处，Shift 加回车看地区。',
    emptyHelp: '此图没有可选的数值。',
  },
  {
    badCard: 'The link holds no chart: it names no kind of chart, or no indicator.',
    noCard: 'One chart can stand here. Each chart has its code under “Share”.',
    nothing: 'The data have nothing of what this chart asks for: an indicator, place or figure may have a new name.',
    blocked:
      'The chart could not be loaded. Where it stands in a sandboxed frame, its server must let other origins read its files.',
    fullView: 'Open in Yucai Atlas',
    embedIgnored: (list: string) => `Parts of the link were not understood and ignored: ${list}.`,
    more: (what: string) => `Share, export: ${what}`,
    close: 'Close',
    onlyHere:
      'The boundaries drawn are from a file of your own. They are in this page only and never left the browser, so this map has no link, no embed code and no place in a brief. Pictures, tables and PPTX can be exported.',
    add: 'Add to brief',
    addNumbers: (n: number) => (n === 1 ? 'Add this number to the brief' : `Add these ${n} numbers to the brief`),
    added: (n: number) => (n === 1 ? 'Added. The brief holds 1 chart.' : `Added. The brief holds ${n} charts.`),
    openBrief: 'Open the brief',
    fullBrief: (most: number) => `A brief holds ${most} items at most; remove some first.`,
    keepFaults: {
      full: 'The browser has no room left: changes live in this page only. Save them as a file before you close it.',
      denied: 'The browser keeps nothing: changes live in this page only. Save them as a file before you close it.',
    },
    help: 'Arrow keys move between values, Enter opens the evidence, Shift+Enter the place.',
    emptyHelp: 'This chart has no values to choose.',
  },
);
