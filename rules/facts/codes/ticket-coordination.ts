import type { CodeList } from '../fact.ts';

/** What a hard ticket is in dispute about. */
export const coordinationDisputes = {
  'inter-district': ['市辖区之间部门争议', 'Departments of different districts'],
  'division-of-duties': ['部门职责分工争议', 'Division of duties'],
  'application-of-law': ['法律、法规、规章、规范性文件适用争议', 'Application of law or rules'],
} satisfies CodeList;

/** What was done to coordinate a hard ticket. */
export const coordinationSteps = {
  'brought-to-mechanism': ['提请（启动）协调机制', 'Brought to the coordination mechanism'],
  'guiding-department-asked': ['征求业务指导或行业主管部门意见', 'Opinion of the guiding department sought'],
  'establishment-office-asked': ['征求机构编制部门意见', 'Opinion of the establishment office sought'],
  'justice-department-asked': ['征求司法行政部门意见', 'Opinion of the justice department sought'],
  'handling-unit-determined': ['确定承办单位', 'Handling unit determined'],
  'coordinated-and-supervised': ['已协调督办', 'Coordinated and supervised'],
  'referred-to-province': ['反馈省级或跨市协调', 'Referred to the province'],
} satisfies CodeList;
