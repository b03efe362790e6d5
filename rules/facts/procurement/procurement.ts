import type * as z from 'zod';
import { caseKind } from '../case-kind.ts';
import { regimes } from '../codes/regime.ts';
import { procurementEvidence } from '../evidence/procurement.ts';
import { code } from '../fact.ts';
import { emergency, environment, pool, ppp } from './circumstances.ts';
import { agency, avoidance, conduct } from './conduct.ts';
import { contract, performance } from './contract.ts';
import { disclosure } from './disclosure.ts';
import { evaluation, suppliers } from './evaluation.ts';
import { plan, preparation, requirements } from './preparation.ts';
import { process } from './process.ts';
import { project } from './project.ts';
import { complaint, objection, penalty, query } from './remedies.ts';
import { performanceSecurity, qualitySecurity } from './securities.ts';
import { terms } from './terms.ts';
import { trading } from './trading.ts';

/** A purchase: what is bought, on which terms, by which steps. */
export const procurement = caseKind(
  'procurement',
  '采购',
  'Procurement',
  {
    regime: code(regimes, '适用制度', 'Regime'),
    project,
    requirements,
    preparation,
    plan,
    terms,
    performanceSecurity,
    qualitySecurity,
    process,
    suppliers,
    evaluation,
    disclosure,
    contract,
    performance,
    query,
    objection,
    complaint,
    penalty,
    conduct,
    avoidance,
    agency,
    trading,
    emergency,
    environment,
    pool,
    ppp,
  },
  {
    mainDates: ['project.noticeOn', 'process.startedOn', 'process.documentsAvailableOn', 'process.contractSignedOn'],
    evidence: procurementEvidence,
  },
  {},
);

export type ProcurementCase = z.infer<ReturnType<typeof procurement.schema>>;
