import { words } from './words.ts';

/** The share dialog of a card: link, QR code, embed code. */
export const share = words(
  {
    button: '分享',
    title: '分享这张图',
    link: '链接',
    copyLink: '复制链接',
    embed: '嵌入代码',
    copyEmbed: '复制嵌入代码',
    embedHint: '放进网页即可；图随框变宽，高度自动调整。',
    qr: '二维码',
    qrHint: '用手机扫码打开；二维码在本机绘成，没有经过任何网站。',
    qrTooLong: '链接太长，放不进二维码。',
    copied: '已复制。',
    copyFailed: '未能复制，请选中文字后自行复制。',
    local: '这一页在本机磁盘上，别人打不开它的链接；请用“导出”或“加入简报”。',
    close: '关闭',
  },
  {
    button: 'Share',
    title: 'Share this chart',
    link: 'Link',
    copyLink: 'Copy link',
    embed: 'Embed code',
    copyEmbed: 'Copy embed code',
    embedHint: 'Put it into a web page; the chart takes the width of its frame and sets its height itself.',
    qr: 'QR code',
    qrHint: 'Scan it with a phone. It is drawn here and was sent nowhere.',
    qrTooLong: 'The link is too long for a QR code.',
    copied: 'Copied.',
    copyFailed: 'Could not be copied; select the text and copy it yourself.',
    local: 'This page lies on a disk, where others cannot open its link. Use “Export” or “Add to brief”.',
    close: 'Close',
  },
);
