import type { CodeList } from '../fact.ts';

/** Contents of the notice (Government Procurement Law, its Regulations, Orders 74, 87 and 94). */
export const noticeContents = {
  purchaser: ['采购人和代理机构的名称、地址、联系方式', 'Purchaser and agency'],
  'project-and-budget': ['项目名称、预算金额', 'Project and budget'],
  requirements: ['采购需求', 'Requirements'],
  qualification: ['投标人的资格要求', 'Qualifications demanded'],
  documents: ['获取招标文件的时间、地点、方式', 'How to get the documents'],
  'notice-period': ['公告期限', 'Period of the notice'],
  deadline: ['投标截止时间、开标时间和地点', 'Deadline and opening'],
  contact: ['项目联系人', 'Contact'],
  'maximum-price': ['最高限价', 'Maximum price'],
  tenderer: ['招标人的名称和地址', 'Name and address of the tenderer'],
  nature: ['招标项目的性质', 'Nature of the project'],
  quantity: ['招标项目的数量', 'Quantity'],
  'place-and-time': ['实施地点和时间', 'Place and time of the project'],
  consortium: ['是否接受联合体投标', 'Whether consortia are accepted'],
} satisfies CodeList;
