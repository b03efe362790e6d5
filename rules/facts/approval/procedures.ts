import { procedures as procedureCodes } from '../codes/procedure.ts';
import { codes, done, section, yesno } from '../fact.ts';

/** Which procedures the applicant was put through, and which were carried out. */
export const procedures = section('手续', 'Procedures', {
  demanded: codes(procedureCodes, '要求办理的手续', 'Procedures demanded of the applicant'),
  done: codes(procedureCodes, '已完成的手续', 'Procedures carried out'),
  onPlanningPlatform: yesno('前期工作已纳入“多规合一”管理平台', 'Preparatory work is on the planning platform'),
  sharedWith: codes(
    { drainage: ['排水主管部门', 'Drainage authority'], police: ['公安部门', 'Police'] },
    '已接收审批信息（资料）的部门',
    'Departments that received the data of the permit',
  ),
  doorNumberReady: yesno('门口朝向已确定且街路巷已命名', 'Direction of the door fixed and the street named'),
  acceptanceProblemFound: yesno('验收时发现问题', 'A problem was found at the acceptance'),
  rectificationUrged: done('已督促建设单位整改', 'The builder was urged to put it right'),
  listsPushed: yesno(
    '审批流程、事项清单和材料清单已推送到企业空间',
    'Flow, list of items and list of documents sent to the enterprise’s space',
  ),
  floodAssessmentLocal: yesno('洪水影响评价属市、区权限', 'Flood assessment in the power of city or district'),
});
