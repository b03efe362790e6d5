/** The kinds of case, each with its schema and vocabulary. */
import * as z from 'zod';
import { approval } from './approval/approval.ts';
import { payment } from './payment/payment.ts';
import { procurement } from './procurement/procurement.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

export const kinds = { procurement, payment, approval };
export type Kind = keyof typeof kinds;
export const kindNames = ['procurement', 'payment', 'approval'] as const satisfies readonly Kind[];

/** The vocabulary of every kind, in the order of `kindNames`. */
export const vocabularies: readonly Vocabulary[] = kindNames.map((kind) => vocabularyOf(kinds[kind]));

/** The schema of any valid case, in canonical form. */
export function caseSchema() {
  return z.discriminatedUnion('kind', [procurement.schema(), payment.schema(), approval.schema()]);
}

export function isKind(value: unknown): value is Kind {
  return typeof value === 'string' && kindNames.some((kind) => kind === value);
}
