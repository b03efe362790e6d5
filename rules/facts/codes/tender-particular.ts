import type { CodeList } from '../fact.ts';

/** Particulars of a tender that the project approval lays down. */
export const tenderParticulars = {
  scope: ['招标范围', 'Scope of the tender'],
  mode: ['招标方式', 'Mode of tendering'],
  organisation: ['招标组织形式', 'Organisation of the tender'],
} satisfies CodeList;
