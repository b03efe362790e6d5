import type { CodeList } from '../fact.ts';

/** Sector of a project, where documents treat it apart. */
export const projectSectors = {
  education: ['教育', 'Education'],
  medical: ['医疗', 'Medical care'],
  transport: ['交通', 'Transport'],
  water: ['水利', 'Water conservancy'],
  energy: ['能源', 'Energy'],
  special: ['特殊工程', 'Special works'],
  general: ['一般房屋建筑和市政工程', 'Ordinary building or municipal works'],
} satisfies CodeList;
