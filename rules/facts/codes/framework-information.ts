import type { CodeList } from '../fact.ts';

/** What purchasers are told of a framework agreement (Ministry of Finance Order 110). */
export const frameworkInformation = {
  'suppliers-and-contacts': ['所有入围供应商的名称、地址、联系方式', 'Suppliers and contacts'],
  products: ['入围产品信息', 'Products'],
  'agreed-price': ['协议价格', 'Prices agreed'],
  details: ['技术规格或者服务内容、标准等详细内容', 'Details of the products'],
} satisfies CodeList;
