/**
 * Provenance: the operative words of every provision used stand on the lines named, and every figure of a rule stands in
 * the words or lines it cites, in whichever way the text writes it (5个工作日, 一个工作日, 半日, 0.5%, 1000万元, 三分之一 …).
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { periodUnits } from '../engine/bound.ts';
import { isAll, isAny, isNot } from '../engine/condition.ts';
import type { Condition, Figure, FigureLeaf, Rule, Test } from '../engine/rule.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import type { Provision, Register } from './register.ts';

/** The source texts, by seed file, as lines. */
export type Seeds = ReadonlyMap<string, readonly string[]>;

export interface ProvenanceProblem {
  readonly rule: string;
  readonly provision: string;
  readonly reason: string;
}

/**
 * @param folders where source texts lie: published texts of places in one, laws of the nation in another.
 * @throws Error where a source text is in none of them.
 */
export function readSeeds(folders: readonly string[], register: Register): Seeds {
  const names = [...new Set(register.documents.map(({ seed }) => seed))];
  return new Map(
    names.map((name) => {
      const folder = folders.find((one) => existsSync(join(one, name)));
      if (folder === undefined) throw new Error(`${name} is in none of ${folders.join(', ')}`);
      return [name, readFileSync(join(folder, name), 'utf8').split(/\r?\n/)];
    }),
  );
}

/** Laws whose days are working days although their articles say 日: 行政许可法 art. 82. */
const DAYS_ARE_WORKING_DAYS: ReadonlySet<string> = new Set(['cn-licensing-law-2019']);

/**
 * Rules whose figures stand elsewhere: in a table that has a test of its own (`seeds/rates/lpr.csv`), or in the rules to which the
 * text refers (按照规定: 政府采购促进中小企业发展管理办法 art. 7, judged by cn-sme-procurement-2020/small-projects-reserved-whole;
 * 《办法》第十一条第一款第一至第三项, judged by cn-procurement-needs-2021/survey-of-requirements).
 */
const figuresElsewhere = (rule: string): boolean =>
  rule.endsWith('/agreed-rate-not-below-lpr') ||
  rule === 'gd-business-environment-2022/share-reserved' ||
  rule === 'gd-procurement-needs-2023/survey-prescribed';

/** Text without spaces, full-width forms as half-width ones: `５ 个工作日` and `5个工作日` are the same. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

/** Everything in the rules that the texts do not bear out. */
export function provenanceProblems(
  rules: readonly { readonly document: string; readonly rule: Rule }[],
  register: Register,
  seeds: Seeds,
  vocabularies: readonly Vocabulary[],
): readonly ProvenanceProblem[] {
  return rules.flatMap(({ document, rule }) => {
    const seed = seeds.get(register.documents.find(({ id }) => id === document)?.seed ?? '') ?? [];
    const provisions = new Map(register.provisions.get(document)?.map((provision) => [provision.id, provision]));
    const cited = [...new Set([...rule.provisions, ...(rule.versions ?? []).map(({ provision }) => provision)])];
    const problems: ProvenanceProblem[] = [];
    const texts = new Map<string, string>();
    for (const id of cited) {
      const provision = provisions.get(id);
      if (provision === undefined) continue;
      const lines = linesOf(provision, seed);
      texts.set(id, lines);
      if (!lines.includes(plain(provision.operative))) {
        problems.push({
          rule: rule.id,
          provision: id,
          reason: `“${provision.operative}” does not stand on line ${provision.lines.join(', ')}`,
        });
      }
    }
    const vocabulary = vocabularies.find(({ kind }) => kind === rule.case);
    if (figuresElsewhere(rule.id)) return problems;
    const workingDays = DAYS_ARE_WORKING_DAYS.has(document) ? '个?(?:工作)?日' : '个?工作日';
    for (const { figure, provision } of figuresOf(rule, vocabulary, workingDays)) {
      const where = provision === undefined ? [...texts.values()].join('\n') : (texts.get(provision) ?? '');
      if (!figure.pattern.test(where)) {
        problems.push({
          rule: rule.id,
          provision: provision ?? cited.join(', '),
          reason: `the figure ${figure.shown} does not stand in the lines cited`,
        });
      }
    }
    return problems;
  });
}

function linesOf({ lines }: Provision, seed: readonly string[]): string {
  return plain(lines.map((line) => seed[line - 1] ?? '').join(''));
}

interface Sought {
  readonly shown: string;
  readonly pattern: RegExp;
}

/** The figures of a rule; those of a version belong to its provision, the others to any provision cited. */
function figuresOf(
  rule: Rule,
  vocabulary: Vocabulary | undefined,
  workingDays: string,
): readonly { readonly figure: Sought; readonly provision?: string }[] {
  const typeOf = (path: string): string => vocabulary?.byPath.get(path)?.type ?? 'number';
  const found: { figure: Sought; provision?: string }[] = [];
  const spans = [rule.within, rule.apart].filter((span) => span !== undefined);
  for (const span of spans) for (const figure of periodFigures(span, workingDays)) found.push({ figure });
  const limit = rule.limit;
  const bounds = ['atMost', 'atLeast', 'equal', 'lessThan', 'moreThan'] as const;
  if (limit !== undefined) {
    for (const bound of bounds) {
      const figure = limit[bound];
      if (figure !== undefined)
        found.push(...figureFigures(figure, typeOf(limit.fact)).map((one) => ({ figure: one })));
    }
  }
  for (const version of rule.versions ?? []) {
    for (const figure of periodFigures(version, workingDays)) found.push({ figure, provision: version.provision });
    for (const bound of bounds) {
      const figure = version[bound];
      if (figure === undefined || limit === undefined) continue;
      found.push(
        ...figureFigures(figure, typeOf(limit.fact)).map((one) => ({ figure: one, provision: version.provision })),
      );
    }
  }
  for (const condition of [rule.when, rule.unless]) {
    if (condition !== undefined) found.push(...conditionFigures(condition, typeOf).map((figure) => ({ figure })));
  }
  return found;
}

function conditionFigures(condition: Condition, typeOf: (path: string) => string): Sought[] {
  if (isAll(condition)) return condition.all.flatMap((part) => conditionFigures(part, typeOf));
  if (isAny(condition)) return condition.any.flatMap((part) => conditionFigures(part, typeOf));
  if (isNot(condition)) return conditionFigures(condition.not, typeOf);
  return Object.entries(condition).flatMap(([path, test]) => testFigures(test, typeOf(path)));
}

function testFigures(test: Test, type: string): Sought[] {
  if (typeof test !== 'object' || Array.isArray(test)) return [];
  return [test.atMost, test.atLeast, test.lessThan, test.moreThan].flatMap((bound) =>
    bound === undefined || typeof bound === 'object' || typeof bound === 'boolean'
      ? []
      : leafFigures(bound, type, true),
  );
}

function periodFigures(
  span: Partial<Record<(typeof periodUnits)[number], number | undefined>>,
  workingDays = '个?工作日',
): Sought[] {
  return periodUnits.flatMap((unit) => {
    const amount = span[unit];
    return amount === undefined
      ? []
      : [{ shown: `${amount} ${unit}`, pattern: periodPattern(amount, unit, workingDays) }];
  });
}

function figureFigures(figure: Figure, type: string): Sought[] {
  if (typeof figure === 'object' && 'leastOf' in figure)
    return figure.leastOf.flatMap((part) => leafFigures(part, type, false));
  if (typeof figure === 'object' && 'greatestOf' in figure)
    return figure.greatestOf.flatMap((part) => leafFigures(part, type, false));
  return leafFigures(figure, type, false);
}

function leafFigures(figure: FigureLeaf, type: string, threshold: boolean): Sought[] {
  if (typeof figure === 'object') {
    if ('percent' in figure) return [{ shown: `${figure.percent}%`, pattern: percentPattern(figure.percent) }];
    return 'fact' in figure ? [] : periodFigures(figure);
  }
  if (type === 'date' || type === 'instant') return [];
  const amount = Number(figure);
  // “More than none” is how a rule asks whether there is any: no figure of the text.
  if (threshold && amount === 0) return [];
  if (type === 'percent') return [{ shown: `${figure}%`, pattern: percentPattern(amount) }];
  if (type === 'money') return [{ shown: `¥${figure}`, pattern: moneyPattern(amount) }];
  return [{ shown: String(figure), pattern: numberPattern(amount) }];
}

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

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A number as the text may write it, not as a part of a longer one. */
function number(amount: number): string {
  const forms = [
    `(?<![\\d.])${escaped(String(amount))}(?![\\d]|\\.\\d)`,
    ...chinese(amount).map((form) => `(?<![一二三四五六七八九十百千两])${form}`),
  ];
  return `(?:${forms.join('|')})`;
}

/** 二十日 … 可以延长十日: a period and what it may be extended by, together so many days. */
function extendedPattern(amount: number, days: string): string {
  const parts = Array.from({ length: Math.max(0, amount - 1) }, (_, index) => index + 1);
  return parts.map((more) => `${number(amount - more)}${days}.*延长${number(more)}${days}`).join('|');
}

function periodPattern(amount: number, unit: (typeof periodUnits)[number], workingDays: string): RegExp {
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

function percentPattern(percent: number): RegExp {
  if (percent === 0) return /0%|零|免|不列|不得|不收/;
  const forms = [`(?<![\\d.])${escaped(String(percent))}%`, ...chinese(percent).map((form) => `百分之${form}`)];
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

function moneyPattern(yuan: number): RegExp {
  if (yuan === 0) return NOTHING;
  const forms = [`${number(yuan)}元`, `(?<!\\d)${yuan.toLocaleString('en')}`];
  if (yuan % 10_000 === 0) forms.push(`${number(yuan / 10_000)}万`);
  if (yuan % 100_000_000 === 0) forms.push(`${number(yuan / 100_000_000)}亿`);
  return new RegExp(forms.join('|'));
}

function numberPattern(amount: number): RegExp {
  if (amount === 0) return /零|无需|不|免|“0|0次|取消|没有|未/;
  if (amount === 1) return new RegExp(`${number(1)}|单|同一|每|只|仅|唯一|整合|合并`);
  const forms = [number(amount)];
  if (amount % 10_000 === 0) forms.push(`${number(amount / 10_000)}万`);
  if (amount % 1_000 === 0) forms.push(`${number(amount / 1_000)}(?:k|K|千)`);
  if (forms.length > 1) return new RegExp(forms.join('|'));
  return new RegExp(number(amount));
}
