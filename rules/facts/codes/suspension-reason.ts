import type { CodeList } from '../fact.ts';

/** Why a period did not run. */
export const suspensionReasons = {
  'applicant-correction': ['申请人补正', 'Correction by the applicant'],
  'expert-review': ['专家评审', 'Expert review'],
  'technical-assessment': ['技术审查、检验检测', 'Technical assessment, test or inspection'],
  hearing: ['听证', 'Hearing'],
  publicity: ['公示', 'Publicity period'],
  'applicant-own-time': ['申请人自身用时', 'Time of the applicant'],
  'bank-account': ['银行开户', 'Opening of a bank account'],
  other: ['其他', 'Other'],
} satisfies CodeList;
