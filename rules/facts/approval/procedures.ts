import { procedures as procedureCodes } from '../codes/procedure.ts';
import { codes, section, yesno } from '../fact.ts';

/** Which procedures the applicant was put through, and which were carried out. */
export const procedures = section('手续', 'Procedures', {
  demanded: codes(procedureCodes, '要求办理的手续', 'Demanded of the applicant'),
  done: codes(procedureCodes, '已完成的手续', 'Carried out'),
  floodAssessmentLocal: yesno('洪水影响评价属市、区权限', 'Flood assessment in the power of city or district'),
});
