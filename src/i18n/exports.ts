import { words } from './words.ts';

/** The export menu, its messages, and the labels inside exported files. */
export const exports = words(
  {
    button: '导出',
    menu: (title: string) => `导出：${title}`,
    formats: {
      png: '图片 PNG（2×）',
      svg: '矢量图 SVG',
      csv: '数据 CSV',
      table: '复制数据',
      link: '复制链接',
    },
    working: {
      png: '正在生成图片…',
      svg: '正在生成矢量图…',
      csv: '正在生成数据文件…',
      table: '正在复制数据…',
      link: '正在复制链接…',
    },
    saved: (name: string) => `已开始下载：${name}`,
    copied: { table: '已复制，可粘贴到表格。', link: '已复制链接。' },
    failed: (format: string, why: string) => `未能导出“${format}”：${why}`,
    faults: {
      load: '导出程序未能载入，请检查网络后重试。',
      draw: '浏览器未能把图转成图片，可改用矢量图 SVG。',
      clipboard: '浏览器不允许写入剪贴板，可改用数据 CSV，或从地址栏复制。',
      unknown: '出现意外错误，请重试。',
    },
    brand: '渝才图 Yucai Atlas',
    columns: { figure: '数据编号', evidence: '出处链接', title: '来源标题', address: '来源地址' },
    foot: { title: '标题', subtitle: '副题', note: '说明', sources: '来源', version: '数据版本', link: '链接' },
    fileName: '渝才图',
  },
  {
    button: 'Export',
    menu: (title: string) => `Export: ${title}`,
    formats: {
      png: 'Picture, PNG (2×)',
      svg: 'Vector picture, SVG',
      csv: 'Data, CSV',
      table: 'Copy data',
      link: 'Copy link',
    },
    working: {
      png: 'Making the picture…',
      svg: 'Making the vector picture…',
      csv: 'Making the data file…',
      table: 'Copying the data…',
      link: 'Copying the link…',
    },
    saved: (name: string) => `Download started: ${name}`,
    copied: { table: 'Copied, ready to paste into a spreadsheet.', link: 'Link copied.' },
    failed: (format: string, why: string) => `“${format}” failed. ${why}`,
    faults: {
      load: 'The export code could not be loaded; check the connection and try again.',
      draw: 'The browser could not turn the drawing into a picture; try the vector picture, SVG.',
      clipboard: 'The browser does not allow writing to the clipboard; try the CSV, or copy from the address bar.',
      unknown: 'Something unexpected went wrong; try again.',
    },
    brand: '渝才图 Yucai Atlas',
    columns: { figure: 'Figure id', evidence: 'Evidence', title: 'Source title', address: 'Source address' },
    foot: {
      title: 'Title',
      subtitle: 'Subtitle',
      note: 'Note',
      sources: 'Sources',
      version: 'Data version',
      link: 'Link',
    },
    fileName: 'Yucai Atlas',
  },
);
