import type { CodeList } from '../fact.ts';

/** Done in inviting suppliers (Government Procurement Law, its Regulations, Orders 74, 87 and 94). */
export const supplierSteps = {
  'chosen-at-random': ['通过随机方式选择被邀请的供应商', 'The invited suppliers were chosen at random'],
  'all-qualified-invited': ['符合资格条件的供应商全部受邀，无须抽取', 'All who qualify were invited, without a choice'],
  'draw-watched-by-two': ['两名以上采购人工作人员在场监督抽取', 'Two of the purchaser’s staff watched the draw'],
  'draw-recorded': ['抽取形成书面记录', 'The draw was recorded'],
  'invited-at-once': ['投标邀请书同时向所有受邀请的供应商发出', 'All invitations were sent at once'],
  'recommendations-in-writing': [
    '采购人和评审专家各自出具书面推荐意见',
    'Purchaser and experts each recommended in writing',
  ],
} satisfies CodeList;
