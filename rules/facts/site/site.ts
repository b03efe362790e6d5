import type * as z from 'zod';
import { caseKind } from '../case-kind.ts';
import { sitePlaces } from '../codes/site-place.ts';
import { siteEvidence } from '../evidence/site.ts';
import { code } from '../fact.ts';
import { camp, provisions } from './camp.ts';
import { enforcement } from './enforcement.ts';
import { estate, gasUser } from './gas-user.ts';
import { goods, hotWork, workers } from './hot-work.ts';
import { inspection, selfCheck } from './inspection.ts';
import { management, training } from './management.ts';
import { acceptance, ancillary, defectInsurance, quality, showHome } from './quality.ts';
import { school } from './school.ts';
import { alteration, works } from './works.ts';

/** One inspection of a building site or other premises, and what the authority did upon it, as the record shows them. */
export const site = caseKind(
  'site',
  '现场检查与执法',
  'Inspection and enforcement',
  {
    inspection,
    works,
    alteration,
    management,
    training,
    selfCheck,
    camp,
    provisions,
    hotWork,
    workers,
    goods,
    gasUser,
    estate,
    quality,
    ancillary,
    acceptance,
    showHome,
    defectInsurance,
    school,
    enforcement,
  },
  { evidence: siteEvidence, mainDates: ['inspection.inspectedOn'] },
  { place: code(sitePlaces, '检查场所', 'Place inspected') },
);

export type SiteCase = z.infer<ReturnType<typeof site.schema>>;
