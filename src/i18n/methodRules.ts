import { words } from './words.ts';

/** Each rule on pairs of values, by its id: what it is called, and why it is there. */
export const methodRules = words(
  {
    currency: { name: '单位不同', why: '人与元、元与美元没有共同的轴。' },
    definition: { name: '口径不同', why: '人才资源总量与创新创业人才都以人计，数的却不是同一些人。' },
    plan: { name: '计划与事实', why: '打算引进的不等于已经引进的。' },
    time_kind: { name: '性质不同', why: '某一天的人数与一年里新增的人数不是一类数。' },
    part_year: { name: '期间长短不同', why: '上半年的数小于全年，并不说明减少。' },
    break: { name: '口径中断', why: '普查换底、统计范围改动前后，数的变化有一部分只是数法的变化。' },
    boundary: { name: '区划更替', why: '接替者与被接替者的地域不同，前后不是同一个地方。' },
    overlap: { name: '地域重叠', why: '同一块地上的人和钱会被数两次。' },
    far_apart: { name: '年份相距太远', why: '隔了多年的数，差别里有多少是时间造成的，看不出来。' },
    mixed_dates: { name: '年份不同', why: '较晚的数多半较大，先后可能只是早晚。' },
    reprint: { name: '转载与原始来源', why: '转载可能抄错，也可能漏掉限定语。' },
    undecided: { name: '先后无法判定', why: '两个范围重叠，任何一个都可能更大。' },
    tie: { name: '并列', why: '两个确数相等，同享名次。' },
  },
  {
    currency: { name: 'Different units', why: 'People and yuan, yuan and dollars have no axis in common.' },
    definition: {
      name: 'Different definitions',
      why: 'Talent resources and innovation talent are both people, but not the same people.',
    },
    plan: { name: 'Plan and fact', why: 'Those who are to come are not those who came.' },
    time_kind: {
      name: 'Different kinds',
      why: 'How many there are on a day, and how many came in a year, are numbers of different sorts.',
    },
    part_year: {
      name: 'Periods of different length',
      why: 'Half a year is less than a whole one; that is no decline.',
    },
    break: {
      name: 'Break in the series',
      why: 'With a new census base or scope, part of the change is only in the counting.',
    },
    boundary: { name: 'Succession', why: 'The successor has other ground: it is not the same place as before.' },
    overlap: { name: 'Overlap', why: 'People and money on the same ground would be counted twice.' },
    far_apart: { name: 'Too far apart', why: 'Over many years nobody can tell how much of the difference is time.' },
    mixed_dates: {
      name: 'Different years',
      why: 'Later numbers are often larger: an order may be one of dates only.',
    },
    reprint: { name: 'Reprint and original', why: 'A copy may be mistaken, or have lost a qualification.' },
    undecided: { name: 'Undecided', why: 'The two ranges overlap: either may be the larger.' },
    tie: { name: 'Tie', why: 'Two equal exact numbers share their rank.' },
  },
);
