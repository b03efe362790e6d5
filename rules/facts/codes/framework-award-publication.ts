import type { CodeList } from '../fact.ts';

/** Contents of the announcement of a contract under a framework agreement (Ministry of Finance Order 110). */
export const frameworkAwardPublications = {
  purchaser: ['采购人的名称、地址和联系方式', 'Purchaser'],
  project: ['项目名称、编号', 'Project'],
  'supplier-and-amount': ['成交供应商名称、地址和成交金额', 'Supplier and sum'],
  subject: ['成交标的、规格或者服务标准、数量、单价', 'Subject, quantity and price'],
  'notice-period': ['公告期限', 'Period of the notice'],
  'suppliers-and-totals': ['所有成交供应商及其合同总数和总金额', 'All suppliers with number and sum of contracts'],
} satisfies CodeList;
