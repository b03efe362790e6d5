import { buildingUses } from '../codes/building-use.ts';
import { investors } from '../codes/investor.ts';
import { projectClasses } from '../codes/project-class.ts';
import { projectExclusions } from '../codes/project-exclusion.ts';
import { projectReliefs } from '../codes/project-relief.ts';
import { projectSectors } from '../codes/project-sector.ts';
import { worksTypes } from '../codes/works-type.ts';
import { code, codes, date, money, quantity, section, yesno } from '../fact.ts';

/** The construction project as a whole: what decides which class and which relief it belongs to. */
export const project = section('工程项目', 'Construction project', {
  investment: code(
    { private: ['社会投资', 'Private'], government: ['政府投资', 'Government'] },
    '投资类型',
    'Kind of investment',
  ),
  class: code(projectClasses, '项目分类', 'Class of project'),
  simplifiedProcedure: yesno('已按该类项目的简化程序办理', 'Handled by the simplified procedure of its class'),
  investor: code(investors, '投资主体', 'Who invests'),
  procedure: code(
    {
      filing: ['备案', 'Filing'],
      verification: ['核准', 'Verification'],
      approval: ['审批', 'Approval'],
    },
    '立项方式',
    'How the investment is admitted',
  ),
  sector: code(projectSectors, '项目领域', 'Sector of the project'),
  exclusions: codes(
    projectExclusions,
    '涉及的除外情形',
    'Circumstances that exclude the project from simplified classes',
  ),
  industrial: yesno('工业项目', 'Industrial project'),
  major: yesno('重大项目', 'Major project'),
  qualifiedManufacturing: yesno('符合条件的制造业引资项目', 'Qualified manufacturing project'),
  higherLevelApproval: yesno(
    '由省级以上审批或国家、省重大项目',
    'Approved by the province or above, or major at that level',
  ),
  environmentalAssessmentByLaw: yesno(
    '依国家名录须办理环境影响评价',
    'Environmental assessment required by the national catalogue',
  ),
  meetsReliefConditions: yesno('符合豁免或简化审批的条件', 'Meets the conditions of the relief'),
  qualifiesFor: codes(projectReliefs, '符合条件、可适用的简化措施', 'Reliefs that the project qualifies for', {
    zh: '条件见各项措施所依据的规定，由填报人逐项认定。',
    en: 'The conditions stand in the rules behind each relief; whoever submits says for each whether they are met.',
  }),
  selfManaged: yesno('建设单位有工程项目管理能力', 'Builder can manage the works itself'),
  temporaryRelocation: yesno('管线临时迁改', 'Temporary relocation of pipelines'),
  prefabrication: yesno('须采用装配式建造', 'Prefabricated construction required'),
  noLocalSurvey: yesno('不涉及地方测绘的简易项目', 'Simple works without local surveying'),
  unitUsedSeparately: yesno('单位工程单独投入使用', 'A unit of works put into use on its own'),
  bimApplied: yesno('应用BIM技术', 'Building information modelling used'),
  fixedInvestment: money('新增固定资产投资', 'New investment in fixed assets'),
  inFreeTradeZone: yesno('位于自由贸易试验区', 'In a pilot free-trade zone'),
  refusedAsForeign: yesno('以外资为由限制准入', 'Refused or limited because the investment is foreign'),
  filingOfChange: yesno('变更备案', 'The filing changes what was filed before'),
  worksStartedOn: date('开工日期', 'Works started'),
  worksCost: money('工程投资额', 'Cost of the works'),
  floorArea: quantity('建筑面积', 'Floor area', 'm²'),
  settingOutCommittedOn: date('放线承诺日期', 'Commitment on setting-out given'),
  excavationStartedOn: date('基础开挖日期', 'Excavation started'),
  operationStartedOn: date('投入运行日期', 'Put into operation'),
});

/** The building, where limits of size or use decide the class. */
export const building = section('建筑', 'Building', {
  largestFloorArea: quantity(
    '最大单体建筑面积（不含地下）',
    'Floor area of the largest building, underground left out',
    'm²',
  ),
  height: quantity('建筑高度', 'Height of the building', 'm'),
  plotRatio: quantity('容积率', 'Plot ratio', ''),
  use: code(buildingUses, '用途', 'Use of the building'),
  works: code(worksTypes, '建设性质', 'New works or alteration'),
  simple: yesno('结构简单、功能单一', 'Simple structure and single function'),
  greenStandard: yesno('执行绿色建筑标准', 'Built to the green building standard'),
});
