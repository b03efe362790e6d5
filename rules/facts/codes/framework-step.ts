import type { CodeList } from '../fact.ts';

/** Done under a framework agreement (Ministry of Finance Order 110). */
export const frameworkSteps = {
  'feedback-mechanism': ['建立用户反馈和评价机制', 'A mechanism for feedback was set up'],
  'supplier-removed': ['取消入围资格或者解除框架协议', 'The supplier was removed'],
  archived: ['建立真实完整的采购档案', 'A true and complete file was kept'],
  'order-told': ['书面告知所有入围供应商合同授予顺序', 'The order was told to all'],
  'result-told': ['将审核结果书面通知申请供应商', 'The applicant was told in writing'],
  'vouchers-demanded': ['要求供应商提供履约记录或者凭证', 'Records of performance were demanded'],
  'outside-award-archived': [
    '授予非入围供应商的证明材料和合同存档',
    'The proof and contract of an award outside were filed',
  ],
} satisfies CodeList;
