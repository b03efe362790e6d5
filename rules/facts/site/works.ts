import { zoneArrangements } from '../codes/site-fire.ts';
import { codes, section, yesno } from '../fact.ts';

/** The works on the site. */
export const works = section('工程', 'Works', {
  inQualityCampaign: yesno('2023年5月至11月在建', 'Works under way between May and November 2023'),
  housing: yesno('住宅工程', 'Housing works'),
  subcontracted: yesno('有分包单位', 'There are subcontractors'),
  simpleLowRisk: yesno(
    '社会投资简易低风险或老旧小区、既有建筑改造',
    'Private, simple and of low risk, or renovation of an old estate or building',
  ),
  underSupervision: yesno('纳入工程质量安全监督范围', 'Subject to supervision of quality and safety'),
  riskGraded: yesno('已划分工程类别和风险等级', 'Class and risk grade of the works fixed'),
  supervisionFixed: yesno('已确定监督频次和内容', 'How often and on what the works are supervised is fixed'),
  noisyOrNight: yesno('噪声作业或夜间施工', 'Noisy or night work'),
  noiseOpinion: yesno(
    '监理单位已核定并出具意见',
    'The supervising engineer checked the noisy or night work and gave an opinion',
  ),
  supervised: yesno('实行监理', 'A supervising engineer is engaged'),
});

/** Extension or alteration of a building that stands. */
export const alteration = section('既有建筑扩建、改建', 'Extension or alteration of a building', {
  applies: yesno('属既有建筑扩建、改建施工', 'Extension or alteration of an existing building'),
  wholeBuilding: yesno('整栋均为施工区', 'The works zone takes up the whole building'),
  arrangements: codes(
    zoneArrangements,
    '分区管控措施',
    'How the works zone and the rest of the building are kept apart',
  ),
  worksZoneInUse: yesno('施工区营业、使用或居住', 'The works zone is in use or lived in'),
  restInUse: yesno('非施工区继续营业、使用或居住', 'The rest of the building stays in use'),
  standardMet: yesno('非施工区符合GB50720第4.3.3条', 'The rest of the building meets GB 50720, 4.3.3'),
});
