import type * as z from 'zod';
import { caseKind } from '../case-kind.ts';
import { awardSchemes } from '../codes/award-scheme.ts';
import { awardEvidence } from '../evidence/award.ts';
import { code } from '../fact.ts';
import { application, eligibility, patent } from './application.ts';
import { base, brand, grant, sanctions } from './grant.ts';
import { policy } from './policy.ts';
import { edition, objection, publicity, recommendation, review } from './review.ts';

/** One application for an award, a grant or a subsidy, from the papers handed in to the money and its use. */
export const award = caseKind(
  'award',
  '评奖与资助',
  'Award or subsidy',
  {
    policy,
    application,
    eligibility,
    patent,
    brand,
    recommendation,
    review,
    edition,
    publicity,
    objection,
    grant,
    base,
    sanctions,
  },
  {
    evidence: awardEvidence,
    mainDates: [
      'application.filedOn',
      'application.decidedOn',
      'publicity.startedOn',
      'recommendation.recommendedOn',
      'policy.issuedOn',
    ],
  },
  { scheme: code(awardSchemes, '奖项或资助项目', 'Award or scheme') },
);

export type AwardCase = z.infer<ReturnType<typeof award.schema>>;
