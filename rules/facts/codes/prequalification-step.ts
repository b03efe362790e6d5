import type { CodeList } from '../fact.ts';

/** Done in the prequalification (Order 87 art. 18). */
export const prequalificationSteps = {
  'documents-to-all-passed': [
    '招标文件向所有通过资格预审的供应商提供',
    'Documents given to all who passed the prequalification',
  ],
} satisfies CodeList;
