import { date, done, ifAny, section, yesno } from '../fact.ts';

/** Confirmation of the claim that the supplier asks for, so that it can borrow on it. */
export const claim = section('应收账款确权', 'Confirmation of the claim', {
  confirmationAskedOn: ifAny(date('提出确权请求日期', 'Confirmation of the claim asked for'), {
    zh: '没有提出',
    en: 'It was not asked for',
  }),
  confirmedOn: date('确认债权债务关系日期', 'Claim confirmed'),
});

/** A complaint about a payment that is late or refused. */
export const complaint = section(
  '拖欠款项投诉',
  'Complaint about a payment',
  {
    acceptedOn: date('受理投诉日期', 'Complaint accepted'),
    forwardedOn: date('转交处理投诉部门日期', 'Complaint forwarded to the department that handles it'),
    receivedOn: date('处理投诉部门收到投诉材料日期', 'Complaint received by the department that handles it'),
    extensionApproved: yesno('经批准延长处理期限', 'Longer time for the complaint approved'),
    resultOn: date('反馈处理结果日期', 'Result of the complaint given'),
    withdrawn: yesno('投诉已撤回', 'Complaint taken back'),
    resultInWriting: yesno('以书面形式反馈处理结果', 'Result of the complaint given in writing'),
  },
  [['acceptedOn', 'resultOn']],
);

/** Sums overdue at the end of a year, which the payer discloses (保障中小企业款项支付条例). */
export const overdueInfo = section('逾期信息公开', 'Disclosure of overdue sums', {
  overdueAtYearEnd: yesno('上一年度末逾期尚未支付', 'Overdue at the end of last year'),
  deadlineOn: date('应公开的最后一日（次年3月31日）', 'Last day to publish: 31 March of the next year'),
  publishedOn: date('逾期信息公开日期', 'Overdue sums published'),
  reportOn: date('企业年度报告公示日期', 'Annual report published'),
  inAnnualReport: done('已纳入企业年度报告', 'Stated in the annual report'),
});
