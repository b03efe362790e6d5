import type { CodeList } from '../fact.ts';

/** What a trading platform or centre asked of a trader. */
export const tradingDemands = {
  'repeated-registration': ['重复登记、验证', 'Repeated registration or verification'],
  'repeated-materials': ['重复提交材料', 'Materials submitted again'],
  'separate-registration': ['另行注册', 'Separate registration'],
  'ca-at-registration': ['注册须用 CA 证书', 'CA certificate for registration'],
  'ca-at-sign-up': ['报名须用 CA 证书', 'CA certificate for signing up'],
  'ca-at-bidding': ['投标须用 CA 证书', 'CA certificate for bidding'],
  'ca-at-opening': ['开标须用 CA 证书', 'CA certificate at the opening'],
  'ca-for-encryption': ['加密解密须用 CA 证书', 'CA certificate for encryption'],
  'physical-medium': ['须插介质', 'Physical medium'],
  'counter-visit': ['须到窗口办理', 'Visit to a counter'],
} satisfies CodeList;
