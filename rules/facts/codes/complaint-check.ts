import type { CodeList } from '../fact.ts';

/** What was checked of the complaint (Government Procurement Law, its Regulations, Orders 74, 87 and 94). */
export const complaintChecks = {
  'by-all-members': ['投诉由组成联合体的所有供应商共同提出', 'The complaint is by all members of the consortium'],
  'letter-complete': ['投诉书和必要的证明材料齐备', 'The complaint and its evidence were complete'],
  'conditions-met': ['投诉符合规定的条件', 'The complaint meets the conditions'],
} satisfies CodeList;
