import type { Evidence } from './evidence.ts';

/** What shows that something happened on a site. In the order of the sections of the vocabulary. */
export const siteEvidence: Evidence = {
  'inspection.inspectedOn': ['inspection.recheckedOn'],
  'selfCheck.finished': ['selfCheck.finishedOn'],
  // What keeps a distance is apart, what is separated is divided, what is clear is there, and a time limit set to a user tells him.
  'camp.arrangements:apart-from-works': ['camp.arrangements:safe-distance'],
  'alteration.arrangements:zones-divided': ['alteration.arrangements:fire-separation'],
  'provisions.inPlace:fire-lane': ['provisions.inPlace:fire-lane-clear'],
  // A user who let a time limit pass was told and given one; what was put right on the spot needs none.
  'gasUser.hazardFoundOn': ['gasUser.majorHazard', 'gasUser.notCorrectedInTime'],
  'gasUser.steps:user-told': ['gasUser.steps:time-limit-set'],
  'gasUser.steps:time-limit-set': ['gasUser.notCorrectedInTime', 'gasUser.steps:corrected-at-once'],
  'gasUser.cutOffDueOn': ['gasUser.majorHazard', 'gasUser.notCorrectedInTime'],
  // Homes are handed over once they are completed.
  'acceptance.completionAcceptedOn': ['acceptance.handedOverOn'],
};
