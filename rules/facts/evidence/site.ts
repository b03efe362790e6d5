import type { Evidence } from './evidence.ts';

/** What shows that something happened on a site. In the order of the sections of the vocabulary. */
export const siteEvidence: Evidence = {
  'inspection.inspectedOn': ['inspection.recheckedOn'],
  'selfCheck.finished': ['selfCheck.finishedOn'],
  // What keeps a distance is apart, what is separated is divided, what is clear is there, and a time limit set to a user tells him.
  'camp.arrangements:apart-from-works': ['camp.arrangements:safe-distance'],
  'alteration.arrangements:zones-divided': ['alteration.arrangements:fire-separation'],
  'provisions.inPlace:fire-lane': ['provisions.inPlace:fire-lane-clear'],
  'works.supervised': ['works.noiseOpinion', 'hotWork.precautions:supervisor-present'],
  'selfCheck.hazardsFound': ['selfCheck.recordContents'],
  'camp.present': ['camp.dormitories'],
  'camp.dormitories': [
    'camp.faults:dormitory-in-unfinished-building',
    'camp.faults:mains-sockets',
    'camp.faults:high-power-appliances',
    'camp.faults:disorderly-wiring',
    'camp.arrangements:usb-sockets',
  ],
  'camp.panelRooms': ['camp.panelGrade', 'camp.faults:steel-panel-dormitory', 'camp.bicycleFaults:in-panel-rooms'],
  'provisions.temporaryPower': [
    'provisions.inPlace:three-level-distribution',
    'provisions.inPlace:one-switch-a-machine',
  ],
  'hotWork.performed': [
    'hotWork.kinds',
    'hotWork.endedOn',
    'hotWork.checkedAfter',
    'hotWork.windForce',
    'hotWork.outdoors',
  ],
  'goods.stored': ['goods.scattered', 'goods.arrangements:by-class', 'goods.arrangements:warehouse'],
  'goods.crossedWorkFound': ['goods.arrangements:crossed-work-stopped'],
  'estate.illegalWorkFound': ['estate.dissuaded', 'estate.dissuasionFailed'],
  'estate.dissuaded': ['estate.dissuasionFailed'],
  // A user who let a time limit pass was told and given one; what was put right on the spot needs none.
  'gasUser.hazardFoundOn': [
    'gasUser.majorHazard',
    'gasUser.notCorrectedInTime',
    'gasUser.cutOffDueOn',
    'gasUser.steps:time-limit-set',
    'gasUser.steps:corrected-at-once',
  ],
  'gasUser.steps:user-told': ['gasUser.steps:time-limit-set'],
  'gasUser.steps:time-limit-set': ['gasUser.notCorrectedInTime', 'gasUser.steps:corrected-at-once'],
  'gasUser.cutOffDueOn': ['gasUser.majorHazard', 'gasUser.notCorrectedInTime'],
  // Homes are handed over once they are completed.
  'acceptance.completionAcceptedOn': ['acceptance.handedOverOn'],
  'school.hasResourceTeacher': ['school.fullTimeTeachers'],
  // A reduced penalty, and one within the benchmark, is a penalty.
  'enforcement.penaltyImposed': [
    'enforcement.penaltyReduced',
    'enforcement.withinBenchmark',
    'enforcement.steps:persons-punished',
  ],
  'enforcement.benchmarkExists': ['enforcement.withinBenchmark'],
  'enforcement.decidedOn': ['enforcement.penaltyImposed'],
};
