import { procedures as procedureCodes } from '../codes/procedure.ts';
import { codes, section, yesno } from '../fact.ts';

/** Which procedures the applicant was put through, and which were carried out. */
export const procedures = section('手续', 'Procedures', {
  demanded: codes(procedureCodes, '要求办理的手续', 'Demanded of the applicant'),
  done: codes(procedureCodes, '已完成的手续', 'Carried out'),
  listsPushed: yesno(
    '审批流程、事项清单和材料清单已推送到企业空间',
    'Flow, list of items and list of documents sent to the enterprise’s space',
  ),
  floodAssessmentLocal: yesno('洪水影响评价属市、区权限', 'Flood assessment in the power of city or district'),
});
