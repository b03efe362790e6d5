/** What the kinds of case are called. */
import type { Text } from '../language.tsx';
import type { Kind } from '../vocabulary.ts';

/** In the order in which they are shown. */
export const shownKinds = ['procurement', 'payment', 'approval', 'site', 'award'] as const satisfies readonly Kind[];

export const isKind = (value: unknown): value is Kind => shownKinds.some((kind) => kind === value);

export const kindNames: Readonly<Record<Kind, Text>> = {
  procurement: { zh: '采购', en: 'Procurement' },
  payment: { zh: '付款', en: 'Payment' },
  approval: { zh: '审批', en: 'Approval' },
  site: { zh: '检查执法', en: 'Inspection' },
  award: { zh: '评奖资助', en: 'Award' },
};
