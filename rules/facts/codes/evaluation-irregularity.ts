import type { CodeList } from '../fact.ts';

/** What was found amiss in an evaluation. */
export const evaluationIrregularities = {
  'member-departed-from-standard': ['成员偏离评标标准或方法', 'A member departed from the standard or method'],
  abnormality: ['评标报告存在异常', 'Abnormality in the report'],
  'confirmed-problem': ['确认存在问题', 'Problem confirmed'],
} satisfies CodeList;
