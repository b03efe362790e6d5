import type { CodeList } from '../fact.ts';

/** With which systems the system of a service works together. */
export const onlineSystems = {
  'connected-to-city-platform': ['与一体化政务服务平台互联', 'Connected to the integrated platform'],
  'data-shared-with-city-platform': ['与一体化政务服务平台数据共享', 'Shares data with the integrated platform'],
  'unified-identity': ['对接统一身份认证平台', 'Uses the unified identity platform'],
  'e-licence-system': ['对接统一电子证照系统', 'Uses the e-licence system'],
} satisfies CodeList;

/** Who accepts, decides and hands out in a service online. */
export const onlineAcceptance = {
  'comprehensive-acceptance': ['由政务服务数据管理部门综合受理', 'Accepted by the data bureau'],
  'standardised-service': ['按统一要求提供规范化服务', 'Standardised service'],
  'integrated-front-desk': ['前台综合受理', 'Integrated acceptance at the front'],
  'back-office-approval': ['后台分类审批', 'Approval by the competent back office'],
  'unified-issue': ['统一平台（窗口）出件', 'Results issued in one place'],
} satisfies CodeList;
