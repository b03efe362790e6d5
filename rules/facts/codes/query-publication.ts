import type { CodeList } from '../fact.ts';

/** What of a query was made public. */
export const queryPublications = {
  query: ['质疑内容', 'The query'],
  reply: ['答复内容', 'The reply'],
} satisfies CodeList;
