import type { CodeList } from '../fact.ts';

/** Done in the prequalification (Order 87 art. 18). */
export const prequalificationSteps = {
  'documents-to-all-passed': [
    '招标文件向所有通过资格预审的供应商提供',
    'Documents given to all who passed the prequalification',
  ],
  'committee-formed': ['组建资格审查委员会审查资格预审申请文件', 'A committee examined the applications'],
  'results-told': ['向资格预审申请人发出资格预审结果通知书', 'Applicants were told the result in writing'],
} satisfies CodeList;
