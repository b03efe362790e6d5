import type { CodeList } from '../fact.ts';

/** Why requirements are surveyed (财库〔2021〕22号 art. 11). */
export const surveyDuties = {
  prescribed: ['第十一条第一款第一至三项', 'Prescribed: art. 11(1) items 1 to 3'],
  'own-decision': ['第十一条第一款第四项', 'By own decision: art. 11(1) item 4'],
  none: ['不属于须调查项目', 'Not required'],
} satisfies CodeList;
