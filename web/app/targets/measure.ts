/** What a target asks for, in words: the figure with its sign and unit, and the last day. */
import type { Schemas } from '../api/schemas.ts';
import type { Text } from '../language.tsx';

const signs: Readonly<Record<Extract<Schemas['Target']['measure'], { kind: 'figure' }>['is'], Text>> = {
  'at-least': { zh: '不少于', en: 'at least' },
  'more-than': { zh: '超过', en: 'more than' },
  'at-most': { zh: '不超过', en: 'at most' },
  'less-than': { zh: '少于', en: 'less than' },
  exactly: { zh: '等于', en: 'exactly' },
};

/** Units as the register has them; what is counted needs none. */
const units: Readonly<Record<string, Text>> = {
  percent: { zh: '%', en: ' %' },
  calendar_days: { zh: '日', en: ' days' },
  working_days: { zh: '个工作日', en: ' working days' },
  years: { zh: '年', en: ' years' },
  m2: { zh: '平方米', en: ' m²' },
  USD: { zh: '美元', en: ' US dollars' },
  hours: { zh: '小时', en: ' hours' },
  minutes: { zh: '分钟', en: ' minutes' },
  CNY: { zh: '元', en: ' yuan' },
};

const NONE: Text = { zh: '', en: '' };

export const unitOf = (unit: string): Text => units[unit] ?? NONE;

/** The figure or the thing to be done, and by when. */
export function asked({ measure, by }: Schemas['Target']): Text {
  const due: Text = by === null ? { zh: '未定期限', en: 'no day is set' } : { zh: `${by} 前`, en: `by ${by}` };
  if (measure.kind === 'done') return { zh: `${due.zh}完成`, en: `to be done ${due.en}` };
  if (measure.kind === 'words') return { zh: `${due.zh}，对照原文判断`, en: `${due.en}; read beside the clause` };
  const unit = unitOf(measure.unit);
  return {
    zh: `${due.zh}${signs[measure.is].zh} ${measure.value}${unit.zh}`,
    en: `${signs[measure.is].en} ${measure.value}${unit.en} ${due.en}`,
  };
}
