import { words } from './words.ts';

/** Plans of a place and what became of them. */
export const plans = words(
  {
    title: (n: number) => `目标与结果：${n} 项计划`,
    cardTitle: (place: string) => `${place}：目标与结果`,
    cardSubtitle: (n: number) => `${n} 项计划，先到期的在前`,
    none: (place: string) => `没有${place}的计划。`,
    planned: '目标',
    reported: '已公布的数',
    note: '目标按写法所允许的最低数算；期满之日的数，或期满前已经达到的数，才作结果。期满之后的数不作结果，因为其间可能又有增减。',
    states: {
      met: '达到',
      missed: '未达到',
      undecided: '无法判定',
      not_due: '未到期',
      unreported: '未见公布',
      undated: '未注明期限',
    },
    tally: (state: string, n: number) => `${state} ${n}`,
    comma: '，',
    result: '结果',
    latest: '最近所知',
  },
  {
    title: (n: number) => (n === 1 ? 'Plans and results: 1 plan' : `Plans and results: ${n} plans`),
    cardTitle: (place: string) => `${place}: plans and results`,
    cardSubtitle: (n: number) => `${n === 1 ? '1 plan' : `${n} plans`}, those due first come first`,
    none: (place: string) => `No plans of ${place}.`,
    planned: 'Plan',
    reported: 'Reported',
    note: 'A target is the least that its wording allows. The number of the last day of the period is a result, or one that reached the target before; what was counted later is none, for it may have come, or gone, since.',
    states: {
      met: 'met',
      missed: 'missed',
      undecided: 'undecided',
      not_due: 'not yet due',
      unreported: 'never reported',
      undated: 'no date given',
    },
    tally: (state: string, n: number) => `${n} ${state}`,
    comma: ', ',
    result: 'result',
    latest: 'last known',
  },
);
