import type { CodeList } from '../fact.ts';

/** Faults in the complaint (Government Procurement Law, its Regulations, Orders 74, 87 and 94). */
export const complaintFaults = {
  'beyond-the-challenge': ['投诉事项超出已质疑事项的范围', 'The complaint goes beyond the challenge'],
  invented: ['捏造事实、提供虚假材料或者以非法手段取得证明材料', 'Invented facts, false or unlawfully gained evidence'],
} satisfies CodeList;
