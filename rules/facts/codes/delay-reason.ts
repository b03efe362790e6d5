import type { CodeList } from '../fact.ts';

/** The reason given for paying late. */
export const delayReasons = {
  'organisation-change': ['机构变动', 'Change of organisation'],
  'personnel-change': ['人员更替', 'Change of personnel'],
  'policy-adjustment': ['政策调整', 'Adjustment of policy'],
  'contract-financing': ['供应商参与合同信用融资', 'The supplier takes part in contract financing'],
  'head-changed': ['法定代表人或者主要负责人变更', 'Change of the legal representative or head'],
  'internal-procedure': ['履行内部付款流程', 'Internal procedure of payment'],
  'completion-filing': ['等待竣工验收备案或者批复', 'Waiting for the completion to be filed or approved'],
  'final-audit': ['等待决算审计', 'Waiting for the audit of the final accounts'],
  'supplier-dispute': ['与供应商存在争议', 'Dispute with the supplier'],
  other: ['其他', 'Other'],
} satisfies CodeList;
