import type { CodeList } from '../fact.ts';

/** Steps done together for several utilities. */
export const jointSteps = {
  survey: ['联合勘察', 'Survey'],
  design: ['联合设计', 'Design'],
  construction: ['联合施工', 'Construction'],
  acceptance: ['联合验收', 'Acceptance'],
} satisfies CodeList;
