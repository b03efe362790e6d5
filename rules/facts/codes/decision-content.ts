import type { CodeList } from '../fact.ts';

/** Contents of the decision (Government Procurement Law, its Regulations, Orders 74, 87 and 94). */
export const decisionContents = {
  parties: ['投诉人和被投诉人的姓名或者名称、通讯地址', 'Parties'],
  findings: ['查明的事实、处理决定的依据', 'Facts and basis'],
  decision: ['处理决定的内容', 'Decision'],
  remedies: ['告知行政复议、行政诉讼的权利', 'Further remedies'],
  'date-and-seal': ['作出机关、日期和公章', 'Authority, date and seal'],
} satisfies CodeList;
