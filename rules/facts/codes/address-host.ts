import type { CodeList } from '../fact.ts';

/** Who hosts the registered address of an entity without premises. */
export const addressHosts = {
  'secretarial-company': ['商务秘书企业', 'Secretarial company'],
  'accounting-firm': ['会计师事务所', 'Accounting firm'],
  'law-firm': ['律师事务所', 'Law firm'],
  other: ['其他', 'Other'],
} satisfies CodeList;
