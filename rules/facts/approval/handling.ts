import { approvalDecisions } from '../codes/approval-decision.ts';
import { approvalPractices } from '../codes/approval-practice.ts';
import { approvalRefusals } from '../codes/approval-refusal.ts';
import { environmentalReliefs } from '../codes/environmental-relief.ts';
import { handlingModes } from '../codes/handling-mode.ts';
import { handlingServices } from '../codes/handling-service.ts';
import { mergedItems } from '../codes/merged-item.ts';
import { parallelItems } from '../codes/parallel-item.ts';
import { code, codes, done, section, yesno } from '../fact.ts';

/** How the office handled the matter, as its papers show. One fact answers one question: what holds of one way says nothing of another. */
export const handling = section('办理', 'Handling', {
  decision: code(approvalDecisions, '决定', 'Decision on the application'),
  refusalLawful: yesno('不予受理或者不批准有法定依据', 'Not accepting or refusing it rests on law'),
  modes: codes(handlingModes, '对申请人的减免和便利', 'Reliefs given to the applicant'),
  merged: codes(mergedItems, '合并办理的证照和备案', 'Permits and filings handled as one'),
  planningPowersTransferred: yesno('规划审批职能已划转至审批部门', 'Planning powers moved to the approval department'),
  parallel: codes(parallelItems, '并联办理的事项', 'What was handled in parallel'),
  inParallel: yesno('涉及的各部门并联审批', 'Departments concerned handled it in parallel'),
  jointPermitInParallel: yesno('一并申请的许可并联审批', 'Permits applied for together handled in parallel'),
  onlineThroughout: yesno('全流程网上办理', 'Handled online throughout'),
  acceptanceOnlineThroughout: yesno(
    '联合验收和首次登记全流程网上办理',
    'Joint acceptance and first registration online throughout',
  ),
  byCommitment: yesno('该告知承诺事项按告知承诺制办理', 'Item on the list for commitments handled on commitment'),
  permitsOnCommitment: yesno(
    '工程规划许可和施工许可均按告知承诺制办理',
    'Planning and construction permit both on commitment',
  ),
  planningPermitOnCommitment: yesno('规划许可按告知承诺制办理', 'Planning permit on commitment'),
  constructionPermitOnCommitment: yesno('施工许可按告知承诺制办理', 'Construction permit on commitment'),
  acceptedDespiteMissing: yesno('容缺受理', 'Accepted although secondary documents were missing'),
  reviewedDespiteMissing: yesno('容缺审批', 'Reviewed although secondary documents were missing'),
  instant: yesno('秒批（即时审批）', 'Decided instantly by the system'),
  doneOnTheSpot: yesno('当场（即时）办结', 'Done on the spot'),
  fastTrack: yesno('按快速（加快）程序审批', 'Handled on a fast track'),
  environmentalRelief: codes(environmentalReliefs, '环评的豁免、承诺或简化', 'Relief in the environmental assessment'),
  formalReviewOnly: yesno('只作形式审查', 'Formal review only'),
  reviewWaived: yesno('免审', 'Review waived'),
  atOneWindow: yesno('综合窗口（一窗）受理', 'Accepted at one window'),
  singleLevel: yesno('在同一层级全流程审批', 'Approved throughout at one level of government'),
});

/** What the office refused, imposed or offered, as the applicant attests. */
export const conduct = section('办理行为', 'Conduct of the office', {
  refusals: codes(approvalRefusals, '拒绝的事项', 'What was refused'),
  practices: codes(approvalPractices, '要求和做法', 'What was imposed on the applicant'),
  services: codes(handlingServices, '提供的服务', 'What the office offered'),
  lawfulRefusals: codes(approvalRefusals, '有法定依据的拒绝', 'Refusals that rest on law', {
    zh: '法律法规另有条件而申请不具备的，拒绝有法定依据。',
    en: 'A refusal rests on law where a condition of law is not met by the application.',
  }),
  lawfulPractices: codes(approvalPractices, '有法定依据的要求和做法', 'Impositions that rest on law'),
  /** Kept for older files: which refusals and demands rest on law is said by the lists above. */
  legalBasis: yesno('有法定依据', 'There is a statutory basis for what was imposed'),
  administratorServed: done('已配合破产管理人查询或者接管', 'The bankruptcy administrator was served'),
  exceptionAgreed: yesno('例外已征得主管部门同意', 'Exception agreed with the department in charge'),
});
