import type { CodeList } from '../fact.ts';

/** Services of a trading centre that were available online. */
export const tradingServices = {
  'entry-registration': ['进场登记', 'Registration of the transaction'],
  'venue-booking': ['场地预订', 'Booking of venues'],
  'expert-drawing': ['专家抽取', 'Drawing of experts'],
  'archive-use': ['档案利用', 'Use of archives'],
} satisfies CodeList;
