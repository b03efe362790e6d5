import { date, instant, period, section } from '../fact.ts';

/** The dates of the matter as a whole; a stage has its own under `stages`. */
export const timeline = section(
  '办理时间',
  'Timeline',
  {
    appliedOn: date('申请日期', 'Applied for'),
    acceptedOn: date('受理日期', 'Accepted'),
    completedOn: date('办结日期', 'Completed'),
    acceptedAt: instant('受理时间', 'Accepted, with the hour'),
    completedAt: instant('办结时间', 'Completed, with the hour'),
    promised: period('承诺办理时限', 'Promised time'),
    acceptanceLimit: period('规定受理时限', 'Time set for acceptance'),
    decisionLimit: period('规定审批时限', 'Time set for the decision'),
    replyLimit: period('规定答复时限', 'Time set for the reply'),
    registeredOn: date('工单登记日期', 'Ticket registered'),
    dispatchedOn: date('工单转派日期', 'Ticket dispatched'),
    repliedOn: date('答复日期', 'Replied'),
  },
  [
    ['appliedOn', 'acceptedOn'],
    ['acceptedOn', 'completedOn'],
    ['registeredOn', 'dispatchedOn'],
  ],
);
