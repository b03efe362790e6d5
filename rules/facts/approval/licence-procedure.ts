import { hearingFaults } from '../codes/hearing-fault.ts';
import { licenceCircumstances } from '../codes/licence-circumstance.ts';
import { licenceFaults } from '../codes/licence-fault.ts';
import { licenceSteps } from '../codes/licence-step.ts';
import { codes, count, date, section, yesno } from '../fact.ts';

/**
 * Checklists and dates of the procedure of a licence under the licensing law. Each is a section of its own: whoever fills in one is not asked
 * for the others.
 */
export const licenceProcedure = {
  licenceCircumstances: codes(licenceCircumstances, '许可的情形', 'Circumstances of the licence'),
  licenceSteps: codes(licenceSteps, '许可程序中已办理的事项', 'What was done in handling the licence'),
  licenceFaults: codes(licenceFaults, '许可申请和办理中的问题', 'What went wrong with the licence'),
  hearing: section('听证', 'Hearing', {
    askedOn: date('提出听证申请日期', 'Hearing asked for'),
    noticeOn: date('通知听证时间、地点日期', 'Time and place of the hearing told'),
    heldOn: date('举行听证日期', 'Hearing held'),
    faults: codes(hearingFaults, '听证中的问题', 'Faults in the hearing'),
  }),
  inspection: section('核查、检验', 'Check or inspection', {
    officers: count('核查（检验）人员人数', 'Number of officers who check'),
    assignedOn: date('指派检验人员日期', 'Inspecting officers assigned'),
    doneOn: date('检验、检测、检疫完成日期', 'Inspection done'),
  }),
  applicantRecord: section('申请人的不良记录', 'Record of the applicant', {
    falsifiedOn: date('因隐瞒情况或者虚假材料被处理日期', 'Applicant dealt with for false materials'),
    fraudOn: date('因以不正当手段取得许可被处理日期', 'Applicant dealt with for fraud or bribery'),
    sameLicence: yesno('本次申请的是同一项许可', 'The licence applied for is the same'),
  }),
};
