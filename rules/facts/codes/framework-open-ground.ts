import type { CodeList } from '../fact.ts';

/** Why an open framework agreement may be used (Ministry of Finance Order 110). */
export const frameworkOpenGrounds = {
  'no-elimination': [
    '目录内品目因政策或者条件限制不宜淘汰供应商',
    'Catalogue items whose suppliers cannot be eliminated',
  ],
  'uniform-fee-public-service': [
    '能够确定统一付费标准、需接纳所有供应商的政府购买服务',
    'Public services at a uniform fee, open to all',
  ],
  'by-law': ['法律、行政法规另有规定', 'Another law provides for it'],
  none: ['不属于上述情形', 'None of these'],
} satisfies CodeList;
