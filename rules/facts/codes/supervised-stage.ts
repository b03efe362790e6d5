import type { CodeList } from '../fact.ts';

/** Stages of a purchase on record on the supervision platform. */
export const supervisedStages = {
  budget: ['采购预算', 'Budget'],
  intention: ['意向公开', 'Intention published'],
  'plan-filing': ['计划备案', 'Plan filed'],
  notice: ['信息发布', 'Notice published'],
  contract: ['合同签订', 'Contract signed'],
  payment: ['资金支付', 'Payment'],
} satisfies CodeList;
