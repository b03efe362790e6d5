import type { CodeList } from '../fact.ts';

/** Contents of the certificate of acceptance (Government Procurement Law, its Regulations, Orders 74, 87 and 94). */
export const certificateContents = {
  technical: ['技术要求的履约情况', 'Technical standards'],
  service: ['服务要求的履约情况', 'Service standards'],
  safety: ['安全标准的履约情况', 'Safety standards'],
} satisfies CodeList;
