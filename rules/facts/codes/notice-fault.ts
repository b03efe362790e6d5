import type { CodeList } from '../fact.ts';

/** Faults in the notice (Government Procurement Law, its Regulations, Orders 74, 87 and 94). */
export const noticeFaults = {
  'notices-differ': ['在不同媒体发布的同一公告内容不一致', 'Notices of one matter differ between media'],
  'false-or-misleading': ['发布虚假或者误导性信息', 'False or misleading statements published'],
  omission: ['遗漏依法必须公开的事项', 'Something that must be published was left out'],
  'notice-charged-for': ['指定媒介发布公告收取费用', 'The medium charged for the notice'],
} satisfies CodeList;
