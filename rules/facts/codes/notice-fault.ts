import type { CodeList } from '../fact.ts';

/** Faults in the notice (Government Procurement Law, its Regulations, Orders 74, 87 and 94). */
export const noticeFaults = {
  'notices-differ': ['在不同媒体发布的同一公告内容不一致', 'Notices of one matter differ between media'],
} satisfies CodeList;
