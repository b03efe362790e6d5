/** How a text may write a figure: digits or numerals, 半日, 千分之五, 三分之一, 1000万元. Each a pattern over text without spaces. */
import type { periodUnits } from '../engine/bound.ts';

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Chinese numerals of a whole number below 10,000; two is also 两. */
function chinese(amount: number): readonly string[] {
  if (!Number.isInteger(amount) || amount < 0 || amount >= 10_000) return [];
  if (amount === 2) return ['二', '两'];
  const parts: string[] = [];
  let rest = amount;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
  ] as const) {
    const digit = Math.floor(rest / unit);
    if (digit > 0) parts.push(`${digits[digit] ?? ''}${name}`);
    rest %= unit;
  }
  if (rest > 0 || amount === 0) parts.push(digits[rest] ?? '');
  const written = parts.join('');
  return amount >= 10 && amount < 20 ? [written, written.slice(1)] : [written];
}

/** A number as the text may write it, not as a part of a longer one. */
function number(amount: number): string {
  const forms = [
    `(?<![\\d.])${RegExp.escape(String(amount))}(?![\\d]|\\.\\d)`,
    ...chinese(amount).map((form) => `(?<![一二三四五六七八九十百千两])${form}`),
  ];
  return `(?:${forms.join('|')})`;
}

/** 二十日 … 可以延长十日: a period and what it may be extended by, together so many days. */
function extendedPattern(amount: number, days: string): string {
  const parts = Array.from({ length: Math.max(0, amount - 1) }, (_, index) => index + 1);
  return parts.map((more) => `${number(amount - more)}${days}.*延长${number(more)}${days}`).join('|');
}

/** @param workingDays how the text calls working days, as part of a pattern. */
export function periodPattern(amount: number, unit: (typeof periodUnits)[number], workingDays: string): RegExp {
  const at = (suffix: string): string => `${number(amount)}${suffix}`;
  switch (unit) {
    case 'workingDays':
      return amount === 0
        ? /即办|即时|当日|当天|当场|立等|现场|马上|立即|零等待|秒/
        : new RegExp(`${at(workingDays)}|${extendedPattern(amount, workingDays)}`);
    case 'days':
      // “Not after a date that another paper gives” has no figure of its own.
      return amount === 0 ? /^/ : new RegExp(at('(?:个自然|个|自然)?(?:日|天)'));
    case 'weeks':
      return new RegExp(at('(?:个)?(?:周|星期)'));
    case 'months':
      return amount === 6 ? new RegExp(`${at('个?月')}|半年`) : new RegExp(at('个?月'));
    case 'years':
      return new RegExp(at('年'));
    case 'hours':
      return amount === 12 ? /12个?小时|半[日天]|0\.5个?[日天]/ : new RegExp(at('个?[“”]?小时'));
    case 'minutes':
      return amount % 60 === 0
        ? new RegExp(`${at('分钟')}|${number(amount / 60)}[“”]?个?小时`)
        : new RegExp(at('分钟'));
  }
}

/** @param percent in hundredths: a share of a third is 33.33. */
export function percentPattern(percent: number): RegExp {
  if (percent === 0) return /0%|零|免|不列|不得|不收/;
  const forms = [`(?<![\\d.])${RegExp.escape(String(percent))}%`, ...chinese(percent).map((form) => `百分之${form}`)];
  const mille = percent * 10;
  if (Number.isInteger(mille)) forms.push(...chinese(mille).map((form) => `千分之${form}`), `${mille}‰`);
  if (percent % 10 === 0 && percent < 100) forms.push(`${percent / 10}折`);
  if (percent === 100) forms.push('全部', '全额', '全面', '100%');
  for (const [share, names] of fractions) if (Math.abs(share - percent) < 0.01) forms.push(...names);
  return new RegExp(forms.join('|'));
}

const fractions: readonly (readonly [number, readonly string[]])[] = [
  [33.33, ['三分之一']],
  [66.67, ['三分之二', '2/3']],
  [200, ['两倍', '二倍', '2倍']],
  [50, ['一半', '二分之一', '半数']],
  [25, ['四分之一']],
  [75, ['四分之三']],
];

const NOTHING = /免|零|无偿|不收|取消|不得|停止|“0|0元|清理|严禁|禁止|无需|不再|不额外/;

export function moneyPattern(yuan: number): RegExp {
  if (yuan === 0) return NOTHING;
  const forms = [`${number(yuan)}元`, `(?<!\\d)${yuan.toLocaleString('en')}`];
  if (yuan % 10_000 === 0) forms.push(`${number(yuan / 10_000)}万`);
  if (yuan % 100_000_000 === 0) forms.push(`${number(yuan / 100_000_000)}亿`);
  return new RegExp(forms.join('|'));
}

export function numberPattern(amount: number): RegExp {
  if (amount === 0) return /零|无需|不|免|“0|0次|取消|没有|未/;
  if (amount === 1) return new RegExp(`${number(1)}|单|同一|每|只|仅|唯一|整合|合并`);
  const forms = [number(amount)];
  if (amount % 10_000 === 0) forms.push(`${number(amount / 10_000)}万`);
  if (amount % 1_000 === 0) forms.push(`${number(amount / 1_000)}(?:k|K|千)`);
  if (forms.length > 1) return new RegExp(forms.join('|'));
  return new RegExp(number(amount));
}
