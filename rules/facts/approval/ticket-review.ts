import { longTermSteps } from '../codes/ticket-long-term-step.ts';
import { ratingSteps, ratings, rehandlingExemptions, rehandlingSteps } from '../codes/ticket-rating.ts';
import { supervisionGrounds, supervisionSteps } from '../codes/ticket-supervision.ts';
import { code, codes, count, date, instant, section } from '../fact.ts';

/** A ticket under supervision (督办). */
export const ticketSupervision = section(
  '督办',
  'Supervision',
  {
    ground: code(supervisionGrounds, '督办情形', 'Ground of the supervision'),
    receivedOn: date('收到督办事项日期', 'Supervised matter received'),
    respondedOn: date('提交（反馈）日期', 'Response submitted'),
    steps: codes(supervisionSteps, '督办情况', 'Steps taken about the supervised matter'),
  },
  [['receivedOn', 'respondedOn']],
);

/** A complex matter pursued over a long time. */
export const ticketLongTerm = section(
  '长期推进事项',
  'Long-term matter',
  {
    receivedOn: date('收到长期推进事项日期', 'Long-term matter received'),
    planMadeOn: date('制定解决方案日期', 'Plan for the long-term matter made'),
    previousNoticeOn: date('上一次通报日期', 'Previous notice of progress'),
    nextNoticeOn: date('下一次通报日期', 'Next notice of progress'),
    procedureEndedOn: date('法定程序终结日期', 'Legal procedure ended'),
    reportedToSuperiorOn: date('最终情况上报日期', 'Final result reported to the superior department'),
    superiorOpinionOn: date('上级出具指导意见日期', 'Guidance of the superior department given'),
    steps: codes(longTermSteps, '推进情况', 'Steps taken about the long-term matter'),
  },
  [
    ['receivedOn', 'planMadeOn'],
    ['previousNoticeOn', 'nextNoticeOn'],
  ],
);

/** The caller rates; a bad rating has consequences. */
export const ticketRating = section(
  '满意度评价',
  'Rating by the caller',
  {
    reviewPassedAt: instant('办理审核通过时间', 'Review of the handling passed'),
    offeredAt: instant('提供评价渠道时间', 'Rating offered'),
    noticeReceivedOn: date('收到评价通知日期', 'Notice to rate received'),
    submittedOn: date('评价日期', 'Ticket rated'),
    first: code(ratings, '首次评价', 'First rating'),
    second: code(ratings, '第二次评价', 'Second rating'),
    secondReceivedOn: date('承办单位收到第二次评价日期', 'Second rating received by the unit'),
    opinionOn: date('提交履职尽责意见日期', 'Due-diligence opinion submitted'),
    steps: codes(ratingSteps, '评价处理情况', 'Steps taken about the rating'),
  },
  [
    ['noticeReceivedOn', 'submittedOn'],
    ['secondReceivedOn', 'opinionOn'],
  ],
);

/** A ticket rated badly is handled again. */
export const ticketRehandling = section(
  '再次办理',
  'Handling again',
  {
    times: count('再次办理次数', 'Times the ticket was handled again'),
    receivedOn: date('收到再次办理工单日期', 'Ticket received to be handled again'),
    repliedOn: date('再次办理答复日期', 'Reply given after handling it again'),
    exemption: code(rehandlingExemptions, '不进入再次办理的情形', 'Ground for not handling again'),
    result: code(
      { passed: ['审核通过', 'Passed'], failed: ['审核不通过', 'Failed'] },
      '再次办理审核结果',
      'Result of the review of what was handled again',
    ),
    steps: codes(rehandlingSteps, '再次办理情况', 'Steps taken in handling it again'),
  },
  [['receivedOn', 'repliedOn']],
);
