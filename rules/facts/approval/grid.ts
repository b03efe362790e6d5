import { gridFeatures } from '../codes/grid-feature.ts';
import { code, codes, section, yesno } from '../fact.ts';

/** A power-grid project. */
export const grid = section('电网工程', 'Power grid', {
  features: codes(gridFeatures, '工程情况', 'Features of the project'),
});

/** A 5G base station. */
export const station = section('5G基站', '5G base station', {
  partOfNewProject: yesno('属汇聚机房或新建项目配套', 'Aggregation room, or part of a new project'),
  occupies: code(
    {
      'green-land': ['公共绿地', 'Public green land'],
      road: ['城市道路', 'Urban road'],
      waterside: ['水域沿线', 'Waterside'],
      highway: ['公路', 'Highway'],
      none: ['不占用', 'None'],
    },
    '临时占用',
    'What the station occupies for a time',
  ),
  radiationWithinLimits: yesno('满足辐射环境标准', 'Radiation within the limits'),
});
