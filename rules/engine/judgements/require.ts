/** `require`: codes are in a list (all, or at least one), or a yes/no fact is yes. */
import type { Text } from '../../facts/fact.ts';
import type { Fact, Vocabulary } from '../../facts/vocabulary.ts';
import { ConditionError, factAt } from '../condition.ts';
import { type Judged, type Judgement, undetermined } from '../judgement.ts';
import { once } from '../once.ts';
import type { Require } from '../rule.ts';
import { showCode } from '../show.ts';
import { checkCodes, foundIn } from './forbid.ts';

/** @throws ConditionError where the fact or a code is unknown, or codes are given for a yes/no fact. */
export function compileRequire(require: Require, vocabulary: Vocabulary): Judgement {
  const fact = factAt(require.fact, vocabulary);
  if (require.codes !== undefined && require.anyOf !== undefined) throw new ConditionError('either codes or anyOf');
  const any = require.anyOf !== undefined;
  const codes = require.codes ?? require.anyOf ?? [];
  checkCodes(fact, codes);
  if (codes.length === 0) {
    return {
      facts: [fact],
      statement: () => ({ zh: `应当：${fact.zh}`, en: `Required: ${fact.en}` }),
      judge: yesRequired(fact),
    };
  }
  const unknown = undetermined([fact]);
  const there: Judged = {
    outcome: 'satisfied',
    explain: once(() => ({
      message: { zh: `${fact.zh}：具备所要求的内容。`, en: `${fact.en}: what is required is there.` },
    })),
  };
  return {
    facts: [fact],
    statement: () => {
      const { zh, en } = list(fact, codes, any);
      return { zh: `${fact.zh}应有：${zh}`, en: `${fact.en} must hold: ${en}` };
    },
    judge: (bound) => {
      const value = bound.values[fact.slot];
      if (value === undefined) return unknown;
      const found = foundIn(value, codes);
      if (any ? found.length > 0 : found.length === codes.length) return there;
      return {
        outcome: 'breached',
        explain: () => {
          const lacking = codes.filter((code) => !found.includes(code));
          const { zh, en } = list(fact, lacking, any);
          return {
            message: { zh: `${fact.zh}缺少：${zh}。`, en: `${fact.en} lacks: ${en}.` },
            remedy: { zh: `补充：${zh}`, en: `Add: ${en}` },
            codes: lacking.map((code) => ({ code, label: showCode(fact, code) })),
          };
        },
      };
    },
  };
}

function yesRequired(fact: Fact): Judgement['judge'] {
  const unknown = undetermined([fact]);
  const yes: Judged = {
    outcome: 'satisfied',
    explain: once(() => ({ message: { zh: `${fact.zh}：是，符合规定。`, en: `${fact.en}: yes, as required.` } })),
  };
  const no: Judged = {
    outcome: 'breached',
    explain: once(() => ({
      message: { zh: `${fact.zh}：否，而规定要求如此。`, en: `${fact.en}: no, though it is required.` },
      remedy: { zh: `做到：${fact.zh}`, en: `See to it: ${fact.en}` },
    })),
  };
  return ({ values }) => {
    const value = values[fact.slot];
    return value === undefined ? unknown : value === true ? yes : no;
  };
}

function list(fact: Fact, codes: readonly string[], any: boolean): Text {
  const labels = codes.map((code) => showCode(fact, code));
  return {
    zh: labels.map(({ zh }) => zh).join(any ? '或' : '、'),
    en: labels.map(({ en }) => en).join(any ? ' or ' : '; '),
  };
}
