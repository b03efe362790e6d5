/** What a case is about beside its place: the fact that is asked first, and how. */
import type { Text } from '../language.tsx';

/** Kinds of case that are filled in as a form. */
export type FormKind = 'payment' | 'approval' | 'site' | 'award';

interface Subject {
  readonly fact: string;
  readonly label: Text;
  readonly hint: Text;
}

/** A payment needs none. */
export const subjects: Readonly<Record<FormKind, Subject | undefined>> = {
  payment: undefined,
  approval: {
    fact: 'matter',
    label: { zh: '办什么事项', en: 'Which matter' },
    hint: { zh: '输入事项名称，如“用电报装”', en: 'Type a name, such as power connection' },
  },
  site: {
    fact: 'place',
    label: { zh: '检查什么场所', en: 'What was inspected' },
    hint: { zh: '选择场所，如“在建工地”', en: 'Choose, such as a building site' },
  },
  award: {
    fact: 'scheme',
    label: { zh: '哪一奖项或资助', en: 'Which award or scheme' },
    hint: { zh: '输入名称，如“省专利奖”', en: 'Type a name, such as patent award' },
  },
};

export const headings: Readonly<Record<FormKind, Text>> = {
  payment: { zh: '查付款', en: 'Check a payment' },
  approval: { zh: '查审批', en: 'Check an approval' },
  site: { zh: '查现场', en: 'Check an inspection' },
  award: { zh: '查评奖资助', en: 'Check an award or subsidy' },
};
