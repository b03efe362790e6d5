import { date, instant, orNone, period, section, yesno } from '../fact.ts';

/** The dates of the matter as a whole; a stage has its own under `stages`. */
export const timeline = section(
  '办理时间',
  'Timeline',
  {
    appliedOn: date('申请日期', 'Applied for'),
    acceptedOn: date('受理日期', 'Application accepted'),
    correctionToldOn: date('一次告知补正日期', 'Told what to correct', {
      zh: '当场或者一次告知需要补正的全部内容之日。',
      en: 'The day on which all that had to be corrected was told.',
    }),
    refusalToldOn: date('告知不受理（不予受理）日期', 'Told that the application is not accepted'),
    forwardedOn: date('下级机关报送初步审查意见日期', 'First opinion sent to the higher authority'),
    decidedOn: date('作出决定日期', 'Application decided', {
      zh: '作出准予或者不予行政许可决定之日，不同于送达日期。',
      en: 'The day of the decision, not of its delivery.',
    }),
    extensionApproved: yesno('经负责人批准延长期限', 'Extension approved by the head', {
      zh: '一个机关办理的，指本行政机关负责人批准；统一办理或者联合办理、集中办理的，指本级人民政府负责人批准。',
      en: 'By the head of the authority; where several handle it together, by the head of the government at that level.',
    }),
    deliveredOn: date('颁发、送达证件日期', 'Licence issued and delivered', {
      zh: '已通知领取而申请人未来领取的，填通知可以领取之日。',
      en: 'Where the applicant was told that it can be fetched and did not come, the day from which it could be.',
    }),
    completedOn: date('办结日期', 'Matter completed'),
    acceptedAt: instant('受理时间', 'Application accepted, with the hour'),
    completedAt: instant('办结时间', 'Matter completed, with the hour'),
    promised: orNone(period('承诺办理时限', 'Promised time'), '没有承诺', 'None was promised'),
    acceptanceLimit: orNone(period('规定受理时限', 'Time set for acceptance'), '没有规定', 'None is set'),
    decisionLimit: orNone(period('规定审批时限', 'Time set for the decision'), '没有规定', 'None is set'),
    replyLimit: orNone(period('规定答复时限', 'Time set for the reply'), '没有规定', 'None is set'),
    registeredOn: date('工单登记日期', 'Ticket registered'),
    dispatchedOn: date('工单转派日期', 'Ticket dispatched'),
    repliedOn: date('答复日期', 'Reply given'),
  },
  [
    ['appliedOn', 'acceptedOn'],
    ['acceptedOn', 'completedOn'],
    ['acceptedOn', 'decidedOn'],
    ['registeredOn', 'dispatchedOn'],
  ],
);
