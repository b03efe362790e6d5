import type { CodeList } from '../fact.ts';

/** With what a trader logs in, signs and proves on a trading platform. */
export const tradingCredentials = {
  'mobile-ca': ['手机 CA 证书', 'Mobile CA certificate'],
  'other-platform-ca': ['其他平台或地区的 CA 证书', 'CA certificate of another platform or region'],
  'electronic-business-licence': ['电子营业执照', 'Electronic business licence'],
  'other-electronic-certificate': ['其他电子证照', 'Other electronic certificate'],
} satisfies CodeList;
