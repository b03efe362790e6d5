/** Cases a second: guiju with full findings, hand-written code that gives the same report, and three peers that say yes or no. */
import { digestOf } from '../../rules/engine/digest.ts';
import { judge, judgeBound } from '../../rules/engine/judge.ts';
import { report } from '../../rules/engine/report.ts';
import { type Contestant, interleaved } from '../rounds.ts';
import { disagreements } from './agreement.ts';
import { arena } from './arena.ts';
import { AS_OF } from './cases.ts';

const CASES = 10_000;
/** The slow ones judge another slice of the cases in every round. */
const ZEN_A_TURN = 1_000;
const JSON_RULES_A_TURN = 200;
const ROUNDS = { rounds: 9, warmUp: 3 };

export interface JudgingFigures {
  /** Cases a second. */
  readonly judging: Readonly<Record<'guiju' | 'handwritten' | 'zen' | 'jsonRulesEngine' | 'jsonLogicEngine', number>>;
  /** Cases a second of what else there is to know. */
  readonly beside: Readonly<
    Record<
      | 'guijuBreachesOnly'
      | 'guijuRulingsOnly'
      | 'guijuRulingsOfPreparedFacts'
      | 'readingOnly'
      | 'digestOnly'
      | 'zenManyAtOnce',
      number
    >
  >;
  readonly sample: {
    readonly rules: number;
    readonly cases: number;
    readonly bytesACase: number;
    readonly findingsACase: number;
  };
}

/** @throws Error where the five do not agree on every case: then there is nothing to compare. */
export async function measureJudging(): Promise<JudgingFigures> {
  const all = await arena(CASES);
  const different = await disagreements(all);
  if (different.length > 0) throw new Error(`the engines disagree:\n${different.join('\n')}`);
  const { cases, ruleSet } = all;
  let findings = 0;
  for (const valid of cases) findings += all.guiju(valid).findings.length;

  const each =
    (judge: (index: number) => unknown, count = cases.length) =>
    (round: number) => {
      const start = (round * count) % cases.length;
      for (let index = start; index < start + count; index++) judge(index);
      return count;
    };
  const eachInTurn = (ask: (index: number) => Promise<unknown> | undefined, count: number) => async (round: number) => {
    const start = (round * count) % cases.length;
    for (let index = start; index < start + count; index++) await ask(index);
    return count;
  };
  const onCase = (judge: (valid: (typeof cases)[number]) => unknown) => (index: number) => {
    const valid = cases[index];
    return valid === undefined ? undefined : judge(valid);
  };
  const judging: Contestant<keyof JudgingFigures['judging']>[] = [
    { name: 'guiju', turn: each(onCase(all.guiju)) },
    { name: 'handwritten', turn: each(onCase(all.handwritten)) },
    { name: 'jsonLogicEngine', turn: each((index) => all.jsonLogicEngine[index]?.()) },
    { name: 'zen', turn: eachInTurn((index) => all.zen[index]?.(), ZEN_A_TURN) },
    { name: 'jsonRulesEngine', turn: eachInTurn((index) => all.jsonRulesEngine[index]?.(), JSON_RULES_A_TURN) },
  ];
  // The peers' facts are prepared before the clock runs; here guiju's are too.
  const bound = cases.map((valid) => {
    const plan = ruleSet.plan(valid.kind, valid.region, false);
    if (plan === undefined) throw new Error(`no rules for ${valid.kind}`);
    const facts = plan.bind(valid);
    return () => judgeBound(facts, plan, AS_OF);
  });
  const beside: Contestant<keyof JudgingFigures['beside']>[] = [
    {
      name: 'guijuBreachesOnly',
      turn: each(onCase((valid) => report(valid, ruleSet, { asOf: AS_OF, only: 'breached' }))),
    },
    { name: 'guijuRulingsOnly', turn: each(onCase((valid) => judge(valid, ruleSet, { asOf: AS_OF }))) },
    { name: 'guijuRulingsOfPreparedFacts', turn: each((index) => bound[index]?.()) },
    { name: 'readingOnly', turn: each(onCase((valid) => ruleSet.plan(valid.kind, valid.region, false)?.bind(valid))) },
    { name: 'digestOnly', turn: each(onCase((valid) => digestOf(valid, true))) },
    {
      name: 'zenManyAtOnce',
      turn: async (round) => {
        const start = (round * ZEN_A_TURN) % cases.length;
        await Promise.all(all.zen.slice(start, start + ZEN_A_TURN).map((ask) => ask()));
        return ZEN_A_TURN;
      },
    },
  ];
  return {
    judging: await interleaved(judging, ROUNDS),
    beside: await interleaved(beside, ROUNDS),
    sample: {
      rules: all.rules.length,
      cases: cases.length,
      bytesACase: Math.round(
        cases.reduce((bytes, valid) => bytes + Buffer.byteLength(JSON.stringify(valid)), 0) / cases.length,
      ),
      findingsACase: findings / cases.length,
    },
  };
}
