import { acceptancePlanContents } from '../codes/acceptance-plan-content.ts';
import { documentSteps } from '../codes/document-step.ts';
import { entrustmentContents } from '../codes/entrustment-content.ts';
import { generalReviewContents } from '../codes/general-review-content.ts';
import { implementationPlanContents } from '../codes/implementation-plan-content.ts';
import { keyReviewContents } from '../codes/key-review-content.ts';
import { planOmissionGrounds } from '../codes/plan-omission-ground.ts';
import { preparationSteps } from '../codes/preparation-step.ts';
import { requirementContents } from '../codes/requirement-content.ts';
import { requirementFaults } from '../codes/requirement-fault.ts';
import { reviewMembers } from '../codes/review-member.ts';
import { secrecyGrounds } from '../codes/secrecy-ground.ts';
import { smeUnsuitableGrounds } from '../codes/sme-unsuitable-ground.ts';
import { surveyContents } from '../codes/survey-content.ts';
import { surveyDuties } from '../codes/survey-duty.ts';
import { tenderParticulars } from '../codes/tender-particular.ts';
import { tenderPlanContents } from '../codes/tender-plan-content.ts';
import { code, codes, count, date, done, section, yesno } from '../fact.ts';

/** The purchaser's own file before the procedure starts. */
export const preparation = section('采购准备', 'Preparation', {
  steps: codes(preparationSteps, '已完成的准备工作', 'Preparatory steps taken'),
  budgetApproved: yesno('预算已批准', 'Budget approved'),
  categoryFollowsCatalogue: yesno('项目属性符合品目分类目录', 'Category follows the catalogue'),
  surveyDuty: code(surveyDuties, '需求调查依据', 'Ground for the survey'),
  surveyContents: codes(surveyContents, '需求调查的内容', 'What the survey covers'),
  surveyedSuppliers: count('需求调查的市场主体数量', 'Suppliers surveyed'),
  earlierSurvey: yesno(
    '编制采购需求前一年内已就相关标的调查，或可行性研究等已含调查内容',
    'Surveyed within the year before the requirements were drawn up, or in a feasibility study or the like',
  ),
  unsuitableForSmes: yesno('认为不适宜由中小企业提供', 'Held unsuitable for small and medium enterprises'),
  smeUnsuitableGrounds: codes(
    smeUnsuitableGrounds,
    '不适宜由中小企业提供的情形',
    'Grounds on which it is held unsuitable for small and medium enterprises',
  ),
  explanationSufficient: yesno('不适宜说明依据充分', 'Explanation of unsuitability well founded'),
  thirdPartyEntrusted: yesno('委托第三方开展需求工作', 'A third party entrusted with the requirements'),
  entrustmentAgreementSigned: yesno('已签订委托协议', 'Agreement with the third party signed'),
  entrustmentContents: codes(entrustmentContents, '委托协议内容', 'Contents of the agreement'),
  requirementsFinalisedOn: date('采购需求编制完成日期', 'Requirements finalised'),
  requirementsReviewedOn: date('采购需求审查通过日期', 'Requirements passed review'),
  planReviewedOn: date('采购实施计划审查通过日期', 'Implementation plan passed review'),
  planContents: codes(implementationPlanContents, '采购实施计划的内容', 'Contents of the implementation plan'),
  acceptancePlanContents: codes(acceptancePlanContents, '履约验收方案的内容', 'Contents of the acceptance plan'),
  reviewContents: codes(generalReviewContents, '一般性审查的内容', 'What the general review covered'),
  keyReviewContents: codes(keyReviewContents, '重点审查的内容', 'What the key review covered'),
  reviewers: codes(reviewMembers, '参与审查的部门和人员', 'Who took part in the review'),
  firstReviewFailed: yesno('首次审查未通过', 'First review failed'),
  reReviewedOn: date('重新审查通过日期', 'Renewed review passed'),
  keyReviewDue: yesno('属于重点审查范围', 'Within the scope of key review'),
  projectApprovedOn: date('项目审批（核准）日期', 'Project approved'),
  methodApprovedOn: date('非公开招标采购方式批准日期', 'Method other than the open tender approved'),
  documentSteps: codes(documentSteps, '招标文件的编制、备案步骤', 'Steps taken with the tender documents'),
  documentsReviewedOn: date('采购文件审查日期', 'Tender documents reviewed'),
  documentsMatchRequirements: yesno('采购文件与审核通过的需求一致', 'Tender documents match the approved requirements'),
  responsibleNamedOn: date('确定项目负责人日期', 'Persons responsible named'),
  particularsApproved: done(
    '招标范围、方式、组织形式已经审批、核准',
    'Scope, mode and organisation of the tender approved',
  ),
  changedWithoutApproval: codes(
    tenderParticulars,
    '经审批、核准部门确定后未经批准变更的招标事项',
    'Particulars laid down by the project approval and changed without approval',
  ),
  statutoryGroundMet: yesno('不招标或邀请招标符合法定情形', 'Statutory ground for no tender or an invited tender'),
  statutoryProcedureFollowed: yesno(
    '不招标或邀请招标已履行规定程序',
    'Prescribed procedure for no tender or an invited tender followed',
  ),
  reasonsPublishedOn: date('不招标或邀请招标理由公示日期', 'Reasons for no tender or an invited tender published'),
  reasonsWithheld: codes(
    secrecyGrounds,
    '不公示不招标或邀请招标理由的保密依据',
    'Grounds of secrecy for not publishing the reasons for no tender or an invited tender',
  ),
});

/** The procurement requirements. */
export const requirements = section('采购需求', 'Requirements', {
  contents: codes(requirementContents, '采购需求的内容', 'Contents of the requirements'),
  faults: codes(requirementFaults, '采购需求中的问题', 'Faults in the requirements'),
});

/** The tender plan. */
export const plan = section('招标计划', 'Tender plan', {
  contents: codes(tenderPlanContents, '招标计划的内容', 'Contents of the tender plan'),
  omissionGrounds: codes(planOmissionGrounds, '不发布招标计划的理由', 'Grounds for publishing no tender plan'),
});
