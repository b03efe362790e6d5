import type { CodeList } from '../fact.ts';

/** What the general review of requirements and plan covers (财库〔2021〕22号 art. 30). */
export const generalReviewContents = {
  'procedure-and-contents': ['按规定的程序和内容确定需求、编制计划', 'Drawn up by the prescribed procedure'],
  'budget-assets-finance': ['需求符合预算、资产、财务等规定', 'In line with budget, assets and finance'],
  'reasons-for-choices': [
    '采购方式、评审规则、合同类型、定价方式的适用理由',
    'Reasons for method, evaluation, contract and pricing',
  ],
  'approvals-arranged': ['需报批准、核准的事项已作安排', 'Approvals are arranged'],
  'plan-complete': ['采购实施计划完整', 'The plan is complete'],
} satisfies CodeList;
