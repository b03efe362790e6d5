import type { CodeList } from '../fact.ts';

/** Done in concluding and performing the contract (Government Procurement Law, its Regulations, Orders 74, 87 and 94). */
export const contractSteps = {
  'consortium-signed-jointly': ['联合体各方共同签订合同', 'All members of the consortium signed'],
  'authorisation-annexed': ['提交授权委托书作为合同附件', 'The purchaser’s authorisation was annexed'],
  'in-writing': ['采用书面形式', 'The contract is in writing'],
  'subcontracting-agreed': ['分包经采购人同意', 'The purchaser agreed to the subcontract'],
  'other-terms-unchanged': [
    '补充合同不改变合同其他条款',
    'The supplementary contract leaves the other terms as they were',
  ],
  'changed-or-ended': ['变更、中止或者终止合同', 'The contract was changed, suspended or ended'],
  'standard-contract-used': ['使用政府采购合同标准文本', 'The standard contract was used'],
  'reviewed-by-counsel': ['合同文本经法律顾问审定', 'Legal counsel approved the text'],
} satisfies CodeList;
