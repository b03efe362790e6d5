/**
 * Interleaved rounds: each contestant has its turn in every round, in an order that moves on, so that whatever else the
 * machine does hits all of them alike. A figure is the median over the rounds; the first rounds only warm up.
 */

export interface Contestant<Name extends string> {
  readonly name: Name;
  /** Does one turn's work and says how many of what is counted it did. */
  readonly turn: (round: number) => number | Promise<number>;
}

export interface RoundOptions {
  readonly rounds: number;
  readonly warmUp: number;
}

/** How many a second each did. */
export async function interleaved<Name extends string>(
  contestants: readonly Contestant<Name>[],
  { rounds, warmUp }: RoundOptions,
): Promise<Record<Name, number>> {
  const rates = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < warmUp + rounds; round++) {
    for (let place = 0; place < contestants.length; place++) {
      const contestant = contestants[(place + round) % contestants.length];
      if (contestant === undefined) continue;
      const start = performance.now();
      const done = await contestant.turn(round);
      const seconds = (performance.now() - start) / 1_000;
      if (round >= warmUp) rates.get(contestant.name)?.push(done / seconds);
    }
  }
  return recordOf(contestants.map(({ name }) => [name, median(rates.get(name) ?? [])]));
}

function recordOf<Name extends string>(entries: readonly (readonly [Name, number])[]): Record<Name, number>;
function recordOf(entries: readonly (readonly [string, number])[]): Record<string, number> {
  return Object.fromEntries(entries);
}

/** The middle of the values, of an even number the lower of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
