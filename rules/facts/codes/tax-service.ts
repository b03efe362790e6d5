import type { CodeList } from '../fact.ts';

/** What is true of a taxpayer or a tax matter. */
export const taxCircumstances = {
  'registration-changed': ['已在市场监管部门变更登记', 'Change registered with the market regulator'],
  'change-data-shared': ['已收到共享的变更登记信息', 'Data of the change received'],
  'handling-request': ['来电有办税需求', 'Caller wants a matter handled'],
  'caller-ended-call': ['来电人自行结束通话', 'The caller ended the call'],
  'call-back-declined': ['来电人不要回访或者联系不上', 'Caller wants no call back or cannot be reached'],
  'cross-border-related-party': ['跨境关联交易', 'Cross-border related-party transactions'],
  'advance-service-requested': ['申请税务前置服务', 'Advance service asked for'],
  'new-taxpayer-reassessment': ['新设立纳税人申请纳税信用复评', 'New taxpayer asks for a reassessment of its credit'],
  'service-platform': ['在税务管理服务平台办理', 'On the tax management service platform'],
  'large-group-pilot': ['试点大企业集团', 'Large group of the pilot'],
  'online-review-item': ['线上流转审核类事项', 'Online item that needs a review'],
  'clearance-issued': ['已出具清税证明', 'Tax clearance issued'],
  'bay-area-payment': [
    '经“湾区通”跨境缴费',
    'Paid across the border through the payment service of the Greater Bay Area',
  ],
  'vat-credit-refund': ['增值税留抵退税', 'Refund of VAT credit'],
} satisfies CodeList;

/** What the tax office did, as its records show. */
export const taxSteps = {
  'record-synchronised': ['自动同步变更登记信息', 'Record changed automatically'],
  'clearance-sent-at-once': ['清税证明实时传送', 'Tax clearance sent in real time'],
  responded: ['事事响应', 'Responded to'],
  'follow-up-call': ['件件回访', 'Follow-up call made'],
  'call-kept-until-done': ['辅导至办结后结束通话', 'Call kept until the matter was done'],
  'link-pushed': ['推送办理链接', 'Link to the function pushed'],
  'advance-service': ['税务前置服务', 'Advance service'],
  'cost-estimate': ['协助测算成本', 'Help with estimating the cost'],
  'tailored-plan': ['“一书、一策、一函”定制服务', 'Tailored profile, plan and letter'],
} satisfies CodeList;

/** What the tax office offers. */
export const taxServices = {
  'package-for-new-taxpayers': ['新办纳税人“套餐式”服务', 'Package for new taxpayers'],
  'blockchain-invoice': ['区块链发票', 'Blockchain invoice'],
  'round-the-clock-invoices': ['24小时在线开具、交付、查验电子发票', 'E-invoices online around the clock'],
  'free-invoices': ['免费提供电子发票', 'E-invoices free of charge'],
  'hkd-payment': ['港币缴纳', 'Payment in Hong Kong dollars'],
  'credit-self-query': ['复评结果自我查询', 'Own query of the reassessed credit'],
  'online-throughout': ['全程网上办税', 'Tax matters online throughout'],
  'online-enquiry': ['税收政策、信息网上查询、咨询', 'Policies and data looked up and asked about online'],
} satisfies CodeList;
