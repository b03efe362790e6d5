/** The names of the kinds of case, apart from what they declare: a function that only names them need not carry that. */
export const kindNames = ['procurement', 'payment', 'approval', 'site', 'award'] as const;
export type Kind = (typeof kindNames)[number];

export function isKind(value: unknown): value is Kind {
  return typeof value === 'string' && kindNames.some((kind) => kind === value);
}
