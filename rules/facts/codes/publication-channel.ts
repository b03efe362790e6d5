import type { CodeList } from '../fact.ts';

/** Where information on a purchase is published. */
export const publicationChannels = {
  'central-procurement-site': ['中国政府采购网', 'China Government Procurement site'],
  'provincial-procurement-site': [
    '省（计划单列市）政府采购网',
    'Government procurement site of the province (or city with a plan of its own)',
  ],
  'national-tender-platform': ['中国招标投标公共服务平台', 'China Tendering and Bidding Public Service Platform'],
  'provincial-tender-site': ['省招标投标监管网', 'Provincial tender supervision site'],
  'provincial-trading-platform': ['省公共资源交易平台（粤公平等）', 'Provincial public-resource trading platform'],
  'city-trading-site': ['市公共资源交易网', 'City public-resource trading site'],
  'designated-media': ['省主管部门指定媒体', 'Media designated by the province'],
  other: ['其他', 'Other'],
} satisfies CodeList;
