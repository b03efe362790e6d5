import { sealSteps } from '../codes/seal-step.ts';
import { codes, instant, section, yesno } from '../fact.ts';

/** The first set of seals of a new company, free of charge. */
export const seals = section(
  '免费刻章',
  'Free seals',
  {
    taken: yesno('企业选择免费刻章', 'Company takes the free seals'),
    orderAssignedAt: instant('分配订单时间', 'Order assigned'),
    deliveredAt: instant('印章送达政务服务中心时间', 'Seals delivered to the service centre'),
    steps: codes(sealSteps, '办理情况', 'Steps taken'),
  },
  [['orderAssignedAt', 'deliveredAt']],
);
