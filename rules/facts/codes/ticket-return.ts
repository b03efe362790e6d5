import type { CodeList } from '../fact.ts';

/** Why a unit returns a ticket as not its own. */
export const returnDisputes = {
  'department-powers': ['部门职责权限争议', 'Powers of departments'],
  'facility-maintenance': ['设施管养职责争议', 'Maintenance of facilities'],
  'administrative-area': ['行政区域管辖争议', 'Area of jurisdiction'],
  'clear-document': ['有明确文件依据不属本单位职责', 'A document says it is not its duty'],
} satisfies CodeList;

/** What the request to return a ticket contains. */
export const returnContents = {
  reason: ['具体理由', 'Reason'],
  basis: ['依据', 'Basis'],
  'own-powers': ['本单位职能权限', 'Powers of the unit'],
  'parts-outside-powers': ['工单中不属本单位权限的内容', 'Parts of the ticket outside its powers'],
  'maintenance-scope': ['具体管养范围', 'Scope of maintenance'],
  'handover-document': ['管养职责移交文件', 'Document handing the maintenance over'],
  'own-area': ['管辖区域范围', 'Area of the unit'],
  'basis-document': ['依据文件', 'Document relied on'],
  'reason-from-duties': ['结合职责范围的理由', 'Reason from its duties'],
} satisfies CodeList;

/** What followed a request to return a ticket. */
export const returnSteps = {
  redispatched: ['重新转派', 'Dispatched again'],
  'clock-restarted': ['办理时限重新计算', 'Limit counted anew'],
  'sent-back-to-same-unit': ['发回原承办单位', 'Sent back to the same unit'],
  'receiving-unit-leads': ['由接单单位牵头', 'Receiving unit leads'],
} satisfies CodeList;
