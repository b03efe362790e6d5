import { siteFindings, siteSanctions } from '../codes/site-enforcement.ts';
import { codes, date, percent, section, yesno } from '../fact.ts';

/** What the authority established, and what it did about it. */
export const enforcement = section('监督执法', 'Enforcement', {
  findings: codes(siteFindings, '认定的情形', 'What the authority established'),
  safetyConditionsLacking: yesno('经核查不具备安全生产条件', 'Found to lack the conditions of work safety'),
  safetyLicenceHeld: yesno('企业持有安全生产许可证', 'The enterprise holds a work-safety licence'),
  randomCheck: yesno('随机抽查', 'It was a random check'),
  routineCheck: yesno('日常监督检查', 'It was a routine check'),
  specialField: yesno('特殊行业或重点领域', 'Special industry or key field'),
  severalDepartments: yesno('涉及多部门、多领域', 'Several departments or fields concerned'),
  jointCheck: yesno('跨部门联合检查', 'It was a joint check of several departments'),
  severalAddresses: yesno('一照多址的连锁企业', 'Chain with one licence for several addresses'),
  allOutletsClosed: yesno('因一个地址的违法使关联门店普遍停业', 'Outlets closed at large for what one of them did'),
  onAnnualList: yesno('列入年度抽查事项清单', 'On the list of checks of the year'),
  sampled: yesno('商品质量抽检', 'Goods were sampled'),
  majorDecision: yesno('重大执法决定', 'It is a major enforcement decision'),
  decidedOn: date('执法决定日期', 'Enforcement decision made'),
  benchmarkExists: yesno('有裁量权基准', 'There is a benchmark of discretion'),
  withinBenchmark: yesno('处罚在裁量权基准之内', 'The penalty keeps within the benchmark of discretion'),
  personsLiable: yesno('依法应当处罚到人', 'By law persons are to be punished as well'),
  foodSafety: yesno('食品安全违法', 'The breach is one of food safety'),
  onNoPenaltyList: yesno(
    '列入轻微违法不予处罚清单且符合条件',
    'The breach is on the list of those without penalty, conditions met',
  ),
  onReducedList: yesno(
    '列入从轻减轻处罚清单且符合条件',
    'The breach is on the list of reduced penalties, conditions met',
  ),
  penaltyImposed: yesno('予以行政处罚', 'A penalty was imposed'),
  penaltyReduced: yesno('从轻、减轻处罚', 'The penalty was reduced'),
  softMeansSuffice: yesno('非强制手段能够达到行政管理目的', 'Means without force suffice'),
  coerciveTaken: yesno('采取强制手段', 'Coercive means taken'),
  jointShare: percent(
    '全年跨部门联合抽查占总抽查次数的比例',
    'Joint checks as a share of all random checks of the year',
  ),
  creditSanction: yesno('实施失信惩戒', 'A credit sanction for dishonesty was imposed'),
  creditBasis: yesno('失信惩戒有法规或规定依据', 'The credit sanction has a basis in rules'),
  commitmentGiven: yesno('作出信用承诺', 'A credit commitment was given'),
  steps: codes(siteSanctions, '已采取的措施', 'Enforcement measures taken'),
  publicationDueOn: date('执法决定公示期限届满日', 'Last day for making the decision public', {
    zh: '依有关规定的公示期限；尚未届满或者依法不予公开的，填“未发生”',
    en: 'By the rules on publication; “not yet” where it has not come, or where the decision is not to be made public',
  }),
  closedOn: date('处理完毕日期', 'Case closed'),
});
