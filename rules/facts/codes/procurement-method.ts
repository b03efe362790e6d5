import type { CodeList } from '../fact.ts';

/** Government Procurement Law art. 26; framework agreements: Ministry of Finance order 110; and ways without a procedure. */
export const procurementMethods = {
  'open-tender': ['公开招标', 'Open tender'],
  'invited-tender': ['邀请招标', 'Invited tender'],
  'competitive-negotiation': ['竞争性谈判', 'Competitive negotiation'],
  'competitive-consultation': ['竞争性磋商', 'Competitive consultation'],
  'request-for-quotations': ['询价', 'Request for quotations'],
  'single-source': ['单一来源采购', 'Single source'],
  'framework-agreement': ['框架协议采购', 'Framework agreement'],
  'direct-award': ['直接发包（协议转让）', 'Direct award or transfer by agreement'],
  'internal-selection': ['单位内部决策选定', 'Selected by internal decision'],
  emergency: ['紧急采购', 'Emergency purchase'],
} satisfies CodeList;
