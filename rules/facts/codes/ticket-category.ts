import type { CodeList } from '../fact.ts';

/** The category under which an appeal was registered. */
export const ticketCategories = {
  consultation: ['咨询', 'Consultation'],
  complaint: ['投诉', 'Complaint'],
  report: ['举报', 'Report of a breach'],
  help: ['求助', 'Request for help'],
  suggestion: ['意见建议', 'Suggestion'],
  praise: ['表扬', 'Praise'],
} satisfies CodeList;

/** What the caller wanted; decides the category. */
export const ticketPurposes = {
  'seeks-information': ['了解行政管理和公共服务信息', 'To learn about administration or public services'],
  'rights-infringed': ['认为自身权益或公共利益受侵害', 'Own rights or the public interest infringed'],
  'denounces-breach': ['检举违纪、违法或犯罪', 'To denounce a breach or crime'],
  'asks-for-help': ['请求行政管理或公共服务帮助', 'To get help from administration or public services'],
  'offers-opinion': ['提出见解或主张', 'To offer an opinion or proposal'],
} satisfies CodeList;
