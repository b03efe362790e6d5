import type { CodeList } from '../fact.ts';
import { paymentClauses } from './payment-clause.ts';

/** What the contract provides for. */
export const contractContents = {
  ...paymentClauses,
  stages: ['履行阶段划分', 'Stages of performance'],
  'assessment-and-payment-schedule': ['考核要求及对应付款进度', 'Assessment and the payments tied to it'],
  'acceptance-plan': ['履约验收方案', 'Acceptance plan'],
  'phased-acceptance': ['分期验收要求', 'Acceptance by phases'],
  'cost-compensation': ['成本补偿', 'Compensation of costs'],
  'risk-sharing': ['风险分担', 'Sharing of risks'],
  green: ['绿色要求', 'Green requirements'],
  packaging: ['包装要求', 'Packaging'],
  transport: ['运输要求', 'Transport'],
  'packaging-acceptance': ['包装运输的验收条款', 'Acceptance of packaging and transport'],
  'service-types': ['服务种类', 'Kinds of service'],
  price: ['价格', 'Price'],
  'quality-standard': ['质量标准', 'Quality standard'],
  'delivery-time': ['交付时限和手续', 'Time and manner of delivery'],
  settlement: ['费用结算', 'Settlement'],
  'provincial-contract-code': ['全省统一合同编码', 'Common provincial contract code'],
  parties: ['采购人与中标人的名称和住所', 'Names and addresses of the parties'],
  'subject-and-quantity': ['标的、数量', 'Subject and quantity'],
  acceptance: ['验收要求', 'Acceptance'],
  liability: ['违约责任', 'Liability for breach'],
  disputes: ['解决争议的方法', 'Settlement of disputes'],
  'marked-reserved-for-smes': [
    '标注为中小企业预留合同',
    'Marked as a contract reserved for small and medium enterprises',
  ],
  'sme-agreement-annexed': [
    '联合协议或者分包意向协议作为合同组成部分',
    'Consortium or subcontract agreement as a part of the contract',
  ],
  warranty: ['质量保修范围和保修期', 'Warranty'],
  'intellectual-property': ['知识产权的归属和处理方式', 'Intellectual property'],
  'quantities-or-measure': ['实际采购数量或者计量方式', 'Quantities or how they are measured'],
} satisfies CodeList;
