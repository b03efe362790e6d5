import type { CodeList } from '../fact.ts';

/** Against what an objection (异议) under the tendering law is raised. */
export const objectionTargets = {
  documents: ['招标文件', 'The tender documents'],
  prequalification: ['资格预审文件', 'The prequalification documents'],
  opening: ['开标', 'The opening of bids'],
  result: ['评标结果', 'The result of the evaluation'],
} satisfies CodeList;
