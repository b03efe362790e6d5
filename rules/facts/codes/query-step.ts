import type { CodeList } from '../fact.ts';

/** Done about the challenge (Government Procurement Law, its Regulations, Orders 74, 87 and 94). */
export const querySteps = {
  'notified-in-writing': [
    '以书面形式通知质疑供应商和其他有关供应商',
    'The challenger and the others concerned were notified in writing',
  ],
  'agency-answered': ['代理机构就授权范围内的事项作出答复', 'The agency answered what lies within its mandate'],
  'referred-to-purchaser': ['代理机构告知供应商向采购人提出', 'The agency referred the supplier to the purchaser'],
  'experts-helped': ['评审专家配合答复询问和质疑', 'The experts helped to answer'],
  'signing-suspended': ['暂停签订合同或者中止履行合同', 'Signing or performance was suspended'],
  corrected: ['依法澄清或者修改采购文件', 'Documents clarified or changed'],
  'procedure-repeated': ['重新开展采购活动', 'Purchase repeated'],
  'next-candidate-chosen': ['从合格候选人中另行确定供应商', 'Another candidate chosen'],
  'change-reported': ['质疑答复导致结果改变的，书面报告财政部门', 'A change of the result was reported in writing'],
} satisfies CodeList;
