import type { CodeList } from '../fact.ts';

/** Contents of the evaluation report (Government Procurement Law, its Regulations, Orders 74, 87 and 94). */
export const reportContents = {
  'notice-and-opening': ['招标公告媒体、开标日期和地点', 'Medium of the notice, date and place of the opening'],
  'suppliers-and-members': ['投标人（供应商）名单和成员名单', 'Suppliers and members'],
  method: ['评审方法和标准', 'Method and criteria'],
  records: ['开标、评审记录及说明', 'Records'],
  candidates: ['评审结果和候选人', 'Result and candidates'],
} satisfies CodeList;
