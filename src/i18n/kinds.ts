import { words } from './words.ts';

/** Kinds of places, sources and named things. */
export const kinds = words(
  {
    place: {
      municipality: '直辖市',
      district: '区',
      county: '县',
      autonomous_county: '自治县',
      zone: '开发区、新区',
      outside: '市外',
    },
    source: {
      newspaper: '报纸',
      magazine: '期刊',
      agency: '通讯社',
      government: '政府网站',
      bulletin: '统计公报',
      yearbook: '年鉴',
      website: '网站',
      social: '自媒体',
    },
    entity: {
      fund: '基金',
      budget: '财政资金',
      programme: '人才计划',
      platform: '平台',
      workstation: '博士后工作站',
      institute: '研究机构',
      policy: '政策',
      event: '活动',
      alliance: '联盟',
    },
  },
  {
    place: {
      municipality: 'municipality',
      district: 'district',
      county: 'county',
      autonomous_county: 'autonomous county',
      zone: 'development zone',
      outside: 'outside the city',
    },
    source: {
      newspaper: 'newspaper',
      magazine: 'magazine',
      agency: 'news agency',
      government: 'government site',
      bulletin: 'statistical bulletin',
      yearbook: 'yearbook',
      website: 'website',
      social: 'social media',
    },
    entity: {
      fund: 'fund',
      budget: 'budget line',
      programme: 'programme',
      platform: 'platform',
      workstation: 'postdoc workstation',
      institute: 'institute',
      policy: 'policy',
      event: 'event',
      alliance: 'alliance',
    },
  },
);
