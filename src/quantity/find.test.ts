import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from './clean.ts';
import { findQuantities } from './find.ts';

function written(text: string): string[] {
  return findQuantities(text).map((f) => f.asWritten);
}
/** The raw text that each offset pair names. */
function slices(text: string): string[] {
  const points = [...text];
  return findQuantities(text).map((f) => points.slice(f.start, f.end).join(''));
}

describe('finds', () => {
  test.each<[string, string[]]>([
    ['全年投资突破3万亿元、增长6.1%。', ['突破3万亿元', '6.1%']],
    ['每年安排不少于5000万元,累计达3亿元', ['不少于5000万元', '3亿元']],
    ['用时不到两个半小时,连续5年', ['不到两个半小时', '5年']],
    ['三家企业、五个园区、七大板块、两支队伍', ['三家', '五个', '七大', '两支']],
    ['近三年培养1.8万名,占全市近1/3', ['三年', '1.8万名', '近1/3']],
    ['由5亿元增加到8亿元', ['5亿元', '8亿元']],
    ['从3.2万人到4.1万人', ['3.2万人', '4.1万人']],
    ['突破20项核心技术', ['20项']],
    ['上千名志愿者、万余名群众、数十个社区', ['上千名', '万余名']],
    ['引进500强企业10家', ['10家']],
    ['面积 5.47 万平方公里,占 6.6 %', ['5.47万平方公里', '6.6%']],
    ['约合人民币142亿元', ['约合人民币142亿元']],
    ['Talks drew more than 730 firms and nearly 500 labs.', ['more than 730 firms', 'nearly 500']],
    [
      'It rose 12.3 percent to RMB 3.5 trillion (US$ 480bn) in 2023.',
      ['12.3 percent', 'RMB 3.5 trillion', 'US$ 480bn'],
    ],
    ['At least three universities run for five years.', ['At least three universities', 'five years']],
    ['It has 41 Fortune 500 firms, six of them new.', ['41', 'six']],
    ['女职工过半，近半项目完工，一半企业盈利', ['过半', '近半', '一半']],
    ['月薪一万二，增至一百六十八，超过三百', ['一万二', '一百六十八', '超过三百']],
    ['同比-2.6%，结余为-40万元', ['-2.6%', '-40万元']],
    ['给予80万支持，安排2亿项目资金', ['80万', '2亿']],
    ['工资在3000元和5000元之间', ['3000元和5000元']],
    ['派出9批专家，首批12名', ['9批', '12名']],
    ['营收达 **21.5** 亿元，**突破3万**户', ['21.5亿元', '突破3万户']],
    ['CPI-0.3%，城乡比2.15，总数达到640。', ['-0.3%', '2.15', '640']],
    ['近千万家庭、500+家企业', ['近千万', '500+家']],
    ['rose from 90 billion yuan in 2019 to 1.2 trillion yuan', ['90 billion yuan', '1.2 trillion yuan']],
    ['nearly 3.4M users, 70K shops, a 6x rise', ['nearly 3.4M', '70K', '6x']],
    ['half a million, two and a half years', ['half a million', 'two and a half years']],
    ['7日内办结，9月15日以前，15日以内公示', ['7日', '15日以内']],
    ['两美元又三美分、五百或者更多', ['两美元又三美分', '五百或者更多']],
    ['由2020年的12家增加到2023年的46家', ['12家', '46家']],
    ['分别给予5万、3万、1万元', ['5万', '3万', '1万元']],
    ['高于全市2.26个百分点，低于全国0.3个百分点', ['2.26个百分点', '0.3个百分点']],
    ['十二块五，负百分之六', ['十二块五', '负百分之六']],
    ['Nine Liangjiang New Area firms', ['Nine']],
  ])('%s', (text, expected) => {
    expect(written(text)).toEqual(expected);
  });
});

describe('columns, mark-up and code points', () => {
  test('a number or word that a column breaks', () => {
    const text =
      '本区今年新引进各类人才12\n08名,比重升到全市50%以\n上,服务机构已经接近近490\n家。另有博士后五万\n余人在此工作。';
    expect(written(text)).toEqual(['1208名', '50%以上', '近490家', '五万余人']);
    expect(slices(text)).toEqual(['12\n08名', '50%以\n上', '近490\n家', '五万\n余人']);
  });
  test('a decimal that a line end breaks', () => {
    expect(written('人才贡献率升至35.\n6%')).toEqual(['35.6%']);
    expect(written('投入2\n.5亿元')).toEqual(['2.5亿元']);
  });
  test('cells and short lines stay apart', () => {
    expect(written('31\n8家工作站')).toEqual(['8家']);
    expect(written('<td>31</td><td>8家</td>')).toEqual(['8家']);
    expect(written('数量 35\n名称 甲')).toEqual([]);
    expect(written('565\t583万人')).toEqual(['583万人']);
  });
  test('tags inside, attributes, comments, style and script, entities', () => {
    const text =
      '<p class="x9家">引进<b>4.7</b>万<a href="/300家">人</a>,3&#20159;元</p><!-- 5家 --><style>i{top:3天}</style><script>"6家"</script>';
    expect(written(text)).toEqual(['4.7万人', '3亿元']);
    expect(slices(text)).toEqual(['4.7</b>万<a href="/300家">人', '3&#20159;元']);
  });
  test('indentation of the code is no column', () => {
    expect(written('<p>\n\t\t引进人才3\n\t\t.5万\n\t\t余人</p>')).toEqual(['3.5万余人']);
  });
  test('a sign that opens no tag is text', () => {
    expect(written('a<b 有3家 <')).toEqual(['3家']);
    expect(written('p<0.05 的5项')).toEqual(['5项']);
  });
  test('offsets count code points: emoji, byte order mark, line ends', () => {
    const text = '\ufeff😀\r\n🎉🎉共12家🎉3亿元';
    expect(slices(text)).toEqual(['12家', '3亿元']);
    expect(findQuantities(text)[0]).toMatchObject({ start: 7, end: 10 });
  });
  test('full width and traditional', () => {
    expect(findQuantities('新增１,２３４個團隊,５０％以上')).toMatchObject([
      { value: 1234, unit: '个', asWritten: '１,２３４個' },
      { value: 50, unit: 'percent', bound: 'at_least' },
    ]);
  });
});

test.each([
  '2021年9月3日、2021-11、今年5月20日、14:00:38、二〇二一年、2018—2020年、1—10月、20—21日',
  '第3位、第十届、前3、前10名、前8个月、第二批、第2、3名、No.5、Top10',
  '世界500强、1+10+N、6+3、3.0版、“1+2+4”、5G、A类、C919、sz000625、https://a.cn/300家/8.png',
  '三峡、万州、千佛、一体化、一站式、统一、一批、万盛、四川、两江新区、两地、三农、双一流、一带一路、十四五时期',
  '“四个率先”、“四个一百”、“三送两办一访”、“两高”、三位一体、千亿级产业',
  '〔2021〕5号、023-63891234、第12页、5·12地震、12345热线、3号线、90后、80年代',
  '每万人、每3年、一个目标、一支队伍、一年一度、十九大、三中全会、一季度、前三季度、上半年、半导体',
  '数十家、几百人、若干、比分3:2、8点30分、星期三、GB/T 15835-2011、工业4.0',
  '24小时自助服务、15分钟生活圈、985高校、211工程、“双八条”、一百零八将、“四个一百”',
  'the 13th Five-Year Plan, one in five residents',
  '十四五期间、十三五规划、给一三八零零打电话',
  '今年前10个月、2022年前三个季度、第2/3页',
  '六届四次全会、3单元、三年级2班、205国道、五台山、六公里站、成千上万、九年义务教育',
  '排名上升到12，版本为2.31，工业4.0，百兆100M宽带，4K',
  'In May 2021 the G20 met at 10:30 on May 18 over COVID-19, chapter 3, Fortune 500 and one of the issues.',
])('finds nothing in: %s', (text) => {
  expect(written(text)).toEqual([]);
});

test('any text: in order, apart, inside the text, and what stands there reads as found', { timeout: 60_000 }, () => {
  const piece = fc.constantFrom(
    ...'一三十百万亿点半余近超约个家元%/.,-+ 0123456789<>&"=第年人，。\n',
    '😀',
    '<b>',
    '</b>',
    '&nbsp;',
    '以上',
    '**',
    '三千',
    '万元',
    'nearly ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const points = [...text];
      const { length } = points;
      let last = 0;
      for (const f of findQuantities(text)) {
        expect(f.start).toBeGreaterThanOrEqual(last);
        expect(f.end).toBeGreaterThan(f.start);
        expect(f.end).toBeLessThanOrEqual(length);
        expect(f.asWritten).not.toMatch(/[\n<>]/);
        const slice = clean(points.slice(f.start, f.end).join('')).shown;
        expect(f.asWritten.replaceAll(' ', ''), text).toBe(slice.replace(/\s/g, ''));
        last = f.end;
      }
    }),
    { numRuns: 500 },
  );
});

test('hostile texts: unclosed, endless and nested, they end', { timeout: 60_000 }, () => {
  const size = 1 << 13;
  for (const piece of ['1', '一', '万', ' ', '<', '<a "', '一又', '1-', '<!--', '百分之']) {
    expect(Array.isArray(findQuantities(piece.repeat(size / piece.length)))).toBe(true);
  }
});
