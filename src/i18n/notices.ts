import { words } from './words.ts';

/** What is said of a link that was not wholly understood. */
export const notices = words(
  {
    ignored: (list: string) => `链接中有未能识别的部分，已忽略：${list}。`,
    ignoredMore: (n: number) => `另 ${n} 处`,
    dismiss: '知道了',
  },
  {
    ignored: (list: string) => `Parts of the link were not understood and ignored: ${list}.`,
    ignoredMore: (n: number) => `${n} more`,
    dismiss: 'Got it',
  },
);
