import type { CodeList } from '../fact.ts';

/** What the list handed over with the land contains. */
export const landListContents = {
  assessments: ['评估评价成果', 'Results of assessments'],
  'control-indicators': ['控制指标、技术要求', 'Control indicators and technical requirements'],
  'utility-points': ['水电气、通讯连接点和接驳要求', 'Connection points and terms of the utilities'],
  'planning-conditions': ['规划条件', 'Planning conditions'],
  greening: ['绿化要求', 'Greening requirements'],
} satisfies CodeList;
