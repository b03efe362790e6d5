import type { CodeList } from '../fact.ts';

/** Why a framework agreement may be used (Ministry of Finance Order 110). */
export const frameworkGrounds = {
  'catalogue-small-lots': ['集中采购目录内小额零星采购', 'Small and repeated, in the central catalogue'],
  'consulting-services': ['目录外鉴证咨询服务', 'Consulting services outside the catalogue'],
  'public-service-choice': [
    '需确定2家以上供应商由服务对象自主选择的政府购买服务',
    'Public services among whose suppliers users choose',
  ],
  'ministry-prescribed': ['国务院财政部门规定的其他情形', 'Another case named by the Ministry of Finance'],
  none: ['不属于上述情形', 'None of these'],
} satisfies CodeList;
