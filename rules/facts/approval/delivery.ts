import { deliveryMethods, deliverySteps } from '../codes/delivery-step.ts';
import { code, codes, instant, section } from '../fact.ts';

/** Delivery of the result. */
export const delivery = section(
  '结果送达',
  'Delivery of the result',
  {
    chosen: code(deliveryMethods, '申请人选择的送达方式', 'Method chosen by the applicant'),
    method: code(deliveryMethods, '送达方式', 'Way of delivery'),
    steps: codes(deliverySteps, '送达情况', 'Steps taken in the delivery'),
    dispatchedAt: instant('寄出时间', 'Sent off'),
    deliveredAt: instant('送达时间', 'Result delivered, with the hour'),
  },
  [['dispatchedAt', 'deliveredAt']],
);
