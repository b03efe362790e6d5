/** The synonyms of each kind of case. */
import type { Kind } from '../kind-names.ts';
import { approvalSynonyms } from './approval.ts';
import { awardSynonyms } from './award.ts';
import { earlierLabels } from './earlier-labels.ts';
import { paymentSynonyms } from './payment.ts';
import { procurementSynonyms } from './procurement.ts';
import { siteSynonyms } from './site.ts';
import { commonSynonyms, type Synonyms } from './synonyms.ts';

const own: Readonly<Record<Kind, Synonyms>> = {
  procurement: procurementSynonyms,
  payment: paymentSynonyms,
  approval: approvalSynonyms,
  site: siteSynonyms,
  award: awardSynonyms,
};

/** @param kind the name of a kind; unknown kinds have those that all share. */
export function synonymsOf(kind: string): Synonyms {
  const more = Object.entries(own).find(([name]) => name === kind)?.[1] ?? {};
  const earlier = Object.entries(earlierLabels).find(([name]) => name === kind)?.[1] ?? {};
  const all: { [path: string]: Synonyms[string] } = { ...commonSynonyms, ...more };
  for (const [path, labels] of Object.entries(earlier))
    all[path] = { ...all[path], sure: [...(all[path]?.sure ?? []), ...labels] };
  return all;
}
