import type { CodeList } from '../fact.ts';

/** What the documents say of samples (Order 87 art. 22). */
export const sampleContents = {
  standard: ['样品制作的标准和要求', 'Standard of samples'],
  'testing-body': ['检测机构的要求、检测内容', 'Testing body and what is tested'],
} satisfies CodeList;
