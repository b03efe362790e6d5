import { sealSteps } from '../codes/seal-step.ts';
import { code, codes, count, instant, section, yesno } from '../fact.ts';

/** The first set of seals of a new company, free of charge. */
export const seals = section(
  '免费刻章',
  'Free seals',
  {
    taken: yesno('企业选择免费刻章', 'Company takes the free seals'),
    orderAssignedAt: instant('分配订单时间', 'Order assigned'),
    deliveredAt: instant('印章送达政务服务中心时间', 'Seals delivered to the service centre'),
    total: count('免费印章枚数', 'Number of free seals'),
    mostOfAKind: count('同一种免费印章枚数（最多的一种）', 'Most seals of one kind'),
    material: code(
      { synthetic: ['普通合成材料', 'Ordinary synthetic material'], other: ['其他材料', 'Another material'] },
      '印章材料',
      'Material of the seals',
    ),
    charged: yesno('向企业收取免费印章费用', 'The company was charged for the free seals'),
    steps: codes(sealSteps, '办理情况', 'Steps taken about the seals'),
  },
  [['orderAssignedAt', 'deliveredAt']],
);
