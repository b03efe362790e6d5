/** The kinds of case, each with its schema and vocabulary. */
import * as z from 'zod';
import { approval } from './approval/approval.ts';
import { award } from './award/award.ts';
import type { DeclaredKind } from './case-kind.ts';
import { type Kind, kindNames } from './kind-names.ts';
import { payment } from './payment/payment.ts';
import { procurement } from './procurement/procurement.ts';
import { site } from './site/site.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

export { isKind, type Kind, kindNames } from './kind-names.ts';

export const kinds = { procurement, payment, approval, site, award } satisfies Readonly<Record<Kind, DeclaredKind>>;

/** The vocabulary of every kind, in the order of `kindNames`. */
export const vocabularies: readonly Vocabulary[] = kindNames.map((kind) => vocabularyOf(kinds[kind]));

/** The schema of any valid case, in canonical form. */
export function caseSchema() {
  return z.discriminatedUnion('kind', [
    procurement.schema(),
    payment.schema(),
    approval.schema(),
    site.schema(),
    award.schema(),
  ]);
}
