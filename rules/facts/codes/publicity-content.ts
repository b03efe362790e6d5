import type { CodeList } from '../fact.ts';

/** Contents of the publicity of a single source (Government Procurement Law, its Regulations, Orders 74, 87 and 94). */
export const publicityContents = {
  purchaser: ['采购人、采购项目名称和内容', 'Purchaser and project'],
  subject: ['拟采购的货物或者服务的说明', 'What is to be bought'],
  reasons: ['采用单一来源方式的原因及说明', 'Reasons'],
  supplier: ['唯一供应商名称、地址', 'Name and address of the supplier'],
  opinions: ['专业人员论证意见及其姓名、单位、职称', 'Opinions of the specialists'],
  period: ['公示的期限', 'Period'],
  contacts: ['采购人、财政部门的联系人和联系方式', 'Contacts'],
} satisfies CodeList;
