/** What a row says of its own amounts: in which currency and unit they are, and that they take back an earlier entry. */
import type { Text } from '../../rules/facts/fact.ts';
import { isFiller } from './filler.ts';
import { headingKey } from './heading-key.ts';
import type { Heading } from './heading-rows.ts';
import { folded } from './tidy.ts';

const CURRENCIES = new Set(
  ['币种', '币别', '货币', '货币种类', '结算币种', '合同币种', '原币币种', 'currency', 'ccy'].map(headingKey),
);
const UNITS = new Set(['金额单位', '货币单位', '计价单位', '金额计量单位', '单位(金额)'].map(headingKey));
const PERIOD_UNITS = new Set(
  ['时限单位', '承诺时限单位', '承诺办结时限单位', '期限单位', '时间单位', '办结时限单位', '时限计量单位'].map(
    headingKey,
  ),
);
/** Is it a column of the units of periods? */
export function isPeriodUnit({ names }: Heading): boolean {
  return names.some((name) => PERIOD_UNITS.has(headingKey(name)));
}

const YUAN =
  /^(?:人民币|rmb|cny|yuan|[¥￥]|元|本位币|156|[十百千万亿]*元|人民币元|人民币\(?(?:cny|rmb|元)\)?|(?:cny|rmb)[ \-_(]*人民币\)?)$/;
const MONEY_UNIT = /^(?:人民币)?[十百千万亿]*元$/;
/** 折合人民币, 本位币金额: in yuan whatever the row is in. */
const CONVERTED = /本位?币|人民币|折合|折算|rmb|cny/;
const NEGATIVE =
  /^(?:[¥￥] ?)?(?:[-−△▲负]|\(?(?:红字|红冲|冲销|冲红)\)?) ?(?:[¥￥] ?)?(\d[\d,.]*)(?: ?[万亿]?元)?$|^\((?:[¥￥] ?)?(\d[\d,.]*)\)$|^(\d(?:[\d,.]*\d)?) ?[-−]$/;

/** Reads these terms from the rows of one table. */
export class RowTerms {
  readonly #currency: number;
  readonly #unit: number;
  readonly #periodUnit: number;
  readonly #converted: readonly boolean[];

  constructor(headings: readonly Heading[]) {
    const columnOf = (known: ReadonlySet<string>): number =>
      headings.findIndex(({ names }) => names.some((name) => known.has(headingKey(name))));
    this.#currency = columnOf(CURRENCIES);
    this.#unit = columnOf(UNITS);
    this.#periodUnit = columnOf(PERIOD_UNITS);
    this.#converted = headings.map(({ shown }) => CONVERTED.test(folded(shown)));
  }

  /** Why amounts under other headings than 折合人民币 are none in yuan; undefined where they may be. */
  foreign(cells: readonly string[]): Text | undefined {
    const currency = this.#told(cells, this.#currency);
    if (currency === '' || YUAN.test(currency)) return undefined;
    return {
      zh: `该行币种为“${currency.slice(0, 20)}”，不是人民币；外币须先折算为人民币`,
      en: `the currency of the row is "${currency.slice(0, 20)}" and not the yuan: amounts must be converted first`,
    };
  }

  /** Does the column tell such terms? */
  isTold(column: number): boolean {
    return column === this.#currency || column === this.#unit || column === this.#periodUnit;
  }

  isConverted(column: number): boolean {
    return this.#converted[column] === true;
  }

  /** The unit that a column of units gives the amounts of the row; empty where it gives none. */
  unit(cells: readonly string[]): string {
    const unit = this.#told(cells, this.#unit);
    return MONEY_UNIT.test(unit) ? unit : '';
  }

  /** The unit that a column gives the periods of the row: 工作日; empty where it gives none. */
  periodUnit(cells: readonly string[]): string {
    return this.#told(cells, this.#periodUnit);
  }

  #told(cells: readonly string[], column: number): string {
    const cell = column < 0 ? '' : (cells[column] ?? '');
    const text = cell === '' ? '' : folded(cell);
    return text === '' || isFiller(text, 'text') ? '' : text;
  }
}

/** Less than nothing, in the writing of accountants and of SAP: -15,000.00, (15,000.00), △15,000.00, 红字15,000.00, 15,000.00-. */
export function isNegative(cell: string): boolean {
  const [, minus, bracketed, behind] = NEGATIVE.exec(folded(cell)) ?? [];
  return /[1-9]/.test(minus ?? bracketed ?? behind ?? '');
}

/** Does what is below nothing take entries back in this column? Some systems write all that is paid out with a minus. */
export function takesBack(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.filter(isNegative).length * 10 <= filled.length * 9;
}
