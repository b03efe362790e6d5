import type { CodeList } from '../fact.ts';

/** Contents of the prequalification notice (Regulations art. 21, Order 87 art. 15). */
export const prequalificationNotices = {
  purchaser: ['采购人名称', 'Purchaser'],
  project: ['采购项目名称', 'Project'],
  requirements: ['采购需求', 'Requirements'],
  qualification: ['供应商资格要求', 'Qualifications demanded'],
  'time-and-place': ['提交申请文件的时间和地点', 'Time and place of applications'],
  budget: ['预算金额', 'Budget'],
  'notice-period': ['公告期限', 'Period of the notice'],
  contact: ['项目联系人', 'Contact'],
  consortium: ['是否接受联合体投标', 'Whether consortia are accepted'],
} satisfies CodeList;
