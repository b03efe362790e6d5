import { coordinationDisputes, coordinationSteps } from '../codes/ticket-coordination.ts';
import { returnContents, returnDisputes, returnSteps } from '../codes/ticket-return.ts';
import { code, codes, count, date, section } from '../fact.ts';

/** A unit returns a ticket as not its own; joint handling may follow. */
export const ticketReturn = section('退回工单', 'Return of the ticket', {
  requestedOn: date('申请退回日期', 'Return of the ticket requested'),
  dispute: code(returnDisputes, '退回争议类型', 'Ground of the return'),
  contents: codes(returnContents, '退回申请内容', 'Contents of the request for return'),
  result: code(
    {
      approved: ['审核通过', 'Approved'],
      refused: ['审核不通过', 'Refused'],
      joint: ['转为共同办理', 'Joint handling'],
    },
    '退回审核结果',
    'Result of the review of the return',
  ),
  steps: codes(returnSteps, '退回后处理', 'What was done after the return'),
  unitsReturned: count('先后退回的承办单位次数', 'Times returned by different units'),
  leadReceivedOn: date('牵头单位收到日期', 'Ticket received by the leading unit'),
  coUnitsNotifiedOn: date('通知协办单位日期', 'Co-handling units notified'),
});

/** A hard ticket, or an appeal beyond one department or place, is coordinated. */
export const ticketCoordination = section(
  '疑难工单协调',
  'Coordination of a hard ticket',
  {
    dispute: code(coordinationDisputes, '争议类型', 'Kind of dispute'),
    requestReceivedOn: date('收到指导事项日期', 'Request for guidance received'),
    opinionOn: date('出具指导意见日期', 'Guidance given'),
    determinedOn: date('确定承办单位日期', 'Handling unit determined'),
    steps: codes(coordinationSteps, '协调情况', 'Steps taken in the coordination'),
  },
  [['requestReceivedOn', 'opinionOn']],
);

/** The time to handle a ticket is extended. */
export const ticketExtension = section(
  '延期',
  'Extension',
  {
    requestedOn: date('办理延期日期', 'Extension of the ticket made'),
    firstDueOn: date('首次办理期限届满日', 'First limit of the ticket ends'),
    previousDueOn: date('本次延期前的期限届满日', 'Limit before this extension ends', {
      zh: '第二次延期时填写',
      en: 'For a second extension',
    }),
    dueOn: date('延期后期限届满日', 'Extended limit ends'),
    times: count('延期次数', 'Number of extensions'),
    steps: codes(
      {
        'in-hotline-system': ['通过热线信息系统办理', 'Made in the hotline system'],
        'reason-told': ['告知延期理由', 'Reason told'],
        'limit-told': ['告知办理期限', 'New limit told'],
      },
      '延期情况',
      'Steps taken for the extension',
    ),
  },
  [['firstDueOn', 'dueOn']],
);
