import type { CodeList } from '../fact.ts';

/** How replies to suppliers’ queries are organised. */
export const queryArrangements = {
  'named-officer': ['指定专人答复', 'A named officer replies'],
  'separate-posts': ['质疑处理与项目经办分离', 'Queries handled apart from the project'],
} satisfies CodeList;
