import type { Evidence } from './evidence.ts';

/** What shows that something happened on a site. In the order of the sections of the vocabulary. */
export const siteEvidence: Evidence = {
  'inspection.inspectedOn': ['inspection.recheckedOn'],
  'selfCheck.finished': ['selfCheck.finishedOn'],
};
