import type { CodeList } from '../fact.ts';

/** Whether the tender documents allow something. */
export const permissions = {
  allowed: ['允许（接受）', 'Allowed'],
  forbidden: ['不允许（不接受）', 'Not allowed'],
} satisfies CodeList;
