/** An example for a fact, written as a user would write it in a cell. */
import type { Fact } from '../../rules/facts/vocabulary.ts';
import { codeLabel } from '../tables/code-list.ts';
import type { TemplateScope } from './template-columns.ts';

/** Dates are all the same day, so that no order between them is broken. */
const DAY = '2025-03-03';

export function exampleCell(fact: Fact, { matter, region }: TemplateScope): string {
  const codes = Object.entries(fact.codes ?? {});
  if (fact.path === 'matter') {
    const [, labels] = codes.find(([code]) => code === matter) ?? codes[0] ?? ['', ['', '']];
    return codeLabel(...labels);
  }
  switch (fact.type) {
    case 'text':
      if (fact.path === 'region') return region ?? '460100';
      return fact.path === 'reference' ? '示例-1（用后删除 delete after use）' : `示例 ${fact.zh}`;
    case 'money':
      return '15000.00';
    case 'percent':
      return '0.5%';
    case 'number':
    case 'count':
      return '1';
    case 'date':
      return DAY;
    case 'instant':
      return `${DAY} 09:00`;
    case 'yesno':
      return '否';
    case 'code': {
      const [first] = codes;
      return first === undefined ? '' : codeLabel(...first[1]);
    }
    case 'codes':
      return codes
        .slice(0, 2)
        .map(([, [zh]]) => zh)
        .join('；');
    case 'period':
      return '5个工作日';
    case 'suspensions':
      return '2025-03-04至2025-03-06';
    case 'payments':
      return `${DAY} 10000.00；${DAY} 5000.00`;
  }
}
