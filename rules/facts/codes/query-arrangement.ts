import type { CodeList } from '../fact.ts';

/** How replies to suppliers’ queries are organised. */
export const queryArrangements = {
  'named-officer': ['指定专人答复', 'A named officer replies'],
  'separate-posts': ['质疑处理与项目经办分离', 'Queries handled apart from the project'],
  // Kept for older files; each question now has a fact of its own.
  'query-published': ['公布质疑内容', 'Query published'],
  'reply-published': ['公布答复内容', 'Reply published'],
} satisfies CodeList;
