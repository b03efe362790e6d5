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
} satisfies CodeList;
