/** Periods as people write them: 15日, 5个工作日, 三个月, 15 days, 5 working days. */
import { type PeriodUnit, periodUnits } from '../../rules/engine/bound.ts';
import { CHINESE_NUMERALS, chineseNumber } from './chinese-number.ts';

const words: readonly (readonly [unit: PeriodUnit, words: readonly string[]])[] = [
  ['workingDays', ['工作日', '工作天', 'working days', 'working day', 'business days', 'business day', 'workingdays']],
  ['days', ['日', '天', '日历天', '日历日', '自然日', 'days', 'day', 'calendar days', 'calendar day']],
  ['weeks', ['周', '星期', 'weeks', 'week']],
  ['months', ['月', 'months', 'month']],
  ['years', ['年', 'years', 'year']],
  ['hours', ['小时', '时', 'hours', 'hour']],
  ['minutes', ['分钟', '分', 'minutes', 'minute']],
];

const PERIOD = new RegExp(`^(\\d{1,7}|${CHINESE_NUMERALS}{1,7}) ?个? ?(.*?)(?: ?(?:以内|之内|内))?$`);

/** From when it runs is another fact: 收到发票后30日内, 自验收合格之日起10个工作日. */
const FROM =
  /^(?:自|从|在)?(?:收到|收|开具|验收|货到|到货|交付|交货|结算|合同|签订|审核|甲方|采购人|满足|双方)[^\d一二三四五六七八九十两]{0,20}/;

/** 不超过30日 sets the same limit as 30日. */
const NOT_OVER = /^(?:不超过|不多于|不迟于|最长(?:不超过)?|最迟)/;
/** 三十（30）日. */
const TWICE = /^[〇零一二两三四五六七八九十百]{1,5} ?[(（](\d{1,4})[)）]/;
/** 5个工作日（不含法定假日）: what a working day is anyway; 节假日顺延 says when the last day falls. */
const BESIDE = /[(（](?:不含|除|扣除|遇)?(?:法定)?(?:节假日|假日|公休日|休息日|节日)+(?:顺延|除外|不计)?[)）]$/;

/** The unit a word names: 个工作日 is `workingDays`; undefined for any other word. */
export function periodUnitOf(word: string): PeriodUnit | undefined {
  const bare = word.replace(/^个/, '').trim();
  return (
    words.find(([, known]) => known.includes(bare))?.[0] ?? periodUnits.find((unit) => unit.toLowerCase() === bare)
  );
}

/**
 * `{ workingDays: 5 }` for `5个工作日`; a bare number takes the unit its heading names in brackets.
 * Undefined where the unit is missing or unknown: days and working days are not guessed.
 */
export function periodText(
  text: string,
  headingUnit: string | undefined,
): Readonly<Record<string, number>> | undefined {
  const match = PERIOD.exec(
    text
      .toLowerCase()
      .replace(NOT_OVER, '')
      .replace(FROM, '')
      .replace(TWICE, '$1')
      .replace(BESIDE, '')
      .replace(/(?:支付|付款|付清|结清)$/, ''),
  );
  if (match === null) return undefined;
  const [, written = '', word = ''] = match;
  const amount = /^\d/.test(written) ? Number(written) : chineseNumber(written);
  const unit = periodUnitOf(word === '' ? (headingUnit ?? '') : word);
  return amount === undefined || unit === undefined ? undefined : { [unit]: amount };
}
