import { siteFindings, siteSanctions } from '../codes/site-enforcement.ts';
import { codes, date, section, yesno } from '../fact.ts';

/** What the authority established, and what it did about it. */
export const enforcement = section('监督执法', 'Enforcement', {
  findings: codes(siteFindings, '认定的情形', 'What was established'),
  safetyConditionsLacking: yesno('经核查不具备安全生产条件', 'Found to lack the conditions of work safety'),
  steps: codes(siteSanctions, '已采取的措施', 'Measures taken'),
  closedOn: date('处理完毕日期', 'Closed'),
});
