/** Puts what a schema finds wrong into words: path, stable code, and a message in Chinese and English. */
import type * as z from 'zod';
import type { FieldProblem } from './field-problem.ts';
import { pathMeant, suggestion } from './suggestion.ts';
import type { Text } from './text.ts';
import type { Fact, Vocabulary } from './vocabulary.ts';

const join = (path: readonly PropertyKey[]): string => path.map(String).join('.');

const reasons: Readonly<Record<string, Text>> = {
  money: { zh: '应为以元为单位的金额，如 "15000.00"', en: 'must be an amount in yuan such as "15000.00"' },
  'two-decimals': { zh: '金额最多两位小数', en: 'an amount has at most two decimals' },
  negative: { zh: '不得为负数', en: 'must not be negative' },
  'too-large': { zh: '金额过大或不是普通的十进制数', en: 'the amount is too large or no plain decimal number' },
  'six-decimals': { zh: '最多六位小数', en: 'at most six decimals' },
  date: {
    zh: '应为实际存在的日期 YYYY-MM-DD（1990 至 2099 年）',
    en: 'must be an existing date YYYY-MM-DD (1990 to 2099)',
  },
  instant: {
    zh: '应为带时区的 RFC 3339 时间，如 2025-03-03T09:00:00+08:00',
    en: 'must be an RFC 3339 date-time with its offset, such as 2025-03-03T09:00:00+08:00',
  },
  unicode: { zh: '不是合法的 Unicode 文本', en: 'is not well-formed Unicode' },
  region: { zh: '应为 GB/T 2260 行政区划代码，如 440300', en: 'must be a GB/T 2260 code such as 440300' },
  'one-unit': {
    zh: '期限应恰有一个单位，如 { "days": 15 }',
    en: 'a period has exactly one unit, such as { "days": 15 }',
  },
};

/** That nobody agreed on something is said in another way. */
const notAnEvent = (fact: Fact | undefined): Text => {
  const none = fact?.none;
  return {
    zh: `null 表示“尚未发生”，只能用于日期和时间；不清楚的事实请不填${none === undefined ? '' : `；${none.zh}的，不填，并写入 "complete": ["${fact?.path}"]`}`,
    en: `null says that an event has not happened and fits dates and times only; leave out what is not known${none === undefined ? '' : `; that there is none is said by "complete": ["${fact?.path}"]`}`,
  };
};

const typeNames: Readonly<Record<string, Text>> = {
  string: { zh: '文本', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: '是/否（true 或 false）', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '对象', en: 'an object' },
};

/** @param most of the unknown names of an object that are told. */
export function problemsOf(
  issue: z.core.$ZodIssue,
  vocabulary: Vocabulary | undefined,
  prefix: string,
  most: number,
): FieldProblem[] {
  const own = join(issue.path);
  const path = prefix === '' ? own : own === '' ? prefix : `${prefix}.${own}`;
  const one = (code: string, message: Text): FieldProblem[] => [{ path, code, message }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, most).map((key) => unknownField(path === '' ? key : `${path}.${key}`, vocabulary));
    case 'invalid_value': {
      if (issue.input === null) return one('no-event', notAnEvent(vocabulary?.byPath.get(path)));
      const values = issue.values.map(String);
      const listed = values.length <= 12 ? values.join(', ') : '';
      if (issue.input === undefined)
        return one('required', {
          zh: `必填${listed === '' ? '' : `（可用：${listed}）`}`,
          en: `is required${listed === '' ? '' : ` (known: ${listed})`}`,
        });
      const near = typeof issue.input === 'string' ? suggestion(issue.input, values) : '';
      return one('unknown-code', {
        zh: `不是列表中的代码${near === '' ? '' : `；是否指“${near}”？`}${listed === '' ? '' : `（可用：${listed}）`}`,
        en: `is no code of the list${near === '' ? '' : `; did you mean "${near}"?`}${listed === '' ? '' : ` (known: ${listed})`}`,
      });
    }
    case 'invalid_type': {
      if (issue.input === null) return one('no-event', notAnEvent(vocabulary?.byPath.get(path)));
      if (issue.input === undefined && prefix === '') return one('required', { zh: '必填', en: 'is required' });
      const expected = typeNames[issue.expected] ?? { zh: issue.expected, en: issue.expected };
      return one('wrong-type', { zh: `应为${expected.zh}`, en: `must be ${expected.en}` });
    }
    case 'invalid_union':
      if (issue.input === null) return one('no-event', notAnEvent(vocabulary?.byPath.get(path)));
      return one('wrong-type', reasons.money ?? { zh: '类型不符', en: 'wrong type' });
    case 'too_small':
      return one('too-small', { zh: `不得小于 ${issue.minimum}`, en: `must not be less than ${issue.minimum}` });
    case 'too_big':
      return one('too-large', { zh: `不得大于 ${issue.maximum}`, en: `must not be more than ${issue.maximum}` });
    case 'custom': {
      const reason = String(issue.params?.reason ?? 'invalid');
      return one(reason, reasons[reason] ?? { zh: '内容不符合要求', en: 'is not valid' });
    }
    default:
      return one('invalid', { zh: '内容不符合要求', en: issue.message });
  }
}

function unknownField(path: string, vocabulary: Vocabulary | undefined): FieldProblem {
  const known =
    vocabulary === undefined ? [] : [...vocabulary.byPath.keys(), ...vocabulary.groups.map((group) => group.path)];
  const near = pathMeant(path, known);
  const fact = vocabulary?.byPath.get(near);
  return {
    path,
    code: 'unknown-field',
    message: {
      zh: `没有此字段${near === '' ? '' : `；是否指“${near}”${fact === undefined ? '' : `（${fact.zh}）`}？`}`,
      en: `there is no such field${near === '' ? '' : `; did you mean "${near}"${fact === undefined ? '' : ` (${fact.en})`}?`}`,
    },
  };
}
