/** `before`: one event comes before another, or on the same day where that is allowed. */
import type { Vocabulary } from '../../facts/vocabulary.ts';
import { dateOf } from '../day.ts';
import { compileEvent, type Happened } from '../event.ts';
import { type Judgement, undetermined } from '../judgement.ts';
import type { Before } from '../rule.ts';

/** @throws ConditionError where facts are unknown or no dates. */
export function compileBefore(before: Before, vocabulary: Vocabulary): Judgement {
  const first = compileEvent(before.first, vocabulary);
  const then = compileEvent(before.then, vocabulary);
  const sameDay = before.sameDay !== false;
  const facts = [...new Set([...first.facts, ...then.facts])];
  const [earlier, later] = [first.facts[0], then.facts[0]];
  return {
    facts,
    statement: () => ({
      zh: `${earlier?.zh ?? ''}${sameDay ? '不晚于' : '早于'}${later?.zh ?? ''}`,
      en: `${earlier?.en ?? ''} ${sameDay ? 'no later than' : 'before'} ${later?.en ?? ''}`,
    }),
    judge: (bound) => {
      const a = first.at(bound);
      const b = then.at(bound);
      if (a === undefined || b === undefined) return undetermined([...first.missing(bound), ...then.missing(bound)]);
      const difference = distance(a, b);
      const holds = sameDay ? difference >= 0 : difference > 0;
      return {
        outcome: holds ? 'satisfied' : 'breached',
        explain: () => ({
          message: {
            zh: `${a.fact.zh} ${dateOf(a.day)}，${b.fact.zh} ${dateOf(b.day)}：前者应${sameDay ? '不晚于' : '早于'}后者，${holds ? '符合规定' : '顺序颠倒'}。`,
            en: `${a.fact.en} ${dateOf(a.day)}, ${b.fact.en} ${dateOf(b.day)}: the former must come ${sameDay ? 'no later than' : 'before'} the latter${holds ? ': it does' : ', and does not'}.`,
          },
          ...(!holds && {
            remedy: {
              zh: `先完成：${a.fact.zh}，再进行：${b.fact.zh}`,
              en: `First: ${a.fact.en}; only then: ${b.fact.en}`,
            },
          }),
        }),
      };
    },
  };
}

/** Positive where `a` came first: by the clock where both are instants, else by the day. */
function distance(a: Happened, b: Happened): number {
  if (a.instant !== undefined && b.instant !== undefined && a.day === b.day) return Math.sign(b.instant - a.instant);
  return b.day - a.day;
}
