import type { CodeList } from '../fact.ts';

/** Published together with the result (Government Procurement Law, its Regulations, Orders 74, 87 and 94). */
export const publishedWithResults = {
  documents: ['采购文件', 'The documents of the purchase'],
  recommendations: ['被推荐供应商名单和推荐理由', 'Suppliers recommended, and why'],
  'sme-declaration': [
    '中标、成交供应商的《中小企业声明函》',
    'The winner’s declaration as a small or medium enterprise',
  ],
} satisfies CodeList;
