import { agencyKinds } from '../codes/agency-kind.ts';
import { procurementPractices } from '../codes/procurement-practice.ts';
import { tenderAvoidances } from '../codes/tender-avoidance.ts';
import { code, codes, date, money, section, yesno } from '../fact.ts';

/** What those who run the purchase did, as somebody attests. */
export const conduct = section('采购行为', 'Conduct', {
  practices: codes(procurementPractices, '采购中的问题', 'Faults in the purchase'),
});

/** Whether a compulsory tender was avoided or feigned. */
export const avoidance = section('规避招标', 'Avoidance of the tender', {
  forms: codes(tenderAvoidances, '规避或虚假招标的情形', 'Ways in which the tender was avoided or feigned'),
  worksStartedOn: date('工程开工日期', 'Works started'),
});

/** The agency that runs the purchase for the purchaser. */
export const agency = section('采购代理', 'Agency', {
  kind: code(agencyKinds, '采购的组织实施', 'Who runs the purchase'),
  used: yesno('委托采购代理机构办理', 'An agency was entrusted'),
  draftedDocuments: yesno('采购文件由代理机构编制', 'Tender documents drawn up by the agency'),
  feeCharged: money('代理机构收费', 'Fee charged by the agency'),
  feeAllowed: money('规定的代理收费上限', 'Fee the agency may charge'),
});
