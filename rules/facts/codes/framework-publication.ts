import type { CodeList } from '../fact.ts';

/** Contents of an announcement or information on a framework agreement (Ministry of Finance Order 110). */
export const frameworkPublications = {
  project: ['采购项目名称、编号', 'Project'],
  collector: ['征集人的名称、地址和联系方式', 'Who invited'],
  'suppliers-ranked': ['入围供应商名称、地址及排序', 'Suppliers, ranked'],
  'price-or-score': ['最高入围价格或者最低入围分值', 'Highest price or lowest score'],
  'products-and-prices': ['入围产品或者服务内容，入围单价', 'Products and prices'],
  committee: ['评审小组成员名单', 'Committee'],
  'agency-fee': ['采购代理服务收费标准及金额', 'Fee of the agency'],
  'notice-period': ['公告期限', 'Period of the notice'],
  'suppliers-and-contacts': ['入围供应商名称、地址、联系方式', 'Suppliers and contacts'],
  'fee-standard': ['付费标准', 'Fee'],
} satisfies CodeList;
