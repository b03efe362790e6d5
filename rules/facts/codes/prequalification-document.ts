import type { CodeList } from '../fact.ts';

/** Contents of the prequalification documents (Order 87 art. 21). */
export const prequalificationDocuments = {
  invitation: ['资格预审邀请', 'Invitation'],
  qualification: ['申请人资格要求', 'Qualifications demanded'],
  criteria: ['资格审核标准和方法', 'Criteria and method'],
  forms: ['申请文件的内容和格式', 'Forms'],
  deadline: ['提交方式、截止时间、地点', 'Deadline and place'],
  credit: ['信用信息查询使用', 'Use of credit records'],
} satisfies CodeList;
