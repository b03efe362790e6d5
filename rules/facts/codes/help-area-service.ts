import type { CodeList } from '../fact.ts';

/** What the area of a hall offers in which staff help with matters online. */
export const helpAreaServices = {
  guidance: ['导办指引', 'Guidance through the procedure'],
  'material-pre-check': ['材料预审', 'Check of documents beforehand'],
  'policy-advice': ['政策咨询', 'Advice on policies'],
} satisfies CodeList;
