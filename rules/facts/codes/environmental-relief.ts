import type { CodeList } from '../fact.ts';

/** How the environmental assessment of a project was relieved. */
export const environmentalReliefs = {
  exempt: ['豁免环评', 'Exempt from assessment'],
  commitment: ['环评告知承诺', 'Assessment on commitment'],
  simplified: ['简化环评内容', 'Contents of the assessment simplified'],
} satisfies CodeList;
