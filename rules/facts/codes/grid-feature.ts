import type { CodeList } from '../fact.ts';

/** What is true of a power-grid project. */
export const gridFeatures = {
  substation: ['变电站', 'Substation'],
  'real-estate-substation': ['房地产开发项目变电站配套', 'Substation that belongs to a real-estate development'],
  'state-allocated-land': ['需使用划拨国有土地', 'Needs allocated state land'],
  'no-new-construction-land': [
    '不改变用途、无建（构）筑物、不新增建设用地',
    'Use unchanged, no structures, no new construction land',
  ],
  'approved-construction-land': ['使用已批准的建设用地', 'On approved construction land'],
  'less-land-or-shorter-line': ['用地减少或线路缩短', 'Less land or a shorter line'],
  'site-extended': ['超出原选址范围', 'Outside the original site'],
} satisfies CodeList;
