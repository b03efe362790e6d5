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

/** One inspection of a building site, or of premises inspected alike: safety and quality, as its record shows them. */
export const site = caseKind(
  'site',
  '工地与场所检查',
  'Site inspection',
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
