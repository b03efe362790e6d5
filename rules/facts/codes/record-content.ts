import type { CodeList } from '../fact.ts';

/** Contents of the record of the purchase (Government Procurement Law, its Regulations, Orders 74, 87 and 94). */
export const recordContents = {
  name: ['采购项目类别、名称', 'Class and name of the project'],
  'budget-and-price': ['采购项目预算、资金构成和合同价格', 'Budget, funds and contract price'],
  method: ['采购方式及其理由', 'Method and its reasons'],
  invitation: ['邀请和选择供应商的条件及原因', 'Conditions and reasons for inviting suppliers'],
  'award-reasons': ['评标（评审）标准及确定中标（成交）人的原因', 'Criteria and reasons for the award'],
} satisfies CodeList;
