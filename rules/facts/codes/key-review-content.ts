import type { CodeList } from '../fact.ts';

/** What the key review covers (财库〔2021〕22号 art. 31). */
export const keyReviewContents = {
  'non-discrimination': ['非歧视性审查', 'Discrimination'],
  competition: ['竞争性审查', 'Competition'],
  policy: ['采购政策审查', 'Procurement policy'],
  'performance-risk': ['履约风险审查', 'Risks of performance'],
} satisfies CodeList;
