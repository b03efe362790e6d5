import type * as z from 'zod';
import { caseKind } from '../case-kind.ts';
import { regimes } from '../codes/regime.ts';
import { procurementEvidence } from '../evidence/procurement.ts';
import { code } from '../fact.ts';
import { emergency, environment, pool, ppp } from './circumstances.ts';
import { agency, avoidance, conduct } from './conduct.ts';
import { contract, performance, supplements } from './contract.ts';
import { contractChecklists } from './contract-checklists.ts';
import { disclosure } from './disclosure.ts';
import { bids, evaluation, offers, suppliers } from './evaluation.ts';
import { evaluationChecklists } from './evaluation-checklists.ts';
import { framework, frameworkEntry } from './framework.ts';
import { frameworkChecklists } from './framework-checklists.ts';
import { needsSupervision } from './needs-supervision.ts';
import { partiesChecklists } from './parties-checklists.ts';
import { plan, preparation, requirements } from './preparation.ts';
import { prequalification } from './prequalification.ts';
import { procedureChecklists } from './procedure-checklists.ts';
import { process } from './process.ts';
import { project } from './project.ts';
import { complaint, objection, penalty, query, smeFinding } from './remedies.ts';
import { remediesChecklists } from './remedies-checklists.ts';
import { performanceSecurity, qualitySecurity } from './securities.ts';
import { terms, trackRecord } from './terms.ts';
import { trading } from './trading.ts';

/** A purchase: what is bought, on which terms, by which steps. */
export const procurement = caseKind(
  'procurement',
  '采购',
  'Procurement',
  {
    regime: code(regimes, '适用制度', 'Rules the purchase is made under', {
      zh: '项目按哪套规定采购；国家机关、事业单位、团体组织使用财政资金，采购集中采购目录内或限额标准以上的，为政府采购。',
      en: 'Under which rules it is bought: public bodies that buy with fiscal funds what is listed or above the threshold do so by government procurement.',
    }),
    project,
    requirements,
    preparation,
    plan,
    terms,
    trackRecord,
    performanceSecurity,
    qualitySecurity,
    prequalification,
    process,
    bids,
    offers,
    suppliers,
    evaluation,
    disclosure,
    contract,
    supplements,
    performance,
    query,
    objection,
    complaint,
    penalty,
    smeFinding,
    conduct,
    avoidance,
    agency,
    trading,
    emergency,
    environment,
    pool,
    ppp,
    needsSupervision,
    framework,
    frameworkEntry,
    ...procedureChecklists,
    ...evaluationChecklists,
    ...partiesChecklists,
    ...contractChecklists,
    ...remediesChecklists,
    ...frameworkChecklists,
  },
  {
    mainDates: [
      'project.noticeOn',
      'process.startedOn',
      'process.documentsAvailableOn',
      'prequalification.noticeOn',
      // Contracts under a framework agreement go by the rules of the time at which it was made.
      'framework.admissionNoticeOn',
      'framework.signedOn',
      'framework.validFromOn',
      'process.contractSignedOn',
      // Of a purchase of which only a later step is dated, that step: it is not judged by what came into force since.
      'process.bidDeadlineOn',
      'process.evaluationEndedOn',
      'process.winnerDeterminedOn',
      'process.awardNoticeOn',
      'process.resultPublishedOn',
      'process.terminatedOn',
      'process.contractPublishedOn',
      'process.closedOn',
      'performance.acceptedOn',
      'query.challengeReceivedOn',
      'objection.raisedOn',
      'complaint.receivedOn',
      'complaint.acceptedOn',
      'complaint.decidedOn',
      // And of one that is being prepared, what has been done of it.
      'preparation.documentsReviewedOn',
      'preparation.requirementsReviewedOn',
      'preparation.requirementsFinalisedOn',
      'preparation.methodApprovedOn',
      'preparation.projectApprovedOn',
    ],
    evidence: procurementEvidence,
  },
  {},
);

export type ProcurementCase = z.infer<ReturnType<typeof procurement.schema>>;
