import type { Evidence } from './evidence.ts';

/** What shows that an event of a purchase happened. In the order of the sections of the vocabulary. */
export const procurementEvidence: Evidence = {
  'project.noticeOn': ['process.awardNoticeOn', 'process.contractSignedOn'],
  'process.awardNoticeOn': [],
};
