import type { CodeList } from '../fact.ts';

/** Kinds of real-estate registration that documents treat apart. */
export const realEstateCases = {
  'enterprise-non-residential-transfer': ['企业间存量非住宅转移', 'Transfer of existing non-residential property between companies'],
  'other-transfer': ['其他转移登记', 'Other transfer'],
  'first-mortgage': ['首次抵押登记', 'First mortgage'],
  'mortgage-cancellation': ['抵押权注销登记', 'Cancellation of a mortgage'],
  'transfer-with-mortgage': ['转移登记合并抵押登记', 'Transfer together with mortgage'],
  'used-home-transfer': ['二手房转移', 'Transfer of a used home'],
  'information-query': ['信息查询', 'Query of information'],
  other: ['其他', 'Other'],
} satisfies CodeList;
