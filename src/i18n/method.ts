import { words } from './words.ts';

/** The page on how numbers are read, compared and drawn. */
export const method = words(
  {
    title: '方法',
    lead: '这里的数字来自新闻、公报和年鉴，写法不一，时点不一，所指的地域也会变。本页说明图表怎样读这些数、怎样比、何时不比。每条都配一个取自现有数据的实例，用的是与各页相同的绘图程序；点数字可看出处。',
    contents: '目录',
    example: '实例',
    wording: '写法',
    reading: '怎样读',
    figure: '实例',
    drawn: '画法',
    noExample: '现有数据中没有此类写法',
    rule: '规则',
    why: '缘由',
    outcomes: { axis: '并排', line: '连线', ratio: '相除', sum: '相加' },
    outcome: { fine: '可', flagged: '可，注明', refused: '不可' },
    insist: '可坚持',
    rulesCaption: '每一对数值都按此表检查。“可坚持”：读者可以执意这样画，图、图注和导出的文件都会写明。',
    orderCaption: '几个来源说法不同时，依次看：',
    idOf: (id: string) => `上图的引用编号是 ${id}。`,
    see: '去看',
    sections: {
      bounds: {
        title: '界值：数字写到哪里，就知道到哪里',
        text: [
          '“超2万亿元”不是2万亿元，而是不低于2万亿元；“近490家”不到490家。每个数都按原文的写法读成一个范围，真实数值在其中某处。',
          '图上深色是确定的部分，浅色是可能的部分，条的末端说明界限的种类。排序、倍数和比重都按范围计算，不按写出来的那个数。',
        ],
      },
      kinds: {
        title: '性质：时点、期间、累计、每年、计划',
        text: [
          '在站人数是某一天的数，招收人数是一年里的数，两者不能放在一条线上。图上用不同的点形区分，排序条中性质不同的一条中间留白；性质不同的数不连线、不相除。点里的刻痕和线的粗细、单双只用来分辨地区，黑白打印也认得出。',
          '不足一年的数单独成点，不与全年数相连。',
        ],
      },
      ranks: {
        title: '排序：分不出先后，就并列',
        text: [
          '甲的范围整个高于乙，甲才排在乙前。范围重叠的，先后无法判定：按写出来的数排列，但名次写成一段，如“1—2”，图注说明有几对无法判定。',
          '下例两地都写“不低于1亿元”：哪一个更多，没有人知道。',
        ],
      },
      overlap: {
        title: '地域重叠：同一块地只算一次',
        text: [
          '两江新区在2025年11月6日以前是开发区，压着江北、渝北、北碚的一部分；此后是行政区，江北、渝北不再存在。所以它是两个地区，各有各的数据。',
          '重叠的地区可以并排看，名字旁有记号；不能相加，不能叠成一条，也不能各占一份。',
        ],
      },
      same: {
        title: '能不能比：每一对数都要过这张表',
        text: [
          '人才资源总量与创新创业人才都以人计，却不是一回事；高技能人才的口径改过，前后不能连成一条线。画图以前，每一对数值按下表逐条检查：可比；可比而须注明；不可比，代之以最近的如实画法。',
        ],
      },
      dates: {
        title: '时点不一：数清楚，写明白',
        text: [
          '各地数据的年份常不相同。图注按实际画出的数逐年计数，读者可用“取数范围”限定年份；取“最新”时，各地取各自最近的数。',
          '年份相差超过该指标所能容许的，仍画，但注明。',
        ],
      },
      conflicts: {
        title: '说法不一：都保留，按规则取一个',
        text: [
          '几个来源对同一个数说法不同，全部保留。图上只画一个，旁边的小记号表示各家的差距；出处面板列出其余，可以改选，改选写在链接里，导出时也注明。',
        ],
      },
      plans: {
        title: '计划：打算不等于做到',
        text: [
          '“将引进”“到2025年达到”“签约”都是计划，画成空心虚线，不与已实现的数排序、连线或相加。',
          '地区页的“目标与结果”把计划与后来公布的数对照：达到、未达到、未到期、未见公布、未注明期限；数值的范围跨着目标的，写“无法判定”。',
        ],
      },
      missing: {
        title: '缺数：不是零，也不补',
        text: [
          '没有找到数据，不等于没有。缺的地区列在图注里，地图上画斜线；缺的年份不插值，线在那里断开。只有两三个地区公布某项数据，是常有的事。',
        ],
      },
      known: {
        title: '当时知道什么：按旧日的资料画',
        text: [
          '数据有两个时间：它说的是哪一天，以及哪一天公布。“取数范围”里选定一天，全站就只用那天以前公布的资料，像当天那样画，并在上方写明。',
          '来源只知年或月的，从该年、该月的最后一天算起；没有日期的，按数据集的日期算。宁可少画。',
        ],
      },
      derived: {
        title: '换算：位数不多于原文',
        text: [
          '人均、比重、倍数、指数、增长都由两个以上的数算出，也是范围：用最小的可能除以最大的可能，得下端，反之得上端。结果的有效位数不多于参与计算的数里最粗的那个。算式在出处面板里。',
          '名次按未舍入的结果排，因此显示相同的两个值也可能一先一后。',
        ],
      },
      health: {
        title: '资料状况：这张图靠得住几分',
        text: [
          '每张图下的“资料状况”说明：图上的数有几成出自原始来源，几成只有一个来源，几成是界值，最早的一条是哪年的，几对先后无法判定。',
          '“数据”页就全部数据说同样的话，并列出编者待办：哪些地区缺哪些指标，哪些来源是转载，哪些说法不一。',
        ],
      },
      cite: {
        title: '引用编号：一幅图一个号',
        text: [
          '每幅图有一个短编号，由数据版本和图的状态算出，印在图片和表格上，与链接一起。同一幅图在同一版数据里总是同一个号；数据更新后，前半截变，后六位不变。',
        ],
      },
    },
  },
  {
    title: 'Method',
    lead: 'The numbers here come from news, bulletins and yearbooks: worded differently, dated differently, about areas that change. This page says how the charts read them, how they compare them, and when they do not. Each rule has an example from the data as it stands, drawn by the same program as every other page; press a number for its evidence.',
    contents: 'Contents',
    example: 'Example',
    wording: 'Wording',
    reading: 'Read as',
    figure: 'Example',
    drawn: 'Drawn as',
    noExample: 'No figure of the collection is worded so',
    rule: 'Rule',
    why: 'Why',
    outcomes: { axis: 'side by side', line: 'joined', ratio: 'divided', sum: 'added' },
    outcome: { fine: 'yes', flagged: 'yes, and said', refused: 'no' },
    insist: 'may be insisted on',
    rulesCaption:
      'Every pair of values is held against this table. “May be insisted on”: a reader may have it drawn all the same; then picture, note and every exported file say so.',
    orderCaption: 'Where sources disagree, these decide, in this order:',
    idOf: (id: string) => `The citation id of the chart above is ${id}.`,
    see: 'See it',
    sections: {
      bounds: {
        title: 'Bounds: known as far as it is written',
        text: [
          '“Over 2 trillion yuan” is not 2 trillion but no less; “nearly 490” is less than 490. Each number is read as the range that its wording allows; the true value lies somewhere in it.',
          'In a chart, dark is certain and pale is possible, and the end of the bar says which kind of bound it is. Ranks, ratios and shares are worked out from the ranges, not from the number that is written.',
        ],
      },
      kinds: {
        title: 'Kinds: at a date, over a period, since a start, a year, planned',
        text: [
          'How many are in residence is a count of one day, how many were recruited one of a whole year: the two do not belong on one line. Points differ in shape, and among ranked bars one of another kind has a seam along it; numbers of different kinds are neither joined nor divided. What is cut into a point, and whether a line is heavy or double, only tells places apart, in black and white too.',
          'What covers less than a year stands as a point of its own and is not joined to whole years.',
        ],
      },
      ranks: {
        title: 'Ranks: a tie where the order is not known',
        text: [
          'One place comes before another only if its whole range lies above. Where ranges overlap nobody can tell: the places stand in the order of what is written, but share their ranks (“1–2”), and the note counts the undecided pairs.',
          'Both places below say “no less than 100 million yuan”. Which of them has more, nobody knows.',
        ],
      },
      overlap: {
        title: 'Overlap: the same ground counts once',
        text: [
          'Until 6 November 2025 Liangjiang was a development zone lying over parts of Jiangbei, Yubei and Beibei; since then it is a district, and Jiangbei and Yubei are no more. So it is two places, each with its own data.',
          'Places that overlap may stand side by side, with a mark at their names. They are never added, stacked or shared out.',
        ],
      },
      same: {
        title: 'May they be compared? Every pair passes this table',
        text: [
          'Talent resources and innovation and start-up talent are both people, and not the same; skilled workers came to be counted differently, and the two counts do not make one line. Before anything is drawn, each pair of values is held against the table: fine; fine if it is said; refused, with the nearest honest view in its place.',
        ],
      },
      dates: {
        title: 'Mixed dates: counted and said',
        text: [
          'Places often have data of different years. The note counts them from what is really drawn, and “Data used” can narrow the years; with “latest” each place has its own latest figure.',
          'Values further apart than the indicator bears are drawn, and the note says so.',
        ],
      },
      conflicts: {
        title: 'Disagreement: all kept, one chosen by rule',
        text: [
          'Where sources say different things of the same number, all are kept. One is drawn; a small mark beside it shows how far they differ. The evidence panel lists the others, and you may choose another: the link keeps that, and exports say it.',
        ],
      },
      plans: {
        title: 'Plans: intended is not achieved',
        text: [
          'What is to be reached, recruited or was signed is a plan: hollow and dashed, never ranked with, joined or added to what was achieved.',
          '“Plans and results” on the page of a place puts plans beside what was reported later: met, missed, not yet due, never reported, without a date; and “undecided” where the range of the number reaches over the target.',
        ],
      },
      missing: {
        title: 'Missing: not zero, and not filled in',
        text: [
          'Nothing found is not nothing there. The note lists the places without data, the map hatches them; missing years are not interpolated, and the line stops there. That only two or three places publish a number is common.',
        ],
      },
      known: {
        title: 'What was known when: drawn as of another day',
        text: [
          'A figure has two dates: the day that it is about and the day on which it was published. Choose a day in “Data used”, and everything is drawn from what was out by then, as it could have been drawn that day; a line at the top says so.',
          'A source dated to a year or month counts from its last day, one without a date from that of the dataset. Rather too little than too much.',
        ],
      },
      derived: {
        title: 'Derived numbers: no more digits than were written',
        text: [
          'Per head, share, ratio, index and growth come from two numbers or more and are ranges, too: the least possible over the most possible gives the lower end, and the other way round the upper. A result shows no more significant digits than the coarsest number in it. The formula stands in the evidence panel.',
          'Ranks go by the results before rounding: of two that read the same, one may stand before the other.',
        ],
      },
      health: {
        title: 'How well founded: how far a chart can be trusted',
        text: [
          '“How well founded” below each chart tells which share of its values rests on an original source, which on a single one, which is bounded, how old the oldest is, and how many pairs cannot be ranked.',
          'The page “Data” tells the same of all figures, with what is left to do for editors: what is missing for which places, which sources are copies, where sources disagree.',
        ],
      },
      cite: {
        title: 'Citation ids: one for each chart',
        text: [
          'Each chart has a short id made of the version of the data and the state of the chart, printed with the link on pictures and tables. The same chart of the same data always has the same id; when the data change, the first part changes and the last six signs stay.',
        ],
      },
    },
  },
);
