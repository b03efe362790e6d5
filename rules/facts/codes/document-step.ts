import type { CodeList } from '../fact.ts';

/** Steps that the documents of a tender went through, before they were published and after. */
export const documentSteps = {
  'leadership-decision': ['领导班子集体决策', 'Decision of the leadership'],
  'public-opinion': ['征求社会公众或行业意见', 'Public or trade opinion sought'],
  'documents-filed-online': ['招标文件网上备案', 'Tender documents filed online'],
} satisfies CodeList;
