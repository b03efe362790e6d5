import { approvalDecisions } from '../codes/approval-decision.ts';
import { approvalPractices } from '../codes/approval-practice.ts';
import { approvalRefusals } from '../codes/approval-refusal.ts';
import { handlingModes } from '../codes/handling-mode.ts';
import { handlingServices } from '../codes/handling-service.ts';
import { mergedItems } from '../codes/merged-item.ts';
import { parallelItems } from '../codes/parallel-item.ts';
import { code, codes, section, yesno } from '../fact.ts';

/** How the office handled the matter, as its papers show. */
export const handling = section('办理', 'Handling', {
  decision: code(approvalDecisions, '决定', 'Decision'),
  modes: codes(handlingModes, '办理方式', 'How it was handled'),
  merged: codes(mergedItems, '合并办理的事项', 'Handled as one'),
  planningPowersTransferred: yesno('规划审批职能已划转至审批部门', 'Planning powers moved to the approval department'),
  parallel: codes(parallelItems, '并联办理的事项', 'Handled in parallel'),
});

/** What the office refused, imposed or offered, as the applicant attests. */
export const conduct = section('办理行为', 'Conduct of the office', {
  refusals: codes(approvalRefusals, '拒绝的事项', 'What was refused'),
  practices: codes(approvalPractices, '要求和做法', 'What was imposed'),
  services: codes(handlingServices, '提供的服务', 'What was offered'),
  lawfulRefusals: codes(approvalRefusals, '有法定依据的拒绝', 'Refusals that rest on law', {
    zh: '法律法规另有条件而申请不具备的，拒绝有法定依据。',
    en: 'A refusal rests on law where a condition of law is not met by the application.',
  }),
  lawfulPractices: codes(approvalPractices, '有法定依据的要求和做法', 'Impositions that rest on law'),
  legalBasis: yesno('有法定依据', 'There is a statutory basis'),
  exceptionAgreed: yesno('例外已征得主管部门同意', 'Exception agreed with the department in charge'),
});
