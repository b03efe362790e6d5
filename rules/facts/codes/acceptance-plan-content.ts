import type { CodeList } from '../fact.ts';

/** Contents of the acceptance plan (财库〔2021〕22号 art. 24). */
export const acceptancePlanContents = {
  who: ['验收主体', 'Who accepts'],
  when: ['验收时间', 'When'],
  how: ['验收方式', 'In which way'],
  procedure: ['验收程序', 'Procedure'],
  what: ['验收内容', 'What is inspected'],
  standard: ['验收标准', 'Standard'],
  'every-requirement': ['每一项技术和商务要求的履约情况', 'Every technical and commercial requirement'],
  'all-indicators': ['所有客观、量化指标', 'All objective and measured indicators'],
  phased: ['分期验收要求', 'Acceptance by phases'],
  'trade-rules': ['行业管理部门规定的标准、方法和内容', 'Standards, methods and contents of the trade’s authority'],
} satisfies CodeList;
