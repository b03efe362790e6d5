import type { CodeList } from '../fact.ts';

/** The reason given for paying late. */
export const delayReasons = {
  'organisation-change': ['机构变动', 'Change of organisation'],
  'personnel-change': ['人员更替', 'Change of personnel'],
  'policy-adjustment': ['政策调整', 'Adjustment of policy'],
  'contract-financing': ['供应商参与合同信用融资', 'The supplier takes part in contract financing'],
  'supplier-dispute': ['与供应商存在争议', 'Dispute with the supplier'],
  other: ['其他', 'Other'],
} satisfies CodeList;
