import type { CodeList } from '../fact.ts';

/** What a tender plan contains. */
export const tenderPlanContents = {
  tenderer: ['招标人', 'Tender owner'],
  'project-name': ['招标项目名称', 'Project name'],
  content: ['招标内容', 'Subject of the tender'],
  estimate: ['合同估算金额', 'Estimated contract sum'],
  'expected-notice-date': ['招标公告预计发布时间', 'Expected date of the notice'],
} satisfies CodeList;
