import type { CodeList } from '../fact.ts';

/** Contents of the notice of a framework agreement (Ministry of Finance Order 110). */
export const frameworkNotices = {
  collector: ['征集人的名称、地址、联系人和联系方式', 'Who invites'],
  project: ['采购项目名称、编号，采购需求', 'Project and requirements'],
  'maximum-unit-price': ['最高限制单价', 'Maximum unit price'],
  users: ['适用的采购人或者服务对象范围', 'Who may buy'],
  qualification: ['供应商的资格条件', 'Qualifications'],
  term: ['框架协议的期限', 'Term'],
  documents: ['获取征集文件的时间、地点和方式', 'How to get the documents'],
  deadline: ['响应文件的提交和开启', 'Deadline and opening'],
  'notice-period': ['公告期限', 'Period of the notice'],
  invitation: ['订立开放式框架协议的邀请', 'Invitation to join'],
  'qualification-materials': ['应当提交的资格材料', 'Materials demanded'],
  'qualification-review': ['资格审查方法和标准', 'How qualification is reviewed'],
  upgrade: ['入围产品升级换代规则', 'Rule on newer products'],
  feedback: ['用户反馈和评价机制', 'Feedback'],
  'removal-and-supplement': ['清退和补充规则', 'Removing and adding suppliers'],
  credit: ['信用信息的查询和使用', 'Use of credit records'],
  'how-to-apply': ['提交申请的方式、地点和对申请文件的要求', 'How to apply'],
  'region-and-duties': ['履行合同的地域范围、权利和义务', 'Region, rights and duties'],
  'contract-text': ['采购合同文本', 'Text of the contract'],
  'fee-standard': ['付费标准、费用结算及支付方式', 'Fee, settlement and payment'],
} satisfies CodeList;
