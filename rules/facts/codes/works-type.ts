import type { CodeList } from '../fact.ts';

/** New works, or works on what exists. */
export const worksTypes = {
  new: ['新建', 'New'],
  extension: ['扩建', 'Extension'],
  alteration: ['改建', 'Alteration'],
} satisfies CodeList;
