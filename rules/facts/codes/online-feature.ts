import type { CodeList } from '../fact.ts';

/** What a service offers online, as its page shows. */
export const onlineFeatures = {
  'in-service-catalogue': ['纳入政务服务事项', 'In the catalogue of government services'],
  'full-online-handling': ['全流程网上办理', 'Handled online throughout'],
  'on-portal': ['在政务服务网提供办理', 'Offered on the government-service portal'],
  booking: ['网上预约', 'Online booking'],
  'progress-query': ['办理进度查询', 'Progress can be queried'],
  'result-publication': ['办理结果公示', 'Results published'],
  'rating-channel': ['“好差评”评价渠道', 'Channel for ratings'],
  'mobile-platform': ['统一移动平台办理', 'On the common mobile platform'],
  'on-terminal': ['进驻自助终端', 'On self-service terminals'],
  'terminal-query': ['自助查询', 'Query at terminals'],
  'terminal-printing': ['自助打印', 'Printing at terminals'],
  'terminal-application': ['自助申请', 'Application at terminals'],
  // Kept for older files; each question now has a fact of its own.
  'comprehensive-acceptance': ['由政务服务数据管理部门综合受理', 'Accepted by the data bureau'],
  'standardised-service': ['按统一要求提供规范化服务', 'Standardised service'],
  'integrated-front-desk': ['前台综合受理', 'Integrated acceptance at the front'],
  'back-office-approval': ['后台分类审批', 'Approval by the competent back office'],
  'unified-issue': ['统一平台（窗口）出件', 'Results issued in one place'],
  'connected-to-city-platform': ['与一体化政务服务平台互联', 'Connected to the integrated platform'],
  'data-shared-with-city-platform': ['与一体化政务服务平台数据共享', 'Shares data with the integrated platform'],
  'unified-identity': ['对接统一身份认证平台', 'Uses the unified identity platform'],
  'e-licence-system': ['对接统一电子证照系统', 'Uses the e-licence system'],
  'guide-up-to-date': ['办事指南内容现行有效', 'Guide up to date'],
  'guide-same-everywhere': ['各渠道指南与政务服务网一致', 'Guide the same in all channels'],
} satisfies CodeList;
