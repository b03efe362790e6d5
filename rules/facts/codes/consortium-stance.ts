import type { CodeList } from '../fact.ts';

/** What the documents say of consortia (Order 87 art. 19). */
export const consortiumStances = {
  allowed: ['接受联合体', 'Accepted'],
  forbidden: ['不接受联合体', 'Not accepted'],
  demanded: ['要求组成联合体', 'Demanded'],
  'not-stated': ['未载明', 'Not stated'],
} satisfies CodeList;
