import { officeActs, oversightSteps } from '../codes/office-act.ts';
import { codes, date, section } from '../fact.ts';

/** What an office or its staff did against the rules, and what those above it did about it. */
export const oversight = section('办理监督', 'Oversight of the office', {
  acts: codes(officeActs, '办理机构和人员的违规行为', 'What the office or its staff did'),
  steps: codes(oversightSteps, '监督处理', 'What was done about the wrong of the office'),
  closedOn: date('监督处理完毕日期', 'Oversight of the office closed'),
});
