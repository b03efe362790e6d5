import type { CodeList } from '../fact.ts';

/** Contents of the certificate of acceptance (Government Procurement Law, its Regulations, Orders 74, 87 and 94). */
export const certificateContents = {
  'every-standard': ['每一项技术、服务、安全标准的履约情况', 'Every technical, service and safety standard'],
} satisfies CodeList;
