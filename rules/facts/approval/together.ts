import { section, yesno } from '../fact.ts';

/** What was merged with what: one question for each merger, because each text asks for its own. */
export const together = section('合并办理', 'Handled as one', {
  acceptanceOpinion: yesno('统一出具一份验收意见', 'One acceptance opinion issued'),
  acceptanceSurveys: yesno('验收阶段测绘联合进行', 'Surveys of the acceptance stage done jointly'),
  comprehensiveSurvey: yesno('各项测绘整合为综合测绘', 'Surveys integrated into a comprehensive survey'),
  landSurveys: yesno('勘测定界和宗地测绘合并为一项', 'Boundary and parcel survey merged'),
  planningAndConstructionPermit: yesno(
    '工程规划许可和施工许可合并办理',
    'Planning and construction permit handled as one',
  ),
  siteOpinionAndPreReview: yesno('选址意见和用地预审合并核发', 'Site opinion and pre-review of land issued as one'),
  landPermitAndApproval: yesno('用地规划许可和用地批准合并核发', 'Land-use permit and land approval issued as one'),
  budgetAndDesign: yesno(
    '预算评审与初步设计及概算审批合并办理',
    'Budget review and approval of the preliminary design handled as one',
  ),
  prefabricationInDrawingReview: yesno(
    '装配式方案审查纳入施工图审查',
    'Review of the prefabrication plan included in the drawing review',
  ),
  constructionEquipmentIt: yesno(
    '项目所含的基建、设备、信息化合并审批',
    'Construction, equipment and IT, as far as the project has them, approved together',
  ),
  investmentAndStartUpCost: yesno(
    '项目所含的固定资产投资和开办费一体化审批',
    'Fixed investment and start-up cost, as far as the project has them, approved together',
  ),
  utilityOpinion: yesno('水电气网联合报装使用一张综合审批意见单', 'One combined opinion for all utilities'),
  transferAndMortgage: yesno('转移登记和抵押登记合并办理', 'Transfer and mortgage registered as one'),
  licenceWithBusinessLicence: yesno('许可证与营业执照合并办理', 'Licence handled with the business licence', {
    zh: '已有营业执照、只申办许可的，不填。',
    en: 'Left out where the business licence was had before and only the other licence is applied for.',
  }),
  licenceWithChange: yesno(
    '一并申请的关联许可与变更、注销登记一并受理',
    'Related licence, applied for with it, accepted with the change or deregistration',
  ),
  startUpIssue: yesno(
    '所申领的执照、印章、税控设备和发票一次发放',
    'Licence, seals, tax device and invoices, as applied for, handed out at once',
  ),
  outboundFiling: yesno('境外投资一口填报', 'Outbound investment filed in one place'),
});
