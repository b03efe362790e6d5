import type { CodeList } from '../fact.ts';

/** Done about the complaint (Government Procurement Law, its Regulations, Orders 74, 87 and 94). */
export const complaintSteps = {
  'decision-notified': ['书面通知投诉人和有关当事人', 'The complainant and those concerned were notified in writing'],
  'suspension-in-writing': ['书面通知暂停采购活动', 'The suspension was notified in writing'],
  dismissed: ['驳回投诉', 'The complaint was dismissed'],
  terminated: ['终止投诉处理程序', 'The proceedings were terminated'],
  'decision-published': ['在指定媒体上公告投诉处理决定', 'The decision was published in designated media'],
  'correction-told-at-once': ['一次性书面通知投诉人补正', 'All corrections told at once in writing'],
  'hearing-recorded': ['质证通知当事人到场并制作笔录', 'Parties were called to the hearing, and it was recorded'],
  'extra-time-told': ['将所需时间告知投诉人', 'The complainant was told of the time needed'],
  'termination-told': ['书面告知当事人终止处理', 'The parties were told of the termination'],
  upheld: ['认定投诉事项成立', 'The complaint was upheld'],
  'decision-served': ['将投诉处理决定书送达有关当事人', 'The decision was served'],
} satisfies CodeList;
