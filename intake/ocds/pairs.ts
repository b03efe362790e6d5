/** Awards and contracts of a release put together: what is a case of its own. */
import { type Members, textAt } from './members.ts';

/** A member of a list, with its place there. */
export interface Numbered {
  readonly value: Members;
  readonly index: number;
}

/** What one case tells of. */
export interface Pair {
  readonly award: Members | undefined;
  readonly contract: Members | undefined;
  /** The award that a contract rests on, where it is a case of its own. */
  readonly of: Members | undefined;
  readonly part: string;
}

/**
 * What is told of each award and contract. An award with one contract is one case with it; one with several is a case of its own, so that
 * what is due on it is judged once, and each of its contracts is one that knows when the winner was determined.
 */
export function pairsOf(awards: readonly Numbered[], contracts: readonly Numbered[]): readonly Pair[] {
  const byId = new Map(awards.map((award) => [textAt(award.value, 'id'), award]));
  const byAward = new Map<Numbered | undefined, Numbered[]>();
  for (const contract of contracts) {
    const award = byId.get(textAt(contract.value, 'awardID'));
    byAward.set(award, [...(byAward.get(award) ?? []), contract]);
  }
  const ofAwards = awards.flatMap((award): readonly Pair[] => {
    const [first, ...more] = byAward.get(award) ?? [];
    const own: Pair = { award: award.value, contract: undefined, of: undefined, part: `/awards/${award.index}` };
    if (first === undefined) return [own];
    const part = `/contracts/${first.index}`;
    if (more.length === 0) return [{ award: award.value, contract: first.value, of: undefined, part }];
    return [own, ...[first, ...more].map((contract) => alone(contract, award.value))];
  });
  return [...ofAwards, ...(byAward.get(undefined) ?? []).map((contract) => alone(contract, undefined))];
}

function alone({ value, index }: Numbered, of: Members | undefined): Pair {
  return { award: undefined, contract: value, of, part: `/contracts/${index}` };
}
