/** Sums of what was paid late, or is still owed, and of the interest on it: by unit, and by the month in which it fell due. */
import type { JudgedLine } from '../intake/judge-line.ts';
import { canonicalMoney, yuanOf } from '../rules/engine/money.ts';
import type { Finding } from '../rules/engine/report.ts';

/** Late payments of one unit, or due in one month. Amounts in yuan with two decimals. */
export interface LateGroup {
  readonly name: string;
  readonly payments: number;
  /** Of payments whose sum is known. */
  readonly amount: string;
  /** Of payments for which a rule gives interest: the largest where several do. */
  readonly interest: string;
  /** Payments whose sum is not known. */
  readonly unknown: number;
}

export interface LateSummary {
  readonly total: LateGroup;
  readonly byUnit: readonly LateGroup[];
  readonly byMonth: readonly LateGroup[];
}

/** Units counted one by one; a file may name a different one on every row. */
const MOST_UNITS = 10_000;
const OTHERS = '…';

interface Sums {
  payments: number;
  amount: bigint;
  interest: bigint;
  unknown: number;
}

/** Counts late payments as they come; each once, whatever number of rules it breaks. */
export class LateSums {
  readonly #total = none();
  readonly #units = new Map<string, Sums>();
  readonly #months = new Map<string, Sums>();

  add({ unit, amount, judgment }: JudgedLine): void {
    const late = (judgment?.findings ?? []).filter(isLatePayment);
    const due = late.flatMap(({ period }) => period?.due ?? []).toSorted()[0];
    if (late.length === 0 || due === undefined) return;
    const interests = late.map(({ interest }) => fenIn(interest?.interest));
    const principal = fenIn(amount);
    const one: Sums = {
      payments: 1,
      amount: principal ?? 0n,
      interest: interests.reduce<bigint>((most, fen) => (fen !== undefined && fen > most ? fen : most), 0n),
      unknown: principal === undefined ? 1 : 0,
    };
    this.#join(unit, due.slice(0, 7), one);
  }

  /** Adds what was counted elsewhere. */
  merge({ total, byUnit, byMonth }: LateSummary): void {
    join(this.#total, sumsOf(total));
    for (const group of byUnit) join(this.#unit(group.name), sumsOf(group));
    for (const group of byMonth) join(groupIn(this.#months, group.name), sumsOf(group));
  }

  summary(): LateSummary {
    const largest = (a: readonly [string, Sums], b: readonly [string, Sums]): number =>
      b[1].amount === a[1].amount ? order(a[0], b[0]) : b[1].amount > a[1].amount ? 1 : -1;
    return {
      total: told('', this.#total),
      byUnit: [...this.#units].toSorted(largest).map(([name, sums]) => told(name, sums)),
      byMonth: [...this.#months].toSorted((a, b) => order(a[0], b[0])).map(([name, sums]) => told(name, sums)),
    };
  }

  #join(unit: string | undefined, month: string, one: Sums): void {
    join(this.#total, one);
    join(groupIn(this.#months, month), one);
    if (unit !== undefined) join(this.#unit(unit), one);
  }

  #unit(name: string): Sums {
    return groupIn(this.#units, this.#units.has(name) || this.#units.size < MOST_UNITS ? name : OTHERS);
  }
}

/** A breach of a time for paying: the finding rests on the day of payment. */
function isLatePayment({ outcome, period, facts, interest }: Finding): boolean {
  return outcome === 'breached' && period?.late !== undefined && (interest !== undefined || 'paidOn' in facts);
}

function fenIn(yuan: string | undefined): bigint | undefined {
  const read = yuan === undefined ? undefined : canonicalMoney(yuan);
  return read?.ok === true ? BigInt(read.value.replace('.', '')) : undefined;
}

function none(): Sums {
  return { payments: 0, amount: 0n, interest: 0n, unknown: 0 };
}

function sumsOf({ payments, amount, interest, unknown }: LateGroup): Sums {
  return { payments, amount: BigInt(amount.replace('.', '')), interest: BigInt(interest.replace('.', '')), unknown };
}

function told(name: string, { payments, amount, interest, unknown }: Sums): LateGroup {
  return { name, payments, amount: yuanOf(amount), interest: yuanOf(interest), unknown };
}

function groupIn(groups: Map<string, Sums>, name: string): Sums {
  const known = groups.get(name) ?? none();
  groups.set(name, known);
  return known;
}

function join(sums: Sums, more: Sums): void {
  sums.payments += more.payments;
  sums.amount += more.amount;
  sums.interest += more.interest;
  sums.unknown += more.unknown;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
