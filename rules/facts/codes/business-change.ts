import type { CodeList } from '../fact.ts';

/** Changes of which the hotline centre is told beforehand (Guangzhou hotline rules, art. 37). */
export const businessChanges = {
  'document-issued': [
    '发布对企业、群众影响较大的规范性文件和通知公告',
    'A document or notice of much effect on companies or people',
  ],
  'rules-of-frequent-business': [
    '办理量较大的业务规则变更且影响待遇、资格',
    'New rules of frequent business that touch benefits or eligibility',
  ],
  'difficult-information': ['推送专业性强、易误导的信息', 'Specialised information that may mislead'],
  'channel-changed': ['使用量较高的办事查询渠道变化', 'A much-used channel changes'],
  other: ['其他可能引发集中咨询的情形', 'Another cause of many enquiries'],
} satisfies CodeList;
